import type { ReactElement } from 'react';
import type { RankRange } from '@partnermap/core';
import { firstMeasures } from '../../worker/firstMeasures.ts';
import type { OrganisationMeasure } from '../../worker/organisationMeasure.ts';
import { useViewer } from '../../state/viewer.ts';
import { MeasureExplanation } from '../measures/MeasureExplanation.tsx';
import { useLanguage } from '../language.tsx';
import { RangeBar } from '../questions/RangeBar.tsx';
import { useRankRanges } from '../useRankRanges.ts';

/** An organisation's measures: value, rank, what a high value means, and what one publisher does to the rank. */
export function CardMeasures({ id }: { readonly id: string }): ReactElement | null {
  const language = useLanguage();
  const measures = useViewer(({ analysis }) => analysis.measures.value);
  const ranges = useRankRanges(firstMeasures).value?.uncertainty.measures;
  if (measures === null) return null;
  const defined = measures.organisations.filter(({ ranks }) => ranks.has(id));
  if (defined.length === 0) return null;
  return (
    <section>
      <h3>{language.say('heading.measures')}</h3>
      <dl className="measures">
        {defined.map((measure) => (
          <Measure
            key={measure.id}
            id={id}
            measure={measure}
            range={ranges?.get(measure.id)?.organisations.get(id) ?? null}
          />
        ))}
      </dl>
    </section>
  );
}

interface MeasureProps {
  readonly id: string;
  readonly measure: OrganisationMeasure;
  /** Null while it is being computed, or where there is none. */
  readonly range: RankRange | null;
}

function Measure({ id, measure, range }: MeasureProps): ReactElement {
  const language = useLanguage();
  const influence = useViewer(
    ({ analysis }) => analysis.publishers.value?.rankings.get(measure.id)?.organisations.get(id) ?? null,
  );
  const rank = measure.ranks.get(id) ?? 0;
  const worst = influence?.worst ?? null;
  return (
    <div>
      <dt>{language.sayById(`measure.${measure.id}.name`)}</dt>
      <dd>
        <strong>
          {language.say('viewer.card.rank', {
            value: language.number(measure.values?.get(id) ?? 0, { digits: 3 }),
            rank,
            total: measure.ranks.size,
          })}
        </strong>
        {range !== null && (
          <span className="plausible">
            {language.say('ranking.plausibly', { low: range.low, high: range.high })}
            <RangeBar range={range} of={measure.ranks.size} />
          </span>
        )}
        {worst !== null && (
          <span className="publisher">
            {worst.rank === null
              ? language.say('viewer.card.onePublisherGone', { publisher: worst.publisher })
              : language.say('viewer.card.onePublisher', { publisher: worst.publisher, rank: worst.rank })}
          </span>
        )}
        <details className="small-details">
          <summary>{language.say('viewer.whatItMeans')}</summary>
          <MeasureExplanation id={measure.id} />
        </details>
      </dd>
    </div>
  );
}
