import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Coordinates } from './pivotStart.ts';
import type { Links } from './undirectedLinks.ts';

const manyNodes = 700;

/**
 * ForceAtlas2 from given positions: connected nodes attract, all nodes repel. Deterministic, since the start is.
 * Strengths are left out: they would pull the partners of large initiatives apart and tell the eye nothing.
 *
 * O(iterations · n²), with many nodes O(iterations · n log n). Jacomy et al. 2014, doi:10.1371/journal.pone.0098679.
 */
export function forces(links: Links, start: Coordinates, iterations: number): Coordinates {
  const graph = new UndirectedGraph();
  links.forEach((_, node) => graph.addNode(String(node), { x: start.xs[node], y: start.ys[node] }));
  links.forEach((row, node) => {
    for (const neighbour of row) if (neighbour > node) graph.addEdge(String(node), String(neighbour));
  });
  const placed = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: null,
    settings: {
      linLogMode: false,
      adjustSizes: false,
      edgeWeightInfluence: 0,
      scalingRatio: 12,
      strongGravityMode: true,
      gravity: 0.06,
      slowDown: 1 + Math.log(links.length),
      barnesHutOptimize: links.length > manyNodes,
      barnesHutTheta: 0.7,
    },
  });
  return {
    xs: Float64Array.from(links, (_, node) => placed[String(node)].x),
    ys: Float64Array.from(links, (_, node) => placed[String(node)].y),
  };
}

/** Fewer steps for larger networks, whose start already holds their shape, so that 2,000 nodes take about a second. */
export function iterationsFor(order: number): number {
  if (order <= 200) return 500;
  return Math.max(60, Math.round(100_000 / order));
}
