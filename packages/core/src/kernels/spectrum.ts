import { tieMatrix } from './adjacency.ts';
import type { Adjacency, TieMatrix } from './adjacency.ts';
import { weakComponents } from './components.ts';
import type { Components } from './components.ts';
import { leadingEigenvector } from './leadingEigenvector.ts';
import type { LeadingEigenpair } from './leadingEigenvector.ts';

/** The leading eigenvalue of every component, and its eigenvector (largest entry 1) over all nodes. */
export interface Spectrum {
  readonly components: Components;
  readonly values: Float64Array;
  /** Null where a component's ties do not determine a vector. */
  readonly vector: Float64Array | null;
}

/** Two starts that lead to vectors further apart than this show that the ties do not determine one. */
const SAME_VECTOR = 1e-6;
/** What the second start needs to be compared with the first, unless its vector still moves more than that. */
const ROUGH = 1e-9;

/**
 * Spectrum of undirected ties, component by component. A connected component has one leading vector in theory;
 * where the second eigenvalue is so close that two different starts disagree, there is none in practice.
 * An isolate has the value 0 and the entry 0.
 */
export function spectrum(adjacency: Adjacency, weighted: boolean): Spectrum {
  const ties = tieMatrix(adjacency.outgoing, weighted);
  const components = weakComponents(adjacency);
  const values = new Float64Array(components.count);
  const vector = new Float64Array(adjacency.order);
  const places = new Uint32Array(adjacency.order);
  let determined = true;
  for (const [label, nodes] of membersOf(components).entries()) {
    if (nodes.length === 1) continue;
    const part = components.count === 1 ? ties : induced(ties, nodes, places);
    const even = leadingEigenvector(part, new Float64Array(nodes.length).fill(1));
    values[label] = even.value;
    if (even.vector === null || !foundAnew(even.vector, part)) {
      determined = false;
      continue;
    }
    const largest = even.vector.reduce((a, b) => Math.max(a, b), 0);
    even.vector.forEach((entry, i) => (vector[nodes[i]] = entry / largest));
  }
  return { components, values, vector: determined ? vector : null };
}

/** Whether another start leads to the same vector. */
function foundAnew(vector: Float64Array, part: TieMatrix): boolean {
  // Fractions of the golden ratio: positive, without the symmetries of the ties, and the same every time.
  const uneven = vector.map((_, i) => 1 + ((i * 0.618_033_988_749_895) % 1));
  const same = (found: LeadingEigenpair): boolean =>
    found.vector?.every((entry, i) => Math.abs(entry - vector[i]) <= SAME_VECTOR) ?? false;
  return same(leadingEigenvector(part, uneven, ROUGH)) || same(leadingEigenvector(part, uneven));
}

/** The nodes of each component, ascending. */
export function membersOf({ labels, count }: Components): readonly number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  labels.forEach((label, node) => members[label].push(node));
  return members;
}

/** The ties of one component, its nodes numbered anew; `places` is scratch. */
function induced(
  { offsets, targets, strengths }: TieMatrix,
  nodes: readonly number[],
  places: Uint32Array,
): TieMatrix {
  nodes.forEach((node, place) => (places[node] = place));
  const rows = new Uint32Array(nodes.length + 1);
  nodes.forEach((node, place) => (rows[place + 1] = rows[place] + offsets[node + 1] - offsets[node]));
  /** Where each tie of the part stands in the whole. */
  const whole = new Uint32Array(rows[nodes.length]);
  nodes.forEach((node, place) => {
    const shift = offsets[node] - rows[place];
    for (let k = rows[place]; k < rows[place + 1]; k++) whole[k] = k + shift;
  });
  return {
    offsets: rows,
    targets: whole.map((k) => places[targets[k]]),
    strengths: strengths === null ? null : Float64Array.from(whole, (k) => strengths[k]),
  };
}
