// What is mutated, and the tests that must notice. Of these only those run that import the file at all.
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

/** Kernels and the tests that hold them, where these are not the kernel's own. */
const kernels = {
  adjacency: ['kernels/adjacency', 'kernels/pathTotals'],
  bestSubsets: null,
  biconnected: ['measures/cohesion'],
  breadthFirst: ['kernels/breadthFirst', 'kernels/pathTotals'],
  components: ['measures/components'],
  curveball: null,
  dominatorTree: ['kernels/lossWithoutEach'],
  edgeSwap: null,
  efficiencyGain: null,
  lossWithoutEach: null,
  pathTotals: null,
  shortestPaths: ['kernels/pathTotals', 'kernels/shortestPaths'],
  spanWithoutTie: ['measures/cohesion'],
  tieLengths: null,
  transport: null,
  withoutNodes: null,
  eachTriangle: ['measures/clustering'],
  egoShares: ['measures/structuralHoles'],
  triadCensus: ['measures/reciprocity'],
  modularity: null,
  splitGroups: ['kernels/louvain', 'kernels/splitGroups'],
  tridiagonal: ['kernels/tridiagonal', 'measures/eigenvector'],
  spectrum: ['measures/eigenvector'],
  leadingEigenvector: ['measures/eigenvector'],
  powerIteration: ['measures/eigenvector'],
  walkScores: ['measures/eigenvector'],
  distanceLevels: ['kernels/tieGains'],
  pathCounts: ['kernels/tieGains'],
  pathTrees: ['kernels/tieGains'],
  tieGains: null,
  addedTies: ['kernels/addedTies', 'kernels/tieGains'],
  betweennessAfterTie: ['kernels/tieGains'],
  coreNumbers: ['measures/cohesion'],
  corePattern: ['measures/corePeriphery'],
  coreness: ['measures/corePeriphery'],
  contract: ['kernels/louvain'],
  moveNodes: ['kernels/louvain'],
  louvain: null,
  nearbyNumbers: ['kernels/betweenness', 'measures/betweenness'],
  betweenness: ['kernels/betweenness', 'measures/betweenness', 'measures/edgeBetweenness'],
  betweennessByLanes: ['kernels/betweenness', 'measures/betweenness'],
  betweennessByLength: ['measures/betweenness', 'measures/edgeBetweenness'],
  betweennessBySource: ['kernels/betweenness', 'measures/betweenness', 'measures/edgeBetweenness'],
};

/** The tests that must notice a change in a file. */
export const mutated = new Map([
  ...statistics.map((file) => [file, ['statistics/*']]),
  ...measures.map((measure) => [`measures/${measure}`, [`measures/${measure}`]]),
  ...Object.entries(kernels).map(([kernel, tests]) => [`kernels/${kernel}`, tests ?? [`kernels/${kernel}`]]),
]);
