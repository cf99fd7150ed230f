import type { ReactElement } from 'react';
import type { InitiativeKind } from '@partnermap/core';
import { datasetOf, filterChoices } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useSetting } from '../../state/useView.ts';
import { Check } from '../controls/Check.tsx';
import { Choice } from '../controls/Choice.tsx';
import type { Option } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** The list with or without a value. */
const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...list, value] : list.filter((one) => one !== value);

/** Keeps only initiatives of some countries, kinds and sources. */
export function InitiativeFilters(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const countries = useSetting('countries');
  const kinds = useSetting('kinds');
  const keepIsolates = useSetting('keepIsolates');
  const choices = filterChoices(useViewer(datasetOf));
  return (
    <>
      <Checks
        label={language.say('setting.countries')}
        options={choices.countries.map((value) => ({ value, label: names.code('country', value) }))}
        chosen={countries}
        onChange={(chosen) => actions.changeSettings({ countries: chosen })}
      />
      <Checks
        label={language.say('setting.kinds')}
        options={choices.kinds.map((value) => ({ value, label: names.code('kind', value) }))}
        chosen={kinds}
        onChange={(chosen) => actions.changeSettings({ kinds: chosen as readonly InitiativeKind[] })}
      />
      <SourceFilters publishers={choices.publishers} />
      <Check
        label={language.say('setting.keepIsolates')}
        checked={keepIsolates}
        onChange={(checked) => actions.changeSettings({ keepIsolates: checked })}
      />
    </>
  );
}

interface ChecksProps {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of values, all in sight; nothing where the data have none. */
function Checks({ label, options, chosen, onChange }: ChecksProps): ReactElement | null {
  if (options.length === 0) return null;
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      <div className="check-columns">
        {options.map((option) => (
          <Check
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(on) => onChange(toggled(chosen, option.value, on))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Adds a publisher, or a single source, to those that count; the bar above the map takes them away again. */
function SourceFilters({ publishers }: { readonly publishers: readonly string[] }): ReactElement | null {
  const language = useLanguage();
  const chosen = useSetting('sources');
  const { sources } = useViewer(datasetOf);
  if (sources.length === 0) return null;
  const offered = (options: readonly Option<string>[]): readonly Option<string>[] =>
    language.sort(
      options.filter(({ value }) => !chosen.includes(value)),
      ({ label }) => label,
    );
  const add = (value: string): void => actions.changeSettings({ sources: [...chosen, value] });
  return (
    <fieldset className="fieldset">
      <legend>{language.say('setting.sources')}</legend>
      <Choice
        label={language.say('viewer.filters.publisher')}
        options={offered(publishers.map((publisher) => ({ value: publisher, label: publisher })))}
        value={null}
        onChange={add}
      />
      <Choice
        label={language.say('viewer.filters.source')}
        options={offered(sources.map(({ id, title }) => ({ value: id, label: title ?? id })))}
        value={null}
        onChange={add}
      />
    </fieldset>
  );
}
