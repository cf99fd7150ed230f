import { curveballChain } from '../kernels/curveball.ts';
import { edgeSwapChain } from '../kernels/edgeSwap.ts';
import type { Neighbours } from '../kernels/adjacency.ts';
import type { CommunityNetwork } from './community.ts';
import { participationLayer } from './communityTies.ts';
import type { Network } from './network.ts';
import { project } from './projection.ts';
import type { TwoMode } from './twoMode.ts';
import type { Random } from '../statistics/random.ts';

/** Ties as the indices of their two ends, `count` of them; the arrays are used again for the next replicate. */
export interface NullTies {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly count: number;
}

/** Which null model the ties of a network have: that of their layer; none where layers are mixed (see `layersOf`). */
export type NullModel = 'curveball' | 'edge-swap';

export function nullModelOf({ settings, adjacency }: CommunityNetwork): NullModel | null {
  if (adjacency.size === 0 || settings.ties === 'both') return null;
  return settings.ties === participationLayer ? 'curveball' : 'edge-swap';
}

/**
 * The null model of the ties of any undirected network: the two-mode data are shuffled where the ties are exactly their
 * projection; other ties, e.g. those of a survey, are rewired.
 */
export function nullModelOfTies({ ids, twoMode, adjacency: { size, outgoing } }: Network): NullModel {
  if (twoMode === null || twoMode.organisationIds.length !== ids.length) return 'edge-swap';
  if (!ids.every((id, node) => id === twoMode.organisationIds[node])) return 'edge-swap';
  const { sources, targets } = project(twoMode, 'organisations', 'count');
  if (sources.length !== size) return 'edge-swap';
  const same = sources.every((source, k) => {
    const row = outgoing.targets.subarray(outgoing.offsets[source], outgoing.offsets[source + 1]);
    return row.includes(targets[k]);
  });
  return same ? 'curveball' : 'edge-swap';
}

/** What the null models draw from. */
type TieSource = Pick<Network, 'adjacency' | 'twoMode'>;

/** Trades a row, or attempted swaps a tie, before the first replicate and between two of them. */
const warmUp = 50;
const between = 5;

/**
 * Draws networks of the null model one after another: the two-mode data shuffled with all their sums kept and projected
 * anew, because a projection is clustered by construction; or, for reported ties, simple graphs of the same degrees.
 */
export function nullTies(network: TieSource, model: NullModel, source: Random): () => NullTies {
  return model === 'curveball' && network.twoMode !== null
    ? shuffled(network.twoMode, source)
    : swapped(network, source);
}

function swapped({ adjacency }: TieSource, source: Random): () => NullTies {
  const chain = edgeSwapChain(adjacency, source);
  chain.step(warmUp * adjacency.size);
  return () => {
    chain.step(between * adjacency.size);
    return { sources: chain.sources, targets: chain.targets, count: adjacency.size };
  };
}

function shuffled({ memberships, initiativeIds }: TwoMode, source: Random): () => NullTies {
  const order = memberships.offsets.length - 1;
  const { rows, nodes } = withoutEmptyRows(memberships);
  const chain = curveballChain(rows, source);
  chain.step(warmUp * nodes.length);
  // In which replicate a pair was last met, so that a second joint initiative makes no second tie.
  const met = new Uint32Array(order);
  let mark = 0;
  let sources = new Uint32Array(1024);
  let targets = new Uint32Array(1024);
  return () => {
    chain.step(between * nodes.length);
    const participants: number[][] = initiativeIds.map(() => []);
    chain.rows.forEach((initiatives, row) => {
      for (const initiative of initiatives) participants[initiative].push(row);
    });
    let count = 0;
    chain.rows.forEach((initiatives, row) => {
      mark++;
      for (const initiative of initiatives) {
        for (const partner of participants[initiative]) {
          if (partner >= row) break;
          if (met[partner] === mark) continue;
          met[partner] = mark;
          if (count === sources.length) [sources, targets] = [doubled(sources), doubled(targets)];
          sources[count] = nodes[partner];
          targets[count++] = nodes[row];
        }
      }
    });
    return { sources, targets, count };
  };
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(values.length * 2);
  longer.set(values);
  return longer;
}

/** Organisations without an initiative have nothing to trade. */
function withoutEmptyRows({ offsets, targets, strengths }: Neighbours): {
  readonly rows: Neighbours;
  readonly nodes: readonly number[];
} {
  const nodes = Array.from({ length: offsets.length - 1 }, (_, node) => node).filter(
    (node) => offsets[node + 1] > offsets[node],
  );
  return {
    rows: { offsets: Uint32Array.of(0, ...nodes.map((node) => offsets[node + 1])), targets, strengths },
    nodes,
  };
}
