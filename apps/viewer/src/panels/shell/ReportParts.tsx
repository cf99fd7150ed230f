import type { ReactElement } from 'react';
import { isBefore } from '@partnermap/core';
import type { Dataset, NetworkSettings } from '@partnermap/core';
import { reportMoment, reportSections } from '@partnermap/report';
import { datasetOf, organisationsById } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import type { ReportChoice } from '../../worker/calls/report.ts';
import { Check } from '../controls/Check.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useLanguage } from '../language.tsx';

interface ReportPartsProps {
  readonly choice: ReportChoice;
  readonly onChange: (changed: Partial<ReportChoice>) => void;
}

const never = 'never';

function isEarlier(since: string, dataset: Dataset, settings: NetworkSettings): boolean {
  const until = reportMoment(dataset, settings);
  return until !== null && isBefore(since, until);
}

/** A choice without what other data, or another moment, have left of it. */
export function stillPossible(
  choice: ReportChoice,
  dataset: Dataset,
  settings: NetworkSettings,
): ReportChoice {
  const { organisation, since } = choice;
  return {
    ...choice,
    organisation: organisation !== null && organisationsById(dataset).has(organisation) ? organisation : null,
    since: since !== null && isEarlier(since, dataset, settings) ? since : null,
  };
}

/** What a report holds, for those who want another one than the usual: since when, about whom, which sections. */
export function ReportParts({ choice, onChange }: ReportPartsProps): ReactElement {
  const language = useLanguage();
  const { say } = language;
  const { organisation, since, sections } = choice;
  const dataset = useViewer(datasetOf);
  const settings = useView('settings');
  const years = useViewer(({ analysis }) => analysis.dataset.value?.years ?? []);
  const earlier = years.map(String).filter((year) => isEarlier(year, dataset, settings));
  const offered = reportSections.filter(({ id }) => id !== 'change' || since !== null);
  const included = sections ?? offered.map(({ id }) => id);
  const include = (id: string, on: boolean): void => {
    const next = offered.map((one) => one.id).filter((one) => (one === id ? on : included.includes(one)));
    onChange({ sections: next.length === offered.length ? null : next });
  };
  return (
    <Explanation title={say('viewer.report.parts')}>
      <OrganisationPicker
        label={say('viewer.report.organisation')}
        value={organisation}
        onChange={(id) => onChange({ organisation: id, since: null, sections: null })}
      />
      {organisation === null && (
        <>
          {earlier.length > 0 && (
            <Choice
              label={say('viewer.report.since')}
              options={[
                { value: never, label: say('viewer.report.since.never') },
                ...earlier.toReversed().map((year) => ({ value: year, label: language.date(year) })),
              ]}
              value={since ?? never}
              onChange={(year) => onChange({ since: year === never ? null : year, sections: null })}
            />
          )}
          <div role="group" aria-label={say('viewer.report.sections')}>
            <span className="label">{say('viewer.report.sections')}</span>
            {offered.map(({ id, title }) => (
              <Check
                key={id}
                label={say(title)}
                checked={included.includes(id)}
                onChange={(on) => include(id, on)}
              />
            ))}
          </div>
        </>
      )}
    </Explanation>
  );
}
