// What other names, isolates, a network beside, stronger ties and turned arcs do to every measure of the catalogue.
import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../dataset/cell.ts';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { compareIds } from '../network/order.ts';
import { random } from '../statistics/random.ts';
import { graphOf, randomGraph } from '../testSupport/graphs.ts';
import { differences } from '../testSupport/oracleDifferences.ts';
import { catalogue } from './catalogue.ts';
import { computeMeasures } from './compute.ts';
import { valueToJson } from './valueToJson.ts';
import type { JsonValue } from './valueToJson.ts';

interface Kind {
  readonly name: string;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly mode: string | null;
}

const kinds: readonly Kind[] = [
  { name: 'undirected', directed: false, weighted: false, mode: null },
  { name: 'undirected weighted', directed: false, weighted: true, mode: null },
  { name: 'directed weighted', directed: true, weighted: true, mode: null },
  { name: 'two-mode', directed: false, weighted: true, mode: 'mode' },
];

/** Drawing random networks follows the order of the nodes: those measures have tests of their own. */
const exact = catalogue.filter(({ cost }) => cost !== 'sampling');

type Values = ReadonlyMap<string, JsonValue>;

function valuesOf(graph: NodeLinkGraph, { mode }: Kind): Values {
  const network = networkFromNodeLink(graph, mode);
  const column = (name: string): readonly Cell[] =>
    network.attributes.find((attribute) => attribute.name === name)?.values ?? [];
  const { measures } = computeMeasures(
    {
      network,
      groups: column('group').map(String),
      numbers: column('number').map(Number),
      seed: 1,
    },
    { ids: exact.map(({ id }) => id) },
  );
  return new Map(exact.map(({ id }) => [id, valueToJson(measures.get(id) ?? null)]));
}

const order = 8;

/** A random graph with groups, numbers and, where asked for, two sides that alone have ties; with self-ties. */
function graphFor(seed: number, { directed, weighted, mode }: Kind, prefix = ''): NodeLinkGraph {
  const plain = randomGraph(seed, { order, directed, weighted });
  const side = (id: string): number => Number(id.slice(1)) % 2;
  const edges = plain.edges.filter(({ source, target }) => mode === null || side(source) !== side(target));
  const loop = { source: 'n3', target: 'n3', weight: 2, attributes: new Map() };
  return {
    ...plain,
    nodes: plain.nodes.map(({ id }, index) => ({
      id: prefix + id,
      attributes: new Map<string, Cell>([
        ['group', `group ${index % 3}`],
        ['number', (index * 7) % 5],
        ['mode', index % 2 === 0 ? 'a' : 'b'],
      ]),
    })),
    edges: (mode === null ? [...edges, loop] : edges).map((edge) => ({
      ...edge,
      source: prefix + edge.source,
      target: prefix + edge.target,
    })),
  };
}

/** `value` with every id that it holds renamed, as a key and as a word of a list. */
function renamed(value: JsonValue, name: (id: string) => string): JsonValue {
  if (typeof value === 'string') return name(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry: JsonValue) => renamed(entry, name));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [name(key), renamed(entry, name)]));
}

/** What is left of `value` without the nodes that came beside, which are called `z…`. */
function restricted(value: JsonValue): JsonValue {
  const isNew = (entry: unknown): boolean => typeof entry === 'string' && /^z(?:n\d|\d)$/u.test(entry);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return value
      .filter((entry) => !isNew(entry) && !(Array.isArray(entry) && entry.some(isNew)))
      .map(restricted);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isNew(key))
      .map(([key, entry]) => [key, restricted(entry)]),
  );
}

function times(value: JsonValue, factor: number): JsonValue {
  if (typeof value === 'number') return value * factor;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry: JsonValue) => times(entry, factor));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, times(entry, factor)]));
}

/** Lists of sets of ids in one order, so that names decide nothing. */
function unordered(value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const fields = value as { readonly [field: string]: JsonValue };
  if (!Array.isArray(fields.members)) return value;
  const members = fields.members as readonly (readonly string[])[];
  const sets = members.map((set) => set.toSorted(compareIds));
  return { ...fields, members: sets.toSorted((a, b) => compareIds(a[0], b[0])) };
}

/** What a change does to a measure: nothing, a factor, another value worked out from the old ones, or `free`. */
type Effect = 'same' | 'free' | number | ((value: JsonValue, before: Values) => JsonValue);
type Effects = readonly (readonly [ids: RegExp, effect: Effect])[];

const effectOn = (id: string, effects: Effects): Effect =>
  effects.find(([ids]) => ids.test(id))?.[1] ?? 'same';

/** Every id as expected after a change, in a graph that must reach the best modularity, both ways round. */
function mistakes(before: Values, after: Values, effects: Effects, directed: boolean): readonly string[] {
  const graph = { name: 'karate', directed };
  return exact.flatMap(({ id }) => {
    const effect = effectOn(id, effects);
    if (effect === 'free') return [];
    const old = before.get(id) ?? null;
    const expected =
      effect === 'same' ? old : typeof effect === 'number' ? times(old, effect) : effect(old, before);
    const found = unordered(restricted(after.get(id) ?? null));
    const wanted = unordered(expected);
    return [...differences(id, graph, found, wanted), ...differences(id, graph, wanted, found)];
  });
}

const allBut = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`, 'u');

const added = 2;
const all = order + added;
/** Shares fall as those that they are a share of become more. */
const ofAll = order / all;
const ofOthers = (order - 1) / (all - 1);
const ofPairs = ofAll * ofOthers;
const ofOtherPairs = (ofOthers * (order - 2)) / (all - 2);

/** Two isolates more, in a group of their own. Whatever is not named stays as it is. */
const withIsolates: Effects = [
  [/^order$/u, (value) => Number(value) + added],
  [/^averageClustering$|^localEfficiency$|^keyPlayer\.pos\.single$/u, ofAll],
  [/^degreeCentrality$|^closeness\.(?:weighted\.)?wf|^harmonic\.normalized/u, ofOthers],
  [/^density$|^globalEfficiency|^reachability$|^link\.efficiencyGain$/u, ofPairs],
  [/^betweenness\..*normalized$/u, ofOtherPairs],
  [
    allBut(
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

/** Another network beside, its organisations in the same groups. Only what looks no further than paths stays. */
const withOther: Effects = [
  [/^(?:order|size|selfLoops)$/u, 'free'],
  [/^degreeCentrality$|^closeness\.(?:weighted\.)?wf|^harmonic\.normalized/u, (order - 1) / (2 * order - 1)],
  [/^betweenness\..*normalized$/u, ((order - 1) * (order - 2)) / ((2 * order - 1) * (2 * order - 2))],
  [/^keyPlayer\.pos\.single$/u, 1 / 2],
  [/^link\.efficiencyGain$/u, (order - 1) / (2 * (2 * order - 1))],
  [
    allBut(
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

/** All strengths four times as large; whatever ignores or compares them stays. */
const withStrengths: Effects = [
  [/^(?:strength|inStrength|outStrength|mixing\.matrix\.weighted)$/u, 4],
  [/^(?:closeness\.weighted|harmonic\.weighted|globalEfficiency\.weighted)/u, 4],
  [/^averagePathLength\.weighted/u, 1 / 4],
  // Each common neighbour counts 1 / log(1 + strength).
  [/^link\.weightedAdamicAdar$/u, 'free'],
];

const swap =
  (other: string) =>
  (_value: JsonValue, before: Values): JsonValue =>
    before.get(other) ?? null;

const fieldsSwapped =
  (pairs: readonly (readonly [string, string])[]) =>
  (value: JsonValue): JsonValue =>
    renamed(value, (key) => pairs.find((pair) => pair.includes(key))?.find((one) => one !== key) ?? key);

const turnedPairs = (value: JsonValue): JsonValue =>
  (value as readonly (readonly JsonValue[])[]).map(([a, b, ...rest]) => [b, a, ...rest]);

const transposed = (value: JsonValue): JsonValue => {
  const { groups, matrix } = value as { groups: JsonValue; matrix: readonly (readonly JsonValue[])[] };
  return { groups, matrix: matrix.map((row, i) => row.map((_, j) => matrix[j][i])) };
};

/** Every arc turned round: what comes in goes out. */
const withTurnedArcs: Effects = [
  ...exact.flatMap(({ id }): Effects => {
    const other = id.endsWith('.in')
      ? id.replace(/\.in$/u, '.out')
      : id.endsWith('.out')
        ? id.replace(/\.out$/u, '.in')
        : id.replace(/inDegree|inStrength|outDegree|outStrength/u, (word) =>
            word.startsWith('in') ? word.replace('in', 'out') : word.replace('out', 'in'),
          );
    return other === id ? [] : [[allBut(id.replaceAll('.', '\\.')), swap(other)]];
  }),
  // `centralization.inDegree` is caught above; so is everything that ends in a direction.
  [/^brokerage(?:\.z)?$/u, fieldsSwapped([['gatekeeper', 'representative']])],
  [
    /^triadCensus$/u,
    fieldsSwapped([
      ['021D', '021U'],
      ['111D', '111U'],
      ['120D', '120U'],
    ]),
  ],
  [/^edgeBetweenness$/u, turnedPairs],
  [/^mixing\.matrix/u, transposed],
  // Walks and distances that start at an organisation now end there.
  [/^(?:eigenvector|katz|pagerank|eccentricity)/u, 'free'],
];

const seeds = integer({ min: 1, max: 1_000_000 });
const runs = { numRuns: 12, seed: 17 };

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s networks', (_name, kind) => {
  test('names and the order of rows change nothing', { timeout: 60_000 }, () => {
    expect.hasAssertions();
    assert(
      property(seeds, (seed) => {
        const graph = graphFor(seed, kind);
        const shuffled = random(seed).shuffle(graph.nodes.map(({ id }) => id));
        const names = new Map(graph.nodes.map(({ id }, index) => [id, `x${shuffled[index]}`]));
        const name = (id: string): string => names.get(id) ?? id;
        const other = {
          ...graph,
          nodes: graph.nodes.map((node) => ({ ...node, id: name(node.id) })).toReversed(),
          edges: graph.edges
            .map((edge) => ({ ...edge, source: name(edge.source), target: name(edge.target) }))
            .toReversed(),
        };
        const before = new Map([...valuesOf(graph, kind)].map(([id, value]) => [id, renamed(value, name)]));
        expect(mistakes(before, valuesOf(other, kind), [], kind.directed)).toEqual([]);
      }),
      runs,
    );
  });

  test('isolates change nothing but shares of all', { timeout: 60_000 }, () => {
    expect.hasAssertions();
    assert(
      property(seeds, (seed) => {
        const graph = graphFor(seed, kind);
        const isolates = graphOf(['z0', 'z1'], []).nodes.map((node) => ({
          ...node,
          attributes: new Map<string, Cell>([
            ['group', 'group of isolates'],
            ['number', 3],
            ['mode', 'a'],
          ]),
        }));
        const other = { ...graph, nodes: [...graph.nodes, ...isolates] };
        expect(mistakes(valuesOf(graph, kind), valuesOf(other, kind), withIsolates, kind.directed)).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  test('another network beside changes nothing but what looks at all', { timeout: 60_000 }, () => {
    expect.hasAssertions();
    assert(
      property(seeds, (seed) => {
        const graph = graphFor(seed, kind);
        const beside = graphFor(seed + 1, kind, 'z');
        const other = {
          ...graph,
          nodes: [...graph.nodes, ...beside.nodes],
          edges: [...graph.edges, ...beside.edges],
        };
        expect(mistakes(valuesOf(graph, kind), valuesOf(other, kind), withOther, kind.directed)).toEqual([]);
      }),
      runs,
    );
  });

  test.runIf(kind.weighted)('strengths scaled alike scale what they should', { timeout: 60_000 }, () => {
    expect.hasAssertions();
    assert(
      property(seeds, (seed) => {
        const graph = graphFor(seed, kind);
        const other = {
          ...graph,
          edges: graph.edges.map((edge) => ({ ...edge, weight: 4 * (edge.weight ?? 1) })),
        };
        expect(mistakes(valuesOf(graph, kind), valuesOf(other, kind), withStrengths, kind.directed)).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  test.runIf(kind.directed)('turned arcs swap what comes in and what goes out', { timeout: 60_000 }, () => {
    expect.hasAssertions();
    assert(
      property(seeds, (seed) => {
        const graph = graphFor(seed, kind);
        const other = {
          ...graph,
          edges: graph.edges.map((edge) => ({ ...edge, source: edge.target, target: edge.source })),
        };
        expect(mistakes(valuesOf(graph, kind), valuesOf(other, kind), withTurnedArcs, kind.directed)).toEqual(
          [],
        );
      }),
      runs,
    );
  });
});

test('the tables name only measures that there are', () => {
  for (const effects of [withIsolates, withOther, withStrengths, withTurnedArcs]) {
    for (const [ids] of effects)
      expect([ids.source, exact.some(({ id }) => ids.test(id))]).toEqual([ids.source, true]);
  }
});
