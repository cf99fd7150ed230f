import { weakComponents } from '../../kernels/components.ts';
import { leadingEigenvector } from '../../kernels/leadingEigenvector.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import type { Measure } from '../measure.ts';
import { bipartiteAdjacency, byName, onTwoMode, twoModeMeasure } from './sides.ts';

/** Two largest singular values closer than this share do not tell which part of the network leads. */
const sameValue = 1e-9;

/**
 * Two-mode eigenvector centrality: organisations count by the initiatives they are in, initiatives by their
 * organisations. The leading singular vectors of the incidence matrix, the highest of each side scaled to 1.
 *
 * Only the component with the largest singular value has values above 0. Null without ties, and where two components
 * have the same largest value. O(m × passes).
 *
 * @see Bonacich 1991, doi:10.1016/0378-8733(91)90018-O; Faust 1997, doi:10.1016/S0378-8733(96)00300-0
 */
export function twoModeEigenvector(twoMode: TwoMode): readonly number[] | null {
  const graph = bipartiteAdjacency(twoMode);
  if (graph.size === 0) return null;
  const { labels } = weakComponents(graph);
  const { offsets } = graph.outgoing;
  const tied = new Set(labels.filter((_, node) => offsets[node + 1] > offsets[node]));
  const pairs = [...tied].map((label) => {
    const start = Float64Array.from(labels, (other) => (other === label ? 1 : 0));
    return leadingEigenvector(graph.outgoing, start);
  });
  const largest = Math.max(...pairs.map(({ value }) => value));
  const leading = pairs.filter(({ value }) => largest - value <= sameValue * largest);
  const vector = leading.length === 1 ? leading[0].vector : null;
  if (vector === null) return null;
  const split = twoMode.organisationIds.length;
  const scaled = (side: Float64Array): Float64Array => {
    const highest = side.reduce((most, value) => Math.max(most, value), 0);
    return side.map((value) => value / highest);
  };
  return [...scaled(vector.subarray(0, split)), ...scaled(vector.subarray(split))];
}

export const twoModeEigenvectorMeasures: readonly Measure[] = [
  {
    ...twoModeMeasure,
    id: 'twomode.eigenvector',
    unit: 'index',
    reference: 'Bonacich 1991, doi:10.1016/0378-8733(91)90018-O',
    compute: onTwoMode(
      (twoMode) => {
        const values = twoModeEigenvector(twoMode);
        return values === null ? null : byName(twoMode, values);
      },
      ({ memberships }) => (memberships.targets.length === 0 ? 'no-ties' : 'no-unique-solution'),
    ),
  },
];
