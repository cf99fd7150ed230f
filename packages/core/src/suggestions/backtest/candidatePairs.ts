import type { CommunityNetwork } from '../../network/community.ts';
import { tied } from '../../change/tieChange.ts';

/** Pairs that could have become ties: untied at the earlier moment, both there at both moments. */
export interface BacktestPairs {
  /** Indices of the earlier network's ids, first < second, ascending. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** 1 where the two are tied at the later moment. */
  readonly outcomes: Uint8Array;
  readonly positives: number;
}

/** The candidates of a back-test. The later moment decides nothing but who stayed and who is tied then. */
export function backtestPairs(before: CommunityNetwork, after: CommunityNetwork): BacktestPairs {
  const stayed = new Set(after.ids);
  const wasTied = tied(before.ties);
  const isTied = tied(after.ties);
  const first: number[] = [];
  const second: number[] = [];
  const outcomes: number[] = [];
  before.ids.forEach((a, u) => {
    if (!stayed.has(a)) return;
    for (let v = u + 1; v < before.ids.length; v++) {
      const b = before.ids[v];
      if (!stayed.has(b) || wasTied({ a, b })) continue;
      first.push(u);
      second.push(v);
      outcomes.push(isTied({ a, b }) ? 1 : 0);
    }
  });
  return {
    first: Uint32Array.from(first),
    second: Uint32Array.from(second),
    outcomes: Uint8Array.from(outcomes),
    positives: outcomes.reduce((sum, one) => sum + one, 0),
  };
}
