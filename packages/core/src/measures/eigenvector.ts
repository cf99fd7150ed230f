import { directedSpectrum } from '../kernels/directedSpectrum.ts';
import { membersOf, spectrum } from '../kernels/spectrum.ts';
import type { Network } from '../network/network.ts';
import type { Measure, MeasureResult, Requirement } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

export interface EigenvectorOptions {
  /** Strengths as factors, or every tie alike. Default false. */
  readonly weighted?: boolean;
  /** `max`: the largest value is 1; `l2`: the squares sum to 1. Default `max`. */
  readonly scale?: 'max' | 'l2';
  /**
   * `leading`: non-zero only on the component with the largest eigenvalue, as other tools give it;
   * `each`: every component by itself, its largest value 1 (undirected ties). Default `leading`.
   */
  readonly components?: 'leading' | 'each';
}

/** Two eigenvalues closer than this share of the larger are one: then no component leads. */
const SAME_EIGENVALUE = 1e-9;

const undirectedSpectrum = {
  plain: oncePerNetwork((adjacency) => spectrum(adjacency, false)),
  weighted: oncePerNetwork((adjacency) => spectrum(adjacency, true)),
};
const arcSpectrum = {
  plain: oncePerNetwork((adjacency) => directedSpectrum(adjacency, false)),
  weighted: oncePerNetwork((adjacency) => directedSpectrum(adjacency, true)),
};

/** The largest eigenvalue of the ties; 0 where there is no closed walk. */
export function spectralRadius(network: Network, weighted: boolean): number {
  const kind = weighted ? 'weighted' : 'plain';
  if (network.adjacency.directed) return arcSpectrum[kind](network).value;
  return undirectedSpectrum[kind](network).values.reduce((a, b) => Math.max(a, b), 0);
}

/** Eigenvector centrality by index of the node; null where the ties do not determine it. */
export function eigenvectorValues(network: Network, options: EigenvectorOptions = {}): Float64Array | null {
  const { weighted = false, scale = 'max', components = 'leading' } = options;
  const kind = weighted ? 'weighted' : 'plain';
  const raw = network.adjacency.directed
    ? arcSpectrum[kind](network).vector
    : undirectedVector(network, kind, components);
  if (raw === null) return null;
  const size =
    scale === 'max'
      ? raw.reduce((largest, value) => Math.max(largest, value), 0)
      : Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
  return raw.map((value) => value / size);
}

function undirectedVector(
  network: Network,
  kind: 'plain' | 'weighted',
  which: 'leading' | 'each',
): Float64Array | null {
  const { components, values, vector } = undirectedSpectrum[kind](network);
  const order = [...values.keys()].sort((a, b) => values[b] - values[a]);
  if (vector === null || order.length === 0 || values[order[0]] === 0) return null;
  if (which === 'each') return vector;
  const unique =
    order.length === 1 || values[order[0]] - values[order[1]] > SAME_EIGENVALUE * values[order[0]];
  if (!unique) return null;
  const leading = new Float64Array(vector.length);
  for (const node of membersOf(components)[order[0]]) leading[node] = vector[node];
  return leading;
}

/**
 * Eigenvector centrality: an organisation counts by how much its partners count, A x = λ x with the largest λ.
 *
 * Strengths are factors when `weighted`; directed ties count where they arrive. From 0 to 1 (`scale: 'max'`).
 * On a network in several parts only the part with the largest λ has values other than 0; people are better shown
 * `components: 'each'`. Null without ties, where two parts share the largest λ (within 1e-9), where directed ties have
 * no cycle, or where the ties determine no vector in practice. O(passes × m).
 *
 * @see Bonacich 1972, doi:10.1080/0022250X.1972.9989806; Bonacich 1987, doi:10.1086/228631
 * @example
 * eigenvector(path of a–b–c)?.get('a'); // 1 / √2
 */
export function eigenvector(
  network: Network,
  options: EigenvectorOptions = {},
): ReadonlyMap<string, number> | null {
  const values = eigenvectorValues(network, options);
  return values === null ? null : byId(network, values);
}

function entry(id: string, requires: readonly Requirement[], options: EigenvectorOptions): Measure {
  return {
    id,
    level: 'organisation',
    range: [0, 1],
    direction: 'up',
    unit: 'score',
    requires,
    cost: 'linear',
    reference: 'Bonacich 1972, doi:10.1080/0022250X.1972.9989806',
    compute: ({ network }) => result(network, options),
  };
}

function result(network: Network, options: EigenvectorOptions): MeasureResult {
  const values = eigenvector(network, options);
  if (values !== null) return defined(values);
  return undefinedFor(network.adjacency.size === 0 ? 'no-ties' : 'no-unique-solution');
}

export const eigenvectorMeasures: readonly Measure[] = [
  entry('eigenvector.perComponent', ['undirected'], { components: 'each' }),
  entry('eigenvector', [], {}),
  entry('eigenvector.l2', ['undirected'], { scale: 'l2' }),
  entry('eigenvector.weighted', ['weighted'], { weighted: true }),
  entry('eigenvector.l2.weighted', ['undirected', 'weighted'], { scale: 'l2', weighted: true }),
];
