import type { Evidence } from './evidence.ts';

/** Which of the evidence one replicate has: written anew for each, so that none allocates. 1 = there, 0 = missing. */
export interface Draw {
  /** By participation row of the dataset. */
  readonly rows: Uint8Array;
  /** How often each initiative is there. */
  readonly copies: Uint32Array;
  /** By reported row. */
  readonly reports: Uint8Array;
  /** By organisation of the network. */
  readonly organisations: Uint8Array;
  /** By tie of the whole network. */
  readonly ties: Uint8Array;
  /** Ties that nobody saw: from, to, strength. */
  readonly added: [source: number, target: number, strength: number][];
}

/** A draw in which everything is there. */
export function wholeDraw({ network, sources, rows }: Evidence): Draw {
  const ones = (length: number): Uint8Array => new Uint8Array(length).fill(1);
  return {
    rows: ones(rows?.participations.rows.length ?? 0),
    copies: new Uint32Array(rows?.participations.initiativeIds.length ?? 0).fill(1),
    reports: ones(rows?.reports.rows.length ?? 0),
    organisations: ones(network.ids.length),
    ties: ones(sources.length),
    added: [],
  };
}

/** Makes everything there again. */
export function restore(draw: Draw): void {
  draw.rows.fill(1);
  draw.copies.fill(1);
  draw.reports.fill(1);
  draw.organisations.fill(1);
  draw.ties.fill(1);
  draw.added.length = 0;
}
