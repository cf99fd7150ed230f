// What is mutated, by part: the files, and the tests that must notice. Tests that only take long are left out.
import { readdirSync } from 'node:fs';

const statistics = readdirSync(new URL('../src/statistics', import.meta.url))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => `statistics/${file.slice(0, -'.ts'.length)}`);

const measures = [
  'assortativity',
  'brokerage',
  'closeness',
  'clustering',
  'degree',
  'eiIndex',
  'keyPlayers',
  'participation',
  'reciprocity',
  'structuralHoles',
];

const kernels = (files, tests) => ({ files: files.map((file) => `kernels/${file}`), tests });

export const parts = {
  statistics: { files: statistics, tests: ['statistics/*'] },
  measures: {
    files: measures.map((measure) => `measures/${measure}`),
    tests: [...measures.map((measure) => `measures/${measure}`), 'measures/compute'],
  },
  samplers: kernels(
    ['bestSubsets', 'curveball', 'edgeSwap', 'transport'],
    ['kernels/bestSubsets', 'kernels/curveball', 'kernels/edgeSwap', 'kernels/transport'],
  ),
  cuts: kernels(
    ['biconnected', 'components', 'dominatorTree', 'lossWithoutEach', 'withoutNodes'],
    ['kernels/lossWithoutEach', 'kernels/withoutNodes', 'measures/cohesion', 'measures/components'],
  ),
  distances: kernels(
    [
      'adjacency',
      'breadthFirst',
      'distanceLevels',
      'efficiencyGain',
      'pathTotals',
      'shortestPaths',
      'spanWithoutTie',
      'tieLengths',
    ],
    [
      'kernels/adjacency',
      'kernels/breadthFirst',
      'kernels/efficiencyGain',
      'kernels/pathTotals',
      'kernels/shortestPaths',
      'kernels/tieGains',
      'kernels/tieLengths',
      'measures/closeness',
      'measures/cohesion',
      'measures/pathLengths',
    ],
  ),
  triads: kernels(
    ['eachTriangle', 'egoShares', 'triadCensus'],
    ['measures/clustering', 'measures/reciprocity', 'measures/structuralHoles'],
  ),
  groups: kernels(
    ['contract', 'louvain', 'modularity', 'moveNodes', 'splitGroups'],
    ['kernels/louvain', 'kernels/modularity', 'kernels/splitGroups'],
  ),
  vectors: kernels(
    ['leadingEigenvector', 'powerIteration', 'spectrum', 'tridiagonal', 'walkScores'],
    ['kernels/tridiagonal', 'measures/eigenvector'],
  ),
  cores: kernels(['coreNumbers', 'coreness', 'corePattern'], ['measures/cohesion', 'measures/corePeriphery']),
  betweenness: kernels(
    ['betweenness', 'betweennessByLanes', 'betweennessByLength', 'betweennessBySource', 'nearbyNumbers'],
    ['kernels/betweenness', 'measures/betweenness', 'measures/edgeBetweenness'],
  ),
  newTies: kernels(
    ['addedTies', 'betweennessAfterTie', 'pathCounts', 'pathTrees', 'tieGains'],
    ['kernels/addedTies', 'kernels/tieGains'],
  ),
};
