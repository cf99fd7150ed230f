// What must not change a measure of organisations: other names, more isolates, another network beside it.
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { graphOf, randomGraph, renamedGraph, shuffledNames } from './graphs.ts';
import type { RandomGraphOptions } from './graphs.ts';

type Values = ReadonlyMap<string, number | null> | null;

export interface InvariantOptions extends RandomGraphOptions {
  /** Whether isolates, and another network beside it, leave the values as they are. Default true. */
  readonly local?: boolean;
}

const seed = integer({ min: 0, max: 1_000_000 });
const runs = { numRuns: 40 };

/** Two or three tests of `compute`, over random graphs made with `options`. */
export function testInvariants(
  name: string,
  compute: (network: Network) => Values,
  options: InvariantOptions = {},
): void {
  const { local = true } = options;
  const of = (graph: NodeLinkGraph): Values => compute(networkFromNodeLink(graph));

  test(`${name} does not depend on names or on the order of rows`, () => {
    expect.hasAssertions();
    assert(
      property(seed, (number) => {
        const graph = randomGraph(number, options);
        const names = shuffledNames(graph, number);
        expect(changes(of(graph), of(renamedGraph(graph, names)), names)).toEqual([]);
      }),
      runs,
    );
  });

  if (!local) return;
  test(`${name} stays the same when isolates or another network stand beside`, () => {
    expect.hasAssertions();
    assert(
      property(seed, (number) => {
        const graph = randomGraph(number, options);
        const beside = randomGraph(number + 1, options);
        const here = new Map(graph.nodes.map(({ id }) => [id, `here ${id}`]));
        const there = new Map(beside.nodes.map(({ id }) => [id, `there ${id}`]));
        const isolates = graphOf(['alone', 'lonely'], []);
        const together = union(renamedGraph(graph, here), renamedGraph(beside, there), isolates);
        expect(changes(of(graph), of(together), here)).toEqual([]);
      }),
      runs,
    );
  });
}

/** Which values differ by more than 1e-8, absolute below 1 and relative above. */
function changes(values: Values, others: Values, names: ReadonlyMap<string, string>): readonly string[] {
  if (values === null || others === null) return values === others ? [] : ['one side is undefined'];
  return [...values].flatMap(([id, value]) => {
    const other = others.get(names.get(id) ?? '') ?? null;
    const same =
      value === null || other === null
        ? value === other
        : Math.abs(value - other) <= 1e-8 * Math.max(1, Math.abs(value));
    return same ? [] : [`${id}: ${value}, then ${other}`];
  });
}

function union(...graphs: readonly NodeLinkGraph[]): NodeLinkGraph {
  return {
    ...graphs[0],
    nodes: graphs.flatMap(({ nodes }) => nodes),
    edges: graphs.flatMap(({ edges }) => edges),
  };
}
