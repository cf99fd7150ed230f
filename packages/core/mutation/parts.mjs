// What is mutated together, and the tests that must notice: paths below src, `folder/*` for all of a folder.
import { readdirSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);
const filesOf = (folder) =>
  readdirSync(new URL(folder, source))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`);

const named = (folder, names) => names.split(' ').map((name) => `${folder}/${name}`);
const kernels = (names, tests) => ({ files: named('kernels', names), tests });
/** Kernels each of which has a test of its own. */
const withOwnTests = (names) => kernels(names, named('kernels', names));

const measures = named(
  'measures',
  'assortativity brokerage closeness clustering degree eiIndex keyPlayers participation reciprocity structuralHoles',
);

/** By name; Stryker is started once for each. */
export const parts = new Map([
  ['measures', { files: measures, tests: measures }],
  ['statistics', { files: filesOf('statistics'), tests: ['statistics/*'] }],
  [
    'structure',
    kernels(
      'adjacency breadthFirst components biconnected coreNumbers dominatorTree lossWithoutEach spanWithoutTie withoutNodes',
      [
        ...named('kernels', 'adjacency breadthFirst coreNumbers dominatorTree lossWithoutEach withoutNodes'),
        ...named('measures', 'components cohesion'),
      ],
    ),
  ],
  [
    'paths',
    kernels(
      'pathTotals pathTotalsByMasks pathTotalsByLanes shortestPaths shortestPathsByBuckets shortestPathsByHeap tieLengths',
      named('kernels', 'pathTotals pathTotalsByLanes shortestPaths shortestPathsByBuckets tieLengths'),
    ),
  ],
  [
    'neighbourhoods',
    kernels('eachTriangle egoShares oppositeTies triadCensus', [
      'kernels/oppositeTies',
      ...named('measures', 'clustering structuralHoles reciprocity'),
    ]),
  ],
  [
    'groups',
    withOwnTests('louvain leiden moveNodes refineGroups contract partitionSearch splitGroups modularity'),
  ],
  [
    'betweenness',
    withOwnTests(
      'betweenness betweennessBySource betweennessByLanes betweennessByLength nearbyNumbers webAssembly',
    ),
  ],
  [
    'new ties',
    withOwnTests('addedTies distanceLevels tieGains betweennessAfterTie hubGains pathCounts pathTrees'),
  ],
  [
    'eigenvectors',
    withOwnTests(
      'adjacencyProduct conjugateGradients directedSpectrum leadingEigenvector spectrum tridiagonal walkScores',
    ),
  ],
  ['chance', withOwnTests('curveball edgeSwap latticeSwap')],
  ['core', withOwnTests('bestCore corePattern coreness')],
  ['choices', withOwnTests('bestSubsets transport')],
]);

/** Kernels that have nothing to mutate: constants, and compiled modules as text, of which `assembly` has the source. */
export const constants = named('kernels', 'betweennessModule closenessUnit pathTotalsModule');
