import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
import { pagerankScores, undirectedPagerankScores } from './walkScores.ts';

test.each([0, 0.5, 0.85, 0.99])(
  'conjugate gradients find what the walk step by step finds: damping %f',
  (damping) => {
    for (const seed of seeds) {
      const { adjacency } = networkFromNodeLink(
        randomGraph(seed, { weighted: true, order: 30, probability: 0.08 }),
      );
      const { incoming, order } = adjacency;
      const leaving = new Float64Array(order);
      for (let node = 0; node < order; node++) {
        for (let k = incoming.offsets[node]; k < incoming.offsets[node + 1]; k++)
          leaving[node] += incoming.strengths[k];
      }
      const walked = pagerankScores(incoming, incoming.strengths, leaving, damping);
      const solved = undirectedPagerankScores(incoming, incoming.strengths, leaving, damping);
      solved.forEach((score, node) => expect(score).toBeCloseTo(walked[node], 12));
    }
  },
);
