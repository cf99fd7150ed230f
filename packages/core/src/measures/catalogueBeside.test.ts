import { anyOf, graphFor, order, testCatalogueInvariant } from '../testSupport/catalogueInvariant.ts';
import type { Effects } from '../testSupport/catalogueInvariant.ts';

/** Another network beside, its organisations in the same groups. Only what looks no further than paths stays. */
const effects: Effects = [
  [/^(?:order|size|selfLoops)$/u, 'free'],
  [/^degreeCentrality$|^closeness\.(?:weighted\.)?wf|^harmonic\.normalized/u, (order - 1) / (2 * order - 1)],
  [/^betweenness\..*normalized$/u, ((order - 1) * (order - 2)) / ((2 * order - 1) * (2 * order - 2))],
  [/^keyPlayer\.pos\.single$/u, 1 / 2],
  [/^link\.efficiencyGain$/u, (order - 1) / (2 * (2 * order - 1))],
  [
    anyOf(
      // Of the whole network
      'density.*',
      'centralization\\..*',
      'components\\..*',
      'diameter\\..*',
      'averagePathLength\\..*',
      'globalEfficiency.*',
      'localEfficiency',
      'reachability',
      'reciprocity.*',
      'dyadCensus',
      'triadCensus',
      'degeneracy',
      'transitivity',
      'averageClustering.*',
      'assortativity\\..*',
      'modularity\\..*',
      'eiIndex|eiIndex\\.(?:expected|groups)',
      'mixing\\..*',
      'corePeriphery\\..*',
      'keyPlayer\\.(?:fragmentation|neg|pos\\.best).*',
      'twomode\\.density',
      'twomode\\.clustering\\.(?:opsahl|robinsAlexander).*',
      // Compared with all organisations, ties or strengths
      'brokerage\\.(?:expected|sd|z)',
      'withinModuleZ.*',
      'clustering\\.onnela',
      'dependence',
      'removal',
      'eigenvector(?:\\.l2)?(?:\\.weighted)?',
      'katz.*',
      'pagerank.*',
      'link\\.(?:katz|sbmGivenPartition)',
      'twomode\\.(?:betweenness|closeness|degree|eigenvector|projection\\..*\\.p\\..*)',
    ),
    'free',
  ],
];

testCatalogueInvariant('another network beside changes nothing but what looks at all', {
  change: (graph, seed, kind) => {
    const beside = graphFor(seed + 1, kind, 'z');
    return {
      graph: {
        ...graph,
        nodes: [...graph.nodes, ...beside.nodes],
        edges: [...graph.edges, ...beside.edges],
      },
    };
  },
  effects,
});
