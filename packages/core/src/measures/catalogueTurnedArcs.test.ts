import { anyOf, exact, renamed, testCatalogueInvariant } from '../testSupport/catalogueInvariant.ts';
import type { Effects, Values } from '../testSupport/catalogueInvariant.ts';
import type { JsonValue } from './valueToJson.ts';

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
const effects: Effects = [
  ...exact.flatMap(({ id }): Effects => {
    const other = id.endsWith('.in')
      ? id.replace(/\.in$/u, '.out')
      : id.endsWith('.out')
        ? id.replace(/\.out$/u, '.in')
        : id.replace(/inDegree|inStrength|outDegree|outStrength/u, (word) =>
            word.startsWith('in') ? word.replace('in', 'out') : word.replace('out', 'in'),
          );
    return other === id ? [] : [[anyOf(id.replaceAll('.', '\\.')), swap(other)]];
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

testCatalogueInvariant('turned arcs swap what comes in and what goes out', {
  change: (graph) => ({
    graph: {
      ...graph,
      edges: graph.edges.map((edge) => ({ ...edge, source: edge.target, target: edge.source })),
    },
  }),
  effects,
  of: ({ directed }) => directed,
});
