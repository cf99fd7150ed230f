import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { tieMatrix } from './adjacency.ts';
import { spectrum } from './spectrum.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
import { katzScores, pagerankScores, undirectedKatzScores, undirectedPagerankScores } from './walkScores.ts';

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
      const walked = pagerankScores(incoming, leaving, damping);
      const solved = undirectedPagerankScores(incoming, leaving, damping);
      solved.forEach((score, node) => expect(score).toBeCloseTo(walked[node], 12));
    }
  },
);

test.each([true, false])(
  'conjugate gradients find the same Katz scores as passes: weighted %s',
  (weighted) => {
    for (const seed of seeds) {
      const { adjacency } = networkFromNodeLink(
        randomGraph(seed, { weighted, order: 30, probability: 0.08 }),
      );
      const ties = tieMatrix(adjacency.incoming, weighted);
      const radius = Math.max(...spectrum(adjacency, weighted).values);
      for (const share of [0.1, 0.85, 0.99]) {
        const passes = katzScores(ties, share / radius);
        const solved = undirectedKatzScores(ties, share / radius);
        solved.forEach((score, node) => expect(score / passes[node]).toBeCloseTo(1, 11));
      }
    }
  },
);
