import { strongComponents, weakComponents } from '../kernels/components.ts';
import type { Components } from '../kernels/components.ts';
import { membersOf } from '../kernels/spectrum.ts';
import type { Network } from '../network/network.ts';
import type { Measure, Value } from './measure.ts';
import { defined } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

/** The parts of a network, largest first, equally large ones by their first id. */
export interface ComponentList {
  readonly count: number;
  readonly sizes: readonly number[];
  readonly members: readonly (readonly string[])[];
}

export interface ComponentsOptions {
  /** `weak`: direction ignored; `strong`: everyone reaches everyone along the ties. Default `weak`. */
  readonly kind?: 'weak' | 'strong';
}

export const weakParts = oncePerNetwork(weakComponents);
const strongParts = oncePerNetwork(strongComponents);

/** The nodes of the largest component; of equally large ones the first by id. Empty for an empty network. */
export function largestComponent(network: Network): readonly number[] {
  return bySize(weakParts(network))[0] ?? [];
}

// Components are numbered by their lowest node, nodes by id, so a stable sort leaves equals in the order of ids.
const bySize = (components: Components): readonly (readonly number[])[] =>
  membersOf(components).toSorted((a, b) => b.length - a.length);

/**
 * The parts of the network between which no tie exists, with their organisations.
 *
 * An isolate is a component of one. Strengths are ignored. O(n + m).
 *
 * @see Tarjan 1972, doi:10.1137/0201010
 * @example
 * components(a–b and the isolate c).sizes; // [2, 1]
 */
export function components(network: Network, options: ComponentsOptions = {}): ComponentList {
  const { kind = 'weak' } = options;
  const parts = bySize(kind === 'weak' ? weakParts(network) : strongParts(network));
  return {
    count: parts.length,
    sizes: parts.map((nodes) => nodes.length),
    members: parts.map((nodes) => nodes.map((node) => network.ids[node])),
  };
}

/** The organisations without any tie, self-ties ignored, by id. O(n). */
export function isolates({ ids, adjacency: { outgoing, incoming } }: Network): readonly string[] {
  const empty = ({ offsets }: typeof outgoing, node: number): boolean => offsets[node] === offsets[node + 1];
  return ids.filter((_, node) => empty(outgoing, node) && empty(incoming, node));
}

const entry = {
  level: 'network',
  range: [null, null],
  direction: 'neither',
  unit: 'id',
  requires: [],
  cost: 'linear',
  reference: 'Tarjan 1972, doi:10.1137/0201010',
} as const;

const asValue = (list: ComponentList): Value => ({ ...list });

export const componentsMeasures: readonly Measure[] = [
  { ...entry, id: 'components.weak', compute: ({ network }) => defined(asValue(components(network))) },
  {
    ...entry,
    id: 'components.strong',
    requires: ['directed'],
    compute: ({ network }) => defined(asValue(components(network, { kind: 'strong' }))),
  },
  {
    ...entry,
    id: 'isolates',
    reference: 'Wasserman & Faust 1994, doi:10.1017/CBO9780511815478',
    compute: ({ network }) => defined(isolates(network)),
  },
];
