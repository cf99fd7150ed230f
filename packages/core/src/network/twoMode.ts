import { adjacency } from '../kernels/adjacency.ts';
import type { Neighbours } from '../kernels/adjacency.ts';
import type { NodeLinkGraph } from './nodeLink.ts';
import { compareIds, sortedIds } from './order.ts';

/**
 * Organisations × initiatives. `memberships` lists the initiatives of each organisation,
 * `participants` the organisations of each initiative, both by index, ascending, every pair once.
 */
export interface TwoMode {
  readonly organisationIds: readonly string[];
  readonly initiativeIds: readonly string[];
  readonly memberships: Neighbours;
  readonly participants: Neighbours;
  /** How many organisations took part in each initiative; more than stand here where some were filtered away. */
  readonly sizes: Uint32Array;
}

/**
 * The two-mode data of pairs `[organisation, initiative]`; a pair that stands twice counts once. O(pairs).
 *
 * @param wholeSizes How many took part in an initiative before anything was filtered away. Default: those of the pairs.
 * @throws RangeError when a pair names what does not exist, or fewer took part than the pairs hold.
 */
export function twoMode(
  organisations: Iterable<string>,
  initiatives: Iterable<string>,
  pairs: Iterable<readonly [organisation: string, initiative: string]>,
  wholeSizes: ReadonlyMap<string, number> | null = null,
): TwoMode {
  const rows = sortedIds(organisations);
  const columns = sortedIds(initiatives);
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [organisation, initiative] of pairs) {
    const row = rows.indexOf.get(organisation);
    const column = columns.indexOf.get(initiative);
    if (row === undefined || column === undefined) {
      throw new RangeError(
        `The pair "${organisation}", "${initiative}" names something that does not exist.`,
      );
    }
    sources.push(row);
    targets.push(rows.ids.length + column);
  }
  const order = rows.ids.length + columns.ids.length;
  const both = adjacency(
    order,
    { sources, targets, strengths: new Float64Array(sources.length).fill(1) },
    true,
  );
  const participants = part(both.incoming, rows.ids.length, order, 0);
  return {
    organisationIds: rows.ids,
    initiativeIds: columns.ids,
    memberships: part(both.outgoing, 0, rows.ids.length, rows.ids.length),
    participants,
    sizes: Uint32Array.from(columns.ids, (id, column) => {
      const held = participants.offsets[column + 1] - participants.offsets[column];
      const size = wholeSizes?.get(id) ?? held;
      if (!(size >= held)) throw new RangeError(`"${id}" has ${held} participants, not ${size}.`);
      return size;
    }),
  };
}

function part(rows: Neighbours, from: number, to: number, shift: number): Neighbours {
  const start = rows.offsets[from];
  const targets = rows.targets.slice(start, rows.offsets[to]).map((target) => target - shift);
  const offsets = rows.offsets.slice(from, to + 1).map((offset) => offset - start);
  return { offsets, targets, strengths: new Float64Array(targets.length).fill(1) };
}

/** Two-mode data of a plain graph whose node attribute `mode` takes two values; ties within a side are left out. */
export function twoModeFromNodeLink(graph: NodeLinkGraph, mode: string): TwoMode | null {
  const sideOf = new Map(graph.nodes.map((node) => [node.id, String(node.attributes.get(mode) ?? '')]));
  const sides = [...new Set(sideOf.values())].sort(compareIds);
  if (sides.length !== 2) return null;
  const ofSide = (side: string): string[] =>
    graph.nodes.filter((node) => sideOf.get(node.id) === side).map(({ id }) => id);
  const pairs = graph.edges
    .filter((edge) => sideOf.get(edge.source) !== sideOf.get(edge.target))
    .map(({ source, target }): readonly [string, string] =>
      sideOf.get(source) === sides[0] ? [source, target] : [target, source],
    );
  return twoMode(ofSide(sides[0]), ofSide(sides[1]), pairs);
}
