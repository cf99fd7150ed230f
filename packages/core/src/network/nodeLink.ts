import type { Cell } from '../dataset/cell.ts';

export interface NodeLinkNode {
  readonly id: string;
  readonly attributes: ReadonlyMap<string, Cell>;
}

export interface NodeLinkEdge {
  readonly source: string;
  readonly target: string;
  /** Strength; null counts as 1. */
  readonly weight: number | null;
  readonly attributes: ReadonlyMap<string, Cell>;
}

/** A plain graph as node-link JSON, GraphML and GEXF carry it: validated (every end exists), nothing interpreted. */
export interface NodeLinkGraph {
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly nodes: readonly NodeLinkNode[];
  readonly edges: readonly NodeLinkEdge[];
}
