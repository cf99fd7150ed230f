import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph } from '../testSupport/graphs.ts';
import { naiveShortestPaths } from '../testSupport/naivePaths.ts';
import { betweennessByLength } from './betweennessByLength.ts';
import { strengthsAsLengths, tieLengths } from './tieLengths.ts';

test('paths a thousand million times as long are compared with their own tolerance', () => {
  // Two ways from a to d, 1/3 + 2/3 and 2/3 + 1/3 units long: rounding may tell them apart, the tolerance does not.
  for (const unit of [1e-9, 1, 1e9]) {
    const [one, two] = [unit / 3, (2 * unit) / 3].map(String);
    const { adjacency } = networkOf(`a-b:${one} b-d:${two} a-c:${two} c-d:${one} d-e:${unit / 7}`);
    const found = { nodes: new Float64Array(5), arcs: new Float64Array(0) };
    betweennessByLength(adjacency, strengthsAsLengths(adjacency))(0, 5, found);
    // b and c carry half of a–d and of a–e each; d carries what goes to e, and half of b–c, which a carries, too.
    expect([...found.nodes]).toEqual([1, 2, 2, 7, 0]);
  }
});

test('a tie so short that no distance changes by it still joins, in one direction', () => {
  // From a, b and c are both 2 away: 2 + 1e-17 is 2.
  const { adjacency } = networkOf('a-b:0.5 b-c:1e17 c-d:0.5');
  const found = { nodes: new Float64Array(4), arcs: new Float64Array(6) };
  betweennessByLength(adjacency, tieLengths(adjacency))(0, 4, found);
  expect([...found.nodes]).toEqual([0, 4, 4, 0]);
  expect([...found.arcs]).toEqual([3, 3, 4, 4, 3, 3]);
});

const kinds = (['strength', 'strengthAsDistance'] as const).flatMap((lengths) =>
  [false, true].flatMap((directed) =>
    (['whole', 'thirds'] as const).map((strengths) => ({ lengths, directed, strengths })),
  ),
);

test.each(kinds)('equals all paths written out: $lengths, directed $directed, $strengths', (kind) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const graph = randomGraph(seed, { ...kind, weighted: true, order: 5 + (seed % 3), probability: 0.4 });
    const { ids, adjacency } = networkFromNodeLink(graph);
    const { offsets, targets } = adjacency.outgoing;
    const nodes = new Float64Array(ids.length);
    const arcs = new Float64Array(targets.length);
    ids.forEach((from) => {
      for (const to of ids.filter((id) => id !== from)) {
        const paths = naiveShortestPaths(graph, kind.lengths, from, to);
        for (const path of paths) {
          const places = path.map((id) => ids.indexOf(id));
          for (const node of places.slice(1, -1)) nodes[node] += 1 / paths.length;
          places.slice(1).forEach((end, k) => {
            arcs[targets.indexOf(end, offsets[places[k]])] += 1 / paths.length;
          });
        }
      }
    });
    const lengths = kind.lengths === 'strength' ? tieLengths(adjacency) : strengthsAsLengths(adjacency);
    const add = betweennessByLength(adjacency, lengths);
    const found = {
      nodes: new Float64Array(ids.length).fill(7),
      arcs: new Float64Array(arcs.length).fill(5),
    };
    add(0, 2, found);
    add(2, ids.length, found);
    nodes.forEach((value, node) => expect(found.nodes[node]).toBeCloseTo(7 + value, 9));
    arcs.forEach((value, arc) => expect(found.arcs[arc]).toBeCloseTo(5 + value, 9));
    const alone = new Float64Array(ids.length).fill(7);
    add(0, ids.length, { nodes: alone, arcs: new Float64Array(0) });
    expect(alone).toEqual(found.nodes);
  }
});
