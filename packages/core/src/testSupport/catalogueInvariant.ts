// Test support: what a change of the network does to every measure of the catalogue. Not part of the library.
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../dataset/cell.ts';
import { catalogue } from '../measures/catalogue.ts';
import { computeMeasures } from '../measures/compute.ts';
import { valueToJson } from '../measures/valueToJson.ts';
import type { JsonValue } from '../measures/valueToJson.ts';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { compareIds } from '../network/order.ts';
import { randomGraph } from './graphs.ts';
import { differences } from './oracleDifferences.ts';

export interface Kind {
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
export const exact = catalogue.filter(({ cost }) => cost !== 'sampling');

export type Values = ReadonlyMap<string, JsonValue>;

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

/** Organisations of every graph. */
export const order = 8;

/** A random graph with groups, numbers and, where asked for, two sides that alone have ties; with self-ties. */
export function graphFor(seed: number, { directed, weighted, mode }: Kind, prefix = ''): NodeLinkGraph {
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
export function renamed(value: JsonValue, name: (id: string) => string): JsonValue {
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
export type Effect = 'same' | 'free' | number | ((value: JsonValue, before: Values) => JsonValue);
export type Effects = readonly (readonly [ids: RegExp, effect: Effect])[];

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

/** Matches the ids that are one of these patterns from end to end. */
export const anyOf = (...ids: readonly string[]): RegExp => new RegExp(`^(?:${ids.join('|')})$`, 'u');

/** A graph after a change, and what its organisations are called then. */
export interface Changed {
  readonly graph: NodeLinkGraph;
  readonly name?: (id: string) => string;
}

export interface InvariantTest {
  readonly change: (graph: NodeLinkGraph, seed: number, kind: Kind) => Changed;
  /** What is not named stays as it is. */
  readonly effects: Effects;
  /** The networks that can be changed so. Default all kinds. */
  readonly of?: (kind: Kind) => boolean;
}

const seeds = integer({ min: 1, max: 1_000_000 });
const runs = { numRuns: 12, seed: 17 };

/** Tests of one change over random networks of every kind, and that its effects name only measures that there are. */
export function testCatalogueInvariant(
  title: string,
  { change, effects, of = () => true }: InvariantTest,
): void {
  const cases = kinds.filter(of).map((kind) => [kind.name, kind] as const);

  test.each(cases)(`${title}: %s networks`, { timeout: 60_000 }, (_, kind) => {
    expect.hasAssertions();
    assert(
      property(seeds, (seed) => {
        const graph = graphFor(seed, kind);
        const { graph: changed, name = (id) => id } = change(graph, seed, kind);
        const before = new Map([...valuesOf(graph, kind)].map(([id, value]) => [id, renamed(value, name)]));
        expect(mistakes(before, valuesOf(changed, kind), effects, kind.directed)).toEqual([]);
      }),
      runs,
    );
  });

  test(`${title}: the effects name only measures that there are`, () => {
    const idle = effects.filter(([ids]) => !exact.some(({ id }) => ids.test(id)));
    expect(idle.map(([ids]) => ids.source)).toEqual([]);
  });
}
