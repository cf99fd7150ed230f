import type { ReactElement } from 'react';
import { measureCalled } from '../../state/measureCalled.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import type { RankRanges } from '../../worker/calls/rankRanges.ts';
import type { OrganisationMeasure } from '../../worker/organisationMeasure.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { columnDigits, useNumberColumn } from '../controls/useNumberColumn.ts';
import { useLanguage } from '../language.tsx';
import { measureName } from '../measureWords.ts';
import { useNames } from '../useNames.ts';
import { RangeBar } from './RangeBar.tsx';

interface RankingProps {
  readonly chosen: OrganisationMeasure;
  /** Null while they are being computed. */
  readonly ranges: RankRanges | null;
}

/** All organisations by a measure, with the range of each rank and the publisher that moves it most. */
export function Ranking({ chosen, ranges }: RankingProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const column = useNumberColumn<string>();
  const publishers = useViewer(({ analysis }) => analysis.publishers.value);
  const influence = (publishers?.rankings.get(chosen.id) ?? ranges?.influence.rankings.get(chosen.id))
    ?.organisations;
  const intervals = ranges?.uncertainty.measures.get(chosen.id)?.organisations;
  const partners = useViewer(({ analysis }) =>
    measureCalled('degree.noLoops', analysis.measures.value, null),
  );
  const worstOf = (id: string): number | null =>
    influence?.get(id)?.worst?.rank ?? influence?.get(id)?.rank ?? null;
  return (
    <DataTable<string>
      caption={language.say('viewer.central.table', {
        measure: measureName(chosen.id, language),
      })}
      rows={[...(chosen.values?.keys() ?? [])]}
      keyOf={(id) => id}
      initialSort={{ column: 'rank', descending: false }}
      onPoint={(id) => actions.changeSession({ hoveredId: id })}
      empty={language.say('viewer.nobody')}
      columns={[
        {
          id: 'rank',
          label: language.say('column.rank'),
          numeric: true,
          value: (id) => chosen.ranks.get(id) ?? null,
        },
        {
          id: 'name',
          label: language.say('column.organisation'),
          heading: true,
          value: names.organisation,
          show: (id) => <OrganisationLink id={id} />,
        },
        ...(intervals === undefined
          ? []
          : [
              {
                id: 'range',
                label: language.say('ranking.ofRanks'),
                value: (id: string) => intervals.get(id)?.high ?? null,
                show: (id: string) => {
                  const range = intervals.get(id);
                  return range === undefined ? (
                    '—'
                  ) : (
                    <span className="range" title={language.say('uncertainty.range', { ...range })}>
                      {language.say('ranking.range', { low: range.low, high: range.high })}
                      <RangeBar range={range} of={intervals.size} />
                    </span>
                  );
                },
              },
            ]),
        column(
          'value',
          language.say('column.value'),
          (id) => chosen.values?.get(id) ?? null,
          columnDigits(chosen.values?.values() ?? []),
        ),
        ...(chosen.id === 'degree.noLoops'
          ? []
          : [
              {
                id: 'partners',
                label: language.say('column.partners'),
                numeric: true,
                value: (id: string) => partners?.values?.get(id) ?? null,
              },
            ]),
        {
          id: 'worst',
          label: language.say('viewer.central.worstRank'),
          numeric: true,
          value: worstOf,
          show: (id) => {
            const worst = influence?.get(id)?.worst ?? null;
            const rank = worstOf(id);
            if (rank === null) return '—';
            return (
              <>
                {language.number(rank)}
                {worst !== null && <span className="meaning">{worst.publisher}</span>}
              </>
            );
          },
        },
      ]}
    />
  );
}
