// Test support: holds measures against the reference values of fixtures/oracles. Not part of the library.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cell } from '../dataset/cell.ts';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { computeMeasure } from '../measures/compute.ts';
import type { Measure, MeasureInput } from '../measures/measure.ts';
import { differences } from './oracleDifferences.ts';
import { valueToJson } from '../measures/valueToJson.ts';
import type { JsonValue } from '../measures/valueToJson.ts';

const folder = new URL('../../../../fixtures/oracles/', import.meta.url);

interface OracleFile {
  readonly name: string;
  readonly graph?: {
    readonly directed: boolean;
    readonly weighted: boolean;
    readonly nodes: readonly { readonly id: string; readonly [attribute: string]: Cell }[];
    readonly edges: readonly { readonly source: string; readonly target: string; readonly weight?: number }[];
  };
  readonly groupAttribute: string | null;
  readonly numericAttribute: string | null;
  readonly modeAttribute: string | null;
  readonly measures: { readonly [id: string]: { readonly values: JsonValue } };
}

/** One reference graph as the measures take it, and what is expected of them. */
export interface OracleGraph {
  readonly name: string;
  readonly directed: boolean;
  readonly graph: NodeLinkGraph;
  readonly input: MeasureInput;
  readonly values: ReadonlyMap<string, JsonValue>;
}

let loaded: readonly OracleGraph[] | null = null;

/** Every reference graph, by name. */
export function oracleGraphs(): readonly OracleGraph[] {
  loaded ??= readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => oracleGraph(readOracle(file)));
  return loaded;
}

/** The ids that the reference files cover. */
export function oracleIds(): readonly string[] {
  return Object.keys(readOracle('ids.json'));
}

function readOracle(file: string): OracleFile {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as OracleFile;
}

function oracleGraph(file: OracleFile): readonly OracleGraph[] {
  if (file.graph === undefined) return [];
  const { directed, weighted } = file.graph;
  const graph: NodeLinkGraph = {
    directed,
    weighted,
    nodes: file.graph.nodes.map(({ id, ...attributes }) => ({
      id,
      attributes: new Map(Object.entries(attributes)),
    })),
    edges: file.graph.edges.map(({ source, target, weight = null }) => ({
      source,
      target,
      weight,
      attributes: new Map(),
    })),
  };
  const network = networkFromNodeLink(graph, file.modeAttribute);
  const valuesOf = (name: string | null): readonly Cell[] | null =>
    network.attributes.find((attribute) => attribute.name === name)?.values ?? null;
  const groups = valuesOf(file.groupAttribute)?.map(String) ?? null;
  const numbers =
    valuesOf(file.numericAttribute)?.map((value) => (typeof value === 'number' ? value : null)) ?? null;
  const values = new Map(Object.entries(file.measures).map(([id, measure]) => [id, measure.values]));
  return [{ name: file.name, directed, graph, input: { network, groups, numbers, seed: 1 }, values }];
}

/** What `measure` gives on a reference graph against what is expected; empty where they agree or nothing is known. */
export function differencesFromOracle(measure: Measure, oracle: OracleGraph): readonly string[] {
  const expected = oracle.values.get(measure.id);
  if (expected === undefined) return [];
  const found = valueToJson(computeMeasure(measure, oracle.input).value);
  return differences(measure.id, oracle, found, expected).map((text) => `${oracle.name}: ${text}`);
}

/**
 * One test for each measure that has reference values, over all graphs that have them:
 * `compareWithOracles(betweennessMeasures)` in the test beside the measure's file.
 */
export function compareWithOracles(measures: readonly Measure[]): void {
  const known = new Set(oracleIds());
  const covered = measures.filter(({ id }) => known.has(id));
  test.each(covered.map((measure) => [measure.id, measure] as const))(
    '%s equals the reference values',
    (id, measure) => {
      const graphs = oracleGraphs().filter(({ values }) => values.has(id));
      expect(graphs.length).toBeGreaterThan(0);
      expect(graphs.flatMap((graph) => differencesFromOracle(measure, graph))).toEqual([]);
    },
  );
}
