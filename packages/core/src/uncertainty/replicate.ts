import { adjacency } from '../kernels/adjacency.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';
import { toGraphology } from '../network/toGraphology.ts';
import { twoMode } from '../network/twoMode.ts';
import type { TwoMode } from '../network/twoMode.ts';
import type { Draw } from './draw.ts';
import type { Evidence } from './evidence.ts';
import { presenceOf } from './presenceOf.ts';
import { tieStrengthsOf } from './tieStrengths.ts';

/** A network rebuilt from a part of the evidence. */
export interface Replicate {
  readonly network: Network;
  /** The index in the whole network of each of its organisations. */
  readonly kept: Uint32Array;
}

/**
 * Prepares the rebuilding of networks from draws. Organisations that lose their last participation and reported tie
 * are hidden, as under any filter, unless the settings keep isolates. O(rows + ties) a draw.
 */
export function replicates(evidence: Evidence): (draw: Draw) => Replicate {
  const { sources, targets, network } = evidence;
  const strengthsUnder = tieStrengthsOf(evidence);
  const presenceUnder = presenceOf(evidence);
  const strengths = new Float64Array(sources.length);
  const there = new Uint8Array(network.ids.length);
  const places = new Int32Array(network.ids.length);
  return (draw) => {
    strengthsUnder(draw, strengths);
    presenceUnder(draw, there);
    const kept: number[] = [];
    for (let node = 0; node < there.length; node++) {
      places[node] = there[node] === 1 ? kept.length : -1;
      if (there[node] === 1) kept.push(node);
    }
    const left = { sources: [] as number[], targets: [] as number[], strengths: [] as number[] };
    const add = (source: number, target: number, strength: number): void => {
      if (places[source] === -1 || places[target] === -1) return;
      left.sources.push(places[source]);
      left.targets.push(places[target]);
      left.strengths.push(strength);
    };
    for (let tie = 0; tie < strengths.length; tie++) {
      if (!Number.isNaN(strengths[tie])) add(sources[tie], targets[tie], strengths[tie]);
    }
    for (const tie of draw.added) add(...tie);
    const indices = Uint32Array.from(kept);
    const ties = withLoops(
      adjacency(indices.length, left, network.adjacency.directed),
      network.adjacency,
      indices,
    );
    return { network: rebuilt(evidence, ties, indices, draw), kept: indices };
  };
}

/** The self-ties of the organisations that are left; a community has none. */
function withLoops(ties: Adjacency, whole: Adjacency, kept: Uint32Array): Adjacency {
  const loops = new Uint32Array(kept.length);
  const loopStrengths = new Float64Array(kept.length);
  for (let place = 0; place < kept.length; place++) {
    loops[place] = whole.loops[kept[place]];
    loopStrengths[place] = whole.loopStrengths[kept[place]];
  }
  return { ...ties, loops, loopStrengths };
}

/** A network whose two-mode data and graph are only made for measures that ask for them. */
function rebuilt(evidence: Evidence, ties: Adjacency, kept: Uint32Array, draw: Draw): Network {
  const { network: whole, rows } = evidence;
  const ids = Array.from(kept, (node) => whole.ids[node]);
  const copies = draw.copies.slice();
  const onRecord = draw.rows.slice();
  let sides: TwoMode | null = null;
  return {
    ids,
    weighted: whole.weighted,
    adjacency: ties,
    attributes: whole.attributes.map(({ name, values }) => ({
      name,
      values: Array.from(kept, (node) => values[node]),
    })),
    get twoMode() {
      if (rows !== null) sides ??= leftTwoMode(ids, rows.participations, onRecord, copies);
      return sides;
    },
    get graph() {
      return toGraphology(this);
    },
  };
}

type Rows = NonNullable<Evidence['rows']>['participations'];

/** Organisations × initiatives; what was drawn twice stands there twice. */
function leftTwoMode(ids: readonly string[], all: Rows, onRecord: Uint8Array, copies: Uint32Array): TwoMode {
  const { rows, tying, rowPairs, pairInitiatives, initiativeIds } = all;
  const shown = new Set(ids);
  const pairs = rows.flatMap(({ organisationId }, row): (readonly [string, string])[] => {
    if (onRecord[row] === 0 || tying[row] === 0 || !shown.has(organisationId)) return [];
    const initiative = pairInitiatives[rowPairs[row]];
    return Array.from({ length: copies[initiative] }, (_, copy) => [
      organisationId,
      JSON.stringify([initiativeIds[initiative], copy]),
    ]);
  });
  return twoMode(ids, new Set(pairs.map(([, initiative]) => initiative)), pairs);
}
