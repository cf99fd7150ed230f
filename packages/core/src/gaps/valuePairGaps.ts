import type { Gap } from './gap.ts';
import { makeGap } from './makeGap.ts';
import { pipeline } from './valuePairs.ts';
import type { ValuePair } from './valuePairs.ts';

/**
 * Successive stages, and pairs of components, that fewer initiatives join than expected; as not judged with the reason,
 * those that no initiative joins where that may be chance or cannot be told.
 */
export function valuePairGaps(pairs: readonly ValuePair[]): readonly Gap[] {
  return pairs
    .filter(({ dimension, successive }) => successive || dimension !== pipeline)
    .filter(({ gap, initiatives }) => gap || initiatives === 0)
    .map((pair) => {
      const { dimension, from, to, initiatives, known, total, expected, z, p, pAdjusted, gap } = pair;
      const step = dimension === pipeline;
      const never = step ? 'never-joined' : 'never-combined';
      const values = [from, to].map((code) => ({ dimension, code }));
      return makeGap(
        step ? 'stage-step' : 'component-pair',
        pair.reason ?? (initiatives === 0 ? never : 'rarer-than-expected'),
        values.map(({ code }) => `${dimension}=${code}`),
        { values, counted: 'initiatives' },
        {
          observed: initiatives,
          total: known,
          expected,
          z,
          p,
          pAdjusted,
          judged: gap,
          doubts: known < total ? ['field-empty'] : [],
        },
      );
    });
}
