import { expect, test } from 'vitest';
import { drawing } from '../catalogue/examples.ts';
import { cataloguePage, pageLanguages } from '../catalogue/page.ts';
import { catalogue } from '../../packages/core/src/measures/catalogue.ts';
import { read } from './sources.ts';

const pages = pageLanguages.map((code) => [code, cataloguePage(code)] as const);

test.each(pages)('the page of the catalogue in %s is up to date: npm run catalogue', (code, page) => {
  expect(read(`packages/core/docs/catalogue.${code}.md`)).toBe(page);
});

test('the picture of the examples is up to date', () => {
  expect(read('packages/core/docs/catalogue-networks.svg')).toBe(drawing());
});

test.each(pages)('the page in %s has every measure under a heading of its own', (_code, page) => {
  const headings = [...page.matchAll(/^#{1,3} (.*)$/gmu)].map(([, heading]) => heading);
  expect(new Set(headings).size).toBe(headings.length);
  const shown = [...page.matchAll(/^`([^`]+)` · /gmu)].map(([, id]) => id);
  expect(shown.toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  expect(page.match(/undefined|NaN|\[object/gu) ?? []).toEqual(page.match(/\bundefined(?= \()/gu) ?? []);
});

/** Worked by hand on the first network: two triangles ABC and DEF joined by C–D, and G alone. */
const byHand: readonly (readonly [id: string, value: string])[] = [
  // 7 ties of 21 pairs
  ['density', '0.3333'],
  // Distances: 7 pairs at 1, A and B to D, C to E and F at 2 (4 pairs), A and B to E and F at 3 (4 pairs)
  ['averagePathLength.finite', '1.8'],
  ['globalEfficiency', '0.4921'], // (7 + 4/2 + 4/3) / 21
  ['reachability', '0.7143'], // 15 / 21
  ['localEfficiency', '0.6667'], // A, B, E, F: 1; C, D: 1/3; G: 0
  ['transitivity', '0.6'], // 6 closed of 10
  ['averageClustering', '0.6667'], // (4 · 1 + 2/3) / 7
  ['centralization.degree', '0.2333'], // (4 · 1 + 3) / (6 · 5)
  ['centralization.betweenness', '0.3333'], // 5 · 0.4 / 6
  ['degree', 'A 2, B 2, C 3, D 3, E 2, F 2, G 0'],
  ['strength', 'A 3, B 6, C 6, D 4, E 3, F 2, G 0'],
  // Three pairs of A, B × D, E, F each lie through C
  ['betweenness', 'A 0, B 0, C 6, D 6, E 0, F 0, G 0'],
  // A–C over B costs 1/2 + 1/4, less than 1 directly
  ['betweenness.weighted', 'A 0, B 4, C 6, D 6, E 0, F 0, G 0'],
  ['edgeBetweenness', 'A–B 1, A–C 4, B–C 4, C–D 9, D–E 4, D–F 4, E–F 1'],
  ['closeness.wf', 'A 0.4167, B 0.4167, C 0.5952, D 0.5952, E 0.4167, F 0.4167, G 0'], // 5/6 · 5/10, 5/6 · 5/7
  ['harmonic', 'A 3.167, B 3.167, C 4, D 4, E 3.167, F 3.167, G 0'], // 2 + 1/2 + 2/3; 3 + 2/2
  ['eigenvector', 'A 0.7071, B 0.7071, C 1, D 1, E 0.7071, F 0.7071, G 0'], // λ = 1 + √2: (λ − 1) / 2
  ['clustering', 'A 1, B 1, C 0.3333, D 0.3333, E 1, F 1, G 0'],
  ['coreNumber', 'A 2, B 2, C 2, D 2, E 2, F 2, G 0'],
  ['articulationPoints', 'C, D'],
  ['effectiveSize', 'A 1, B 1, C 2.333, D 2.333, E 1, F 1, G –'], // k − 2t/k
  ['constraint', 'A 1.007, B 1.007, C 0.6111, D 0.6111, E 1.007, F 1.007, G –'], // (2/3)² + (3/4)²; 1/4 + 1/4 + 1/9
  ['eiIndex', '-0.7143'], // (1 − 6) / 7
  ['modularity.group', '0.3571'], // 6/7 − 2 (7/14)²
  ['mixing.matrix', 'groups [north, south], matrix [[3, 1], [1, 3]]'],
  ['reciprocity', '0.3333'], // 2 of 6 arcs
  ['reciprocity.dyad', '0.2'], // 1 of 5 pairs with a tie
  ['twomode.density', '0.5833'], // 7 / 12
  ['twomode.clustering.robinsAlexander', '0.4444'], // one 4-cycle, nine paths of three ties
  ['twomode.projection.top.newman', 'P–Q 1.5, P–R 0.5, Q–R 0.5, R–S 1'],
  ['twomode.projection.top.p.hypergeometric', 'P–Q 0.3333, P–R 1, Q–R 1, R–S 0.6667'],
];

test('worked examples on the page are what comes out by hand', () => {
  const page = cataloguePage('en');
  const shown = new Map(
    [...page.matchAll(/^`([^`]+)` · [\s\S]*?^- Example \d: `([^`]*)`/gmu)].map(([, id, value]) => [
      id,
      value,
    ]),
  );
  expect(byHand.map(([id]) => [id, shown.get(id)])).toEqual(byHand.map((pair) => [...pair]));
});
