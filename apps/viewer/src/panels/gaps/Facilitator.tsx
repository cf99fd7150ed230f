import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { GapReport, Successor } from '@partnermap/core';
import type { LeftOver, WithoutResult } from '../../worker/calls/without.ts';
import { withoutSketch } from '../../scene/sketches.ts';
import { datasetOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { Choice } from '../controls/Choice.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { OrganisationList } from '../controls/OrganisationList.tsx';
import { OrganisationTable } from '../controls/OrganisationTable.tsx';
import { PairTable } from '../controls/PairTable.tsx';
import { Work } from '../controls/Work.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useSketch } from '../useSketch.ts';
import { useTask } from '../useTask.ts';
import { Figures } from '../whatIf/Figures.tsx';

/** The network with and without its facilitator: figures, who hangs on it, which ties survive, who could connect. */
export function Facilitator(): ReactElement {
  const language = useLanguage();
  const settings = useView('settings');
  const controls = useTask('without', { settings }, true);
  const { found } = controls;
  return (
    <>
      <p className="muted">{language.say('common.caveat')}</p>
      {found === null ? <Work controls={controls} label={null} /> : <Result found={found} />}
    </>
  );
}

type Removal = 'with' | 'alone' | 'convened';

function Result({ found }: { readonly found: WithoutResult }): ReactElement {
  const language = useLanguage();
  const report = useViewer(({ analysis }) => analysis.gaps.value);
  const [drawn, setDrawn] = useState<Removal>('alone');
  const isNamed = useViewer(datasetOf).organisations.some(({ facilitator }) => facilitator);
  const { facilitators, before, alone, withConvened } = found;
  const left = drawn === 'alone' ? alone : drawn === 'convened' ? withConvened : null;
  useSketch(
    useMemo(
      () => (left === null ? null : withoutSketch([...facilitators, ...left.isolates], left.lost)),
      [facilitators, left],
    ),
  );
  if (before === null || alone === null || withConvened === null) {
    return (
      <p>
        {isNamed
          ? language.say('planning.without.notShown')
          : `${language.say('findings.dependence.noFacilitator')} ${language.say('planning.without.mark')}`}
      </p>
    );
  }
  const states: readonly { value: Removal; label: string }[] = [
    { value: 'with', label: language.say('findings.dependence.with') },
    { value: 'alone', label: language.say('findings.dependence.without') },
    { value: 'convened', label: language.say('findings.dependence.withoutConvened') },
  ];
  return (
    <>
      <Reached report={report} facilitators={facilitators} />
      <Choice
        label={language.say('planning.without.map')}
        options={states}
        value={drawn}
        onChange={setDrawn}
      />
      <Figures
        caption={language.say('planning.without.figures')}
        states={[before, alone.figures, withConvened.figures]}
        labels={states.map(({ label }) => label)}
      />
      {report !== null && (
        <>
          <OnlyThrough report={report} facilitators={facilitators} />
          <Successors report={report} facilitators={facilitators} convened={drawn === 'convened'} />
        </>
      )}
      {left !== null && <Ties left={left} />}
    </>
  );
}

interface OfReport {
  readonly report: GapReport;
  readonly facilitators: readonly string[];
}

/** The share of reach that is lost, in sentences. */
function Reached({
  report,
  facilitators,
}: {
  readonly report: GapReport | null;
  readonly facilitators: readonly string[];
}): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  if (report === null) return null;
  return (
    <div className="lead" role="status">
      {report.dependence
        .filter(({ id }) => facilitators.includes(id))
        .map(({ id, alone, withConvened, cutOff }) => {
          const name = names.organisation(id);
          return (
            <p key={id}>
              {language.say('findings.reachLost', { name, share: language.percent(alone.reachLost) })}{' '}
              {withConvened !== null &&
                language.say('findings.reachLostConvened', {
                  name,
                  share: language.percent(withConvened.reachLost),
                })}{' '}
              {cutOff.length > 0 && language.say('findings.cutOff', { count: cutOff.length })}
            </p>
          );
        })}
    </div>
  );
}

/** Who reaches the rest only through the facilitator. */
function OnlyThrough({ report, facilitators }: OfReport): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const cut = report.onlyThrough.filter(({ id }) => facilitators.includes(id));
  const ids = cut.flatMap(({ cutOff }) => cutOff.flat());
  if (ids.length === 0) return null;
  return (
    <section className="section">
      <h3>{language.say('planning.without.onlyThrough')}</h3>
      {cut.map(({ id, cutOff }) => (
        <p key={id}>
          {language.say('findings.onlyThrough', {
            name: names.organisation(id),
            count: cutOff.flat().length,
          })}
        </p>
      ))}
      <OrganisationList ids={ids} />
    </section>
  );
}

/** Who is structurally placed to connect what would fall apart. */
function Successors({
  report,
  facilitators,
  convened,
}: OfReport & { readonly convened: boolean }): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const placed = report.successors.filter(({ organisation }) => facilitators.includes(organisation));
  const chosen = placed.find(({ withConvened }) => withConvened === convened) ?? placed.at(0);
  if (chosen === undefined || chosen.candidates.length === 0) return null;
  const name = names.organisation(chosen.organisation);
  if (!chosen.withConvened && chosen.candidates.every(({ newTies }) => newTies === 0)) {
    return <p>{language.say('planning.without.holds', { name })}</p>;
  }
  return (
    <section className="section">
      <p className="muted">{language.say('planning.without.placed', { name })}</p>
      <OrganisationTable<Successor>
        caption={language.say('findings.dependence.successors')}
        rows={chosen.candidates}
        columns={[
          {
            id: 'restored',
            label: language.say('planning.without.restored'),
            numeric: true,
            value: ({ fragmentationRestored }) => fragmentationRestored,
            show: ({ fragmentationRestored }) => language.percent(fragmentationRestored, { digits: 1 }),
          },
          {
            id: 'new',
            label: language.say('findings.dependence.newTies'),
            numeric: true,
            value: ({ newTies }) => newTies,
          },
          {
            id: 'common',
            label: language.say('findings.dependence.partnersInCommon'),
            numeric: true,
            value: ({ partnersInCommon }) => partnersInCommon,
          },
        ]}
      />
    </section>
  );
}

/** Which pairs still work together, and which do not. */
function Ties({ left: { survive, lost } }: { readonly left: LeftOver }): ReactElement {
  const language = useLanguage();
  return (
    <section className="section">
      <p>
        {language.say('planning.without.ties', {
          survive: survive.length,
          total: survive.length + lost.length,
        })}
      </p>
      <Explanation title={language.say('planning.without.lost')}>
        <PairTable caption={language.say('planning.without.lost')} rows={lost} />
      </Explanation>
      <Explanation title={language.say('planning.without.survive')}>
        <PairTable caption={language.say('planning.without.survive')} rows={survive} />
      </Explanation>
    </section>
  );
}
