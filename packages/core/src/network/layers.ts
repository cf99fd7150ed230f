import type { Dataset } from '../dataset/dataset.ts';
import { adjacency } from '../kernels/adjacency.ts';
import type { CommunityNetwork } from './community.ts';
import { participationLayer, scenarioLayer } from './communityTies.ts';
import type { Network } from './network.ts';
import type { NullModel } from './nullTies.ts';
import { compareIds } from './order.ts';

/** The ties of one layer among all organisations of a network, with the null model of that layer. */
export interface Layer extends Pick<Network, 'ids' | 'adjacency' | 'twoMode'> {
  /** Null where the network has no other layer. */
  readonly name: string | null;
  /** Null where there is no tie. */
  readonly model: NullModel | null;
}

/**
 * What the setting `ties` may be for a dataset: the two sources of ties, both together, and every layer that its
 * reported ties name.
 *
 * @example
 * tieLayers(dataset); // ['participations', 'reported', 'both', 'funding']
 */
export function tieLayers({ ties }: Pick<Dataset, 'ties'>): readonly string[] {
  const named = ties.flatMap(({ kind }) => (kind === null ? [] : [kind])).sort(compareIds);
  return [...new Set([participationLayer, 'reported', 'both', ...named])];
}

/**
 * The layers of a network, each for itself, since no null model holds for several at once; sorted by name. Ties that
 * a scenario adds are no layer of the data: they count in every one, so that its gaps stay comparable.
 */
export function layersOf(network: CommunityNetwork): readonly Layer[] {
  const { ids, ties, twoMode } = network;
  const names = [...new Set(ties.flatMap(({ layers }) => layers))]
    .filter((name) => name !== scenarioLayer)
    .sort(compareIds);
  if (names.length < 2) {
    const model = names.length === 0 ? null : modelOfLayer(names[0]);
    return [{ name: null, ids, adjacency: network.adjacency, twoMode, model }];
  }
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return names.map((name): Layer => {
    const own = ties.filter(({ layers }) => layers.includes(name) || layers.includes(scenarioLayer));
    const list = {
      sources: own.map(({ a }) => indexOf.get(a) ?? -1),
      targets: own.map(({ b }) => indexOf.get(b) ?? -1),
      strengths: own.map(() => 1),
    };
    const model = modelOfLayer(name);
    return { name, ids, adjacency: adjacency(ids.length, list, false), twoMode, model };
  });
}

const modelOfLayer = (name: string): NullModel => (name === participationLayer ? 'curveball' : 'edge-swap');
