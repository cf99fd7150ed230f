import type { CommunityNetwork } from '@partnermap/core';
import type { Point } from '@partnermap/report';

type Positions = ReadonlyMap<string, Point>;

/** The layouts of a page, so that an edit starts from where organisations stood and undo puts them back exactly. */
export interface Layouts {
  /**
   * The layout of a network. One with the same organisations and ties has the places that it had before; else `draw`
   * gives new ones, from those of the latest network under the same settings, or from null.
   */
  readonly of: (
    network: CommunityNetwork,
    seed: number,
    draw: (previous: Positions | null) => Positions,
  ) => Positions;
}

const kept = 200;

export function createLayouts(): Layouts {
  const known = new Map<string, Positions>();
  const latest = new Map<string, Positions>();
  return {
    of: ({ ids, ties, settings }, seed, draw) => {
      const way = JSON.stringify([seed, settings]);
      const what = JSON.stringify([way, ids, ties.map(({ a, b }) => [a, b])]);
      const positions = known.get(what) ?? draw(latest.get(way) ?? null);
      if (known.size >= kept) known.clear();
      known.set(what, positions);
      latest.set(way, positions);
      return positions;
    },
  };
}
