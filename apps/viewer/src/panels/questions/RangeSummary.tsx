import type { ReactElement } from 'react';
import { Action } from '../controls/Action.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import type { RankRangesWork } from '../useRankRanges.ts';

/** So many organisations are named before the rest are counted. */
const named = 4;

/** What was resampled, and whom it does not tell apart; while it is computed, how far it is. */
export function RangeSummary({
  id,
  ranges,
}: {
  readonly id: string;
  readonly ranges: RankRangesWork;
}): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  if (ranges.stopped) {
    return <Action onPress={ranges.again}>{language.say('ranking.again')}</Action>;
  }
  if (ranges.value === null) {
    return (
      <div className="button-row">
        <Waiting answer={ranges} />
        <Action kind="quiet" onPress={ranges.stop}>
          {language.say('ranking.stop')}
        </Action>
      </div>
    );
  }
  const { uncertainty } = ranges.value;
  if (uncertainty.reason !== null) {
    return <p className="muted">{language.sayById(`uncertainty.impossible.${uncertainty.reason}`)}</p>;
  }
  const found = uncertainty.measures.get(id);
  if (found === undefined) return <p className="muted">{language.say('ranking.tooLong')}</p>;
  const { resampling, replicates } = uncertainty;
  const [first] = found.indistinguishable;
  return (
    <div className="range-summary">
      <p>
        {first === undefined
          ? language.say('ranking.allApart')
          : language.say('ranking.notApart', {
              count: first.length,
              names: first.slice(0, named).map(names.organisation),
              more: Math.max(0, first.length - named),
            })}
      </p>
      <p className="muted">
        {language.sayById(`uncertainty.resampled.${resampling}`, { replicates })}{' '}
        {language.say('uncertainty.meaning')}
      </p>
    </div>
  );
}
