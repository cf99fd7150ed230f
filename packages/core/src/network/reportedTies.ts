import type { Tie } from '../dataset/tie.ts';
import { compareIds } from './order.ts';

/** A tie of the sheet `ties` after symmetrising, `a < b`. */
export interface ReportedTie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly layers: readonly string[];
}

/** The layer of a row without a `kind`. */
export const reportedLayer = 'reported';

interface PairReports {
  readonly a: string;
  readonly b: string;
  readonly layers: Set<string>;
  /** The greatest strength that each of the two, or anybody, reported. */
  byA: number | null;
  byB: number | null;
  byAny: number;
}

/**
 * Undirected ties of reported rows. A row is reported by its `reported_by`, else by its `from_id` where it is
 * directed; an undirected row without `reported_by` counts as stated by both. `either`: one report is enough and
 * the strongest counts; `both`: both must have reported it, and the weaker of the two strengths counts.
 * Strengths of several rows or layers are never summed: with several layers every tie has strength 1.
 */
export function reportedTies(
  rows: readonly Tie[],
  { layer, symmetrise }: { readonly layer: string | null; readonly symmetrise: 'either' | 'both' },
): readonly ReportedTie[] {
  const pairs = new Map<string, Map<string, PairReports>>();
  const layersSeen = new Set<string>();
  for (const row of rows) {
    const kind = row.kind ?? reportedLayer;
    if (row.fromId === row.toId || (layer !== null && kind !== layer)) continue;
    layersSeen.add(kind);
    const reports = pairReports(pairs, row);
    const strength = row.strength ?? 1;
    const reporter = row.reportedBy ?? (row.directed ? row.fromId : null);
    reports.layers.add(kind);
    reports.byAny = Math.max(reports.byAny, strength);
    if (reporter === null || reporter === reports.a) reports.byA = Math.max(reports.byA ?? 0, strength);
    if (reporter === null || reporter === reports.b) reports.byB = Math.max(reports.byB ?? 0, strength);
  }
  const oneLayer = layersSeen.size === 1;
  return [...pairs.values()]
    .flatMap((row) => [...row.values()])
    .flatMap(({ a, b, layers, byA, byB, byAny }) => {
      const confirmed = byA !== null && byB !== null ? Math.min(byA, byB) : null;
      const strength = symmetrise === 'either' ? byAny : confirmed;
      if (strength === null) return [];
      return [{ a, b, strength: oneLayer ? strength : 1, layers: [...layers].sort(compareIds) }];
    })
    .sort((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b));
}

function pairReports(pairs: Map<string, Map<string, PairReports>>, { fromId, toId }: Tie): PairReports {
  const [a, b] = compareIds(fromId, toId) < 0 ? [fromId, toId] : [toId, fromId];
  const row = pairs.get(a) ?? new Map<string, PairReports>();
  pairs.set(a, row);
  const reports = row.get(b) ?? { a, b, layers: new Set<string>(), byA: null, byB: null, byAny: 0 };
  row.set(b, reports);
  return reports;
}
