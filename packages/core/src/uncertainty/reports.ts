import type { Tie } from '../dataset/tie.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { participationLayer } from '../network/communityTies.ts';
import { reportedLayer } from '../network/reportedTies.ts';

/** Rows of the sheet `ties` that count in the network, and which tie each supports. */
export interface Reports {
  readonly rows: readonly Tie[];
  /** Index of the two organisations; −1 where one is not shown. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The tie that the row supports; −1 where its layer is not shown or nobody confirmed it. */
  readonly ties: Int32Array;
  /** 1: said by the tie's source, 2: by its target, 3: by both, or a statement that counts for both; 0: by others. */
  readonly said: Uint8Array;
  readonly strengths: Float64Array;
  /** Who answered; null for statements of nobody in particular, which no silence takes away. */
  readonly reporters: readonly (string | null)[];
  /** Whether strengths count: with several layers every tie has strength 1. */
  readonly oneLayer: boolean;
}

/** The reported rows `selected` for a network, by the rules of `reportedTies`. */
export function reportsOf(
  network: CommunityNetwork,
  selected: readonly Tie[],
  indexOf: ReadonlyMap<string, number>,
): Reports {
  const layer = network.settings.ties;
  const rows = selected.filter(({ fromId, toId }) => fromId !== toId);
  const shown = ({ kind }: Tie): boolean => {
    if (layer === 'reported' || layer === 'both') return true;
    return layer !== participationLayer && (kind ?? reportedLayer) === layer;
  };
  const tieOf = tieIndex(network);
  const reporters = rows.map(({ reportedBy, directed, fromId }) => reportedBy ?? (directed ? fromId : null));
  const layers = new Set(rows.filter(shown).map(({ kind }) => kind ?? reportedLayer));
  return {
    rows,
    from: Int32Array.from(rows, ({ fromId }) => indexOf.get(fromId) ?? -1),
    to: Int32Array.from(rows, ({ toId }) => indexOf.get(toId) ?? -1),
    ties: Int32Array.from(rows, (row) => (shown(row) ? tieOf(row.fromId, row.toId) : -1)),
    said: Uint8Array.from(rows, ({ fromId, toId }, row) => {
      const reporter = reporters[row];
      const [a, b] = fromId < toId ? [fromId, toId] : [toId, fromId];
      if (reporter === null) return 3;
      return reporter === a ? 1 : reporter === b ? 2 : 0;
    }),
    strengths: Float64Array.from(rows, ({ strength }) => strength ?? 1),
    reporters,
    oneLayer: layers.size === 1 && layer !== 'both',
  };
}

function tieIndex({ ties }: CommunityNetwork): (one: string, other: string) => number {
  const pairs = new Map<string, Map<string, number>>();
  ties.forEach(({ a, b }, index) => {
    pairs.set(a, (pairs.get(a) ?? new Map<string, number>()).set(b, index));
  });
  return (one, other) =>
    one < other ? (pairs.get(one)?.get(other) ?? -1) : (pairs.get(other)?.get(one) ?? -1);
}
