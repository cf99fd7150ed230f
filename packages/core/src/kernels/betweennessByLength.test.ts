import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph } from '../testSupport/graphs.ts';
import { naiveShortestPaths } from '../testSupport/naivePaths.ts';
import { betweennessByLength } from './betweennessByLength.ts';
import { strengthsAsLengths, tieLengths } from './tieLengths.ts';

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
    add(0, ids.length, { nodes: alone, arcs: null });
    expect(alone).toEqual(found.nodes);
  }
});
