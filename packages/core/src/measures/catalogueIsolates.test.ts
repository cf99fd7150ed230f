import type { Cell } from '../dataset/cell.ts';
import { graphOf } from '../testSupport/graphs.ts';
import { anyOf, order, testCatalogueInvariant } from '../testSupport/catalogueInvariant.ts';
import type { Effects } from '../testSupport/catalogueInvariant.ts';

const added = 2;
const all = order + added;
/** Shares fall as those that they are a share of become more. */
const ofAll = order / all;
const ofOthers = (order - 1) / (all - 1);
const ofPairs = ofAll * ofOthers;
const ofOtherPairs = (ofOthers * (order - 2)) / (all - 2);

/** Two isolates more, in a group of their own. Whatever is not named stays as it is. */
const effects: Effects = [
  [/^order$/u, (value) => Number(value) + added],
  [/^averageClustering$|^localEfficiency$|^keyPlayer\.pos\.single$/u, ofAll],
  [/^degreeCentrality$|^closeness\.(?:weighted\.)?wf|^harmonic\.normalized/u, ofOthers],
  [/^density$|^globalEfficiency|^reachability$|^link\.efficiencyGain$/u, ofPairs],
  [/^betweenness\..*normalized$/u, ofOtherPairs],
  [
    anyOf(
      // Against all pairs, all triples or the size of the network
      'density\\.loopsAllowed',
      'centralization\\..*',
      'brokerage\\.(?:expected|sd|z)',
      'dyadCensus',
      'triadCensus',
      'eiIndex\\.expected',
      'mixing\\..*',
      'corePeriphery\\..*',
      'keyPlayer\\.(?:fragmentation|neg|pos\\.best).*',
      'pagerank.*',
      'removal',
      'twomode\\.(?:betweenness|closeness|degree|density|projection\\..*\\.p\\..*)',
      // The isolates stand in the value
      'components\\..*',
      'eiIndex\\.groups',
      // Not connected any more
      '.*\\.strict',
    ),
    'free',
  ],
];

const isolates = graphOf(['z0', 'z1'], []).nodes.map((node) => ({
  ...node,
  attributes: new Map<string, Cell>([
    ['group', 'group of isolates'],
    ['number', 3],
    ['mode', 'a'],
  ]),
}));

testCatalogueInvariant('isolates change nothing but shares of all', {
  change: (graph) => ({ graph: { ...graph, nodes: [...graph.nodes, ...isolates] } }),
  effects,
});
