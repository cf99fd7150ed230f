import type { Gap, GapKind } from '../../gaps/gap.ts';
import type { GroupDetection } from '../../groups/detectGroups.ts';
import { gapsFilled } from '../gapsFilled.ts';
import type { Profile } from '../profiles.ts';
import type { PortfolioOptions } from './portfolio.ts';

/** Gaps of coverage: a joint initiative of the two would stand in the cell, at the step, or in both components. */
const kinds: ReadonlySet<GapKind> = new Set(['coverage-cell', 'stage-step', 'component-pair']);

/** The coverage gaps that pairs would close, by the places of their ends; looked up once for each pair. */
export function coverageClosed(
  profiles: readonly Profile[],
  gaps: readonly Gap[],
  groups: GroupDetection | null,
): Pick<PortfolioOptions, 'gapsOf' | 'gapIds'> {
  const ofCoverage = gaps.filter(({ kind }) => kinds.has(kind));
  const gapIds = ofCoverage.map(({ id }) => id);
  const placeOf = new Map(gapIds.map((id, place) => [id, place]));
  const fills = gapsFilled(ofCoverage, groups);
  const known = new Map<number, readonly number[]>();
  return {
    gapIds,
    gapsOf: (u, v) => {
      const key = u * profiles.length + v;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = fills(profiles[u], profiles[v]).map(({ gap }) => placeOf.get(gap.id) ?? 0);
      known.set(key, found);
      return found;
    },
  };
}
