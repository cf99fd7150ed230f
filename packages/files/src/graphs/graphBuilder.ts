import type { Cell, NodeLinkEdge, NodeLinkGraph, NodeLinkNode } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import type { Reading } from '../reading.ts';

/** An edge as a file says it: nothing checked. */
export interface RawEdge {
  readonly source: string | null;
  readonly target: string | null;
  /** Null: the file gives none. */
  readonly weight: Cell | undefined;
  readonly attributes: ReadonlyMap<string, Cell>;
}

const noAttributes: ReadonlyMap<string, Cell> = new Map();

/** Collects the nodes and edges of a graph file, whatever the format, and reports everything that is wrong with them. */
export class GraphBuilder {
  private readonly nodes = new Map<string, NodeLinkNode>();
  private readonly edges: RawEdge[] = [];
  private nodeCount = 0;
  private edgeCount = 0;

  constructor(
    private readonly reading: Reading,
    private readonly file: string,
  ) {}

  addNode(id: string | null, attributes: ReadonlyMap<string, Cell>): void {
    const { file, reading } = this;
    const index = ++this.nodeCount;
    const { nodes: limit } = reading.limits;
    if (index > limit) reading.refuse(fileIssue('graph-nodes-over-limit', { file, limit }));
    if (id === null) return reading.report(fileIssue('graph-node-without-id', { file, index }));
    if (this.nodes.has(id)) return reading.report(fileIssue('graph-node-repeated', { file, index, id }));
    if (this.bounded(id) !== null) this.nodes.set(id, { id, attributes: this.kept(attributes) });
  }

  addEdge(edge: RawEdge): void {
    const { file, reading } = this;
    this.edgeCount++;
    const { edges: limit } = reading.limits;
    if (this.edgeCount > limit) reading.refuse(fileIssue('graph-edges-over-limit', { file, limit }));
    this.edges.push({ ...edge, attributes: this.kept(edge.attributes) });
  }

  /** Whether a node of this id was added. */
  has(id: string): boolean {
    return this.nodes.has(id);
  }

  /** The graph. `weighted` null: it is when an edge gives a weight. */
  finish(directed: boolean, weighted: boolean | null): NodeLinkGraph {
    const edges: NodeLinkEdge[] = [];
    this.edges.forEach((edge, index) => {
      const source = this.end(edge.source, 'source', index + 1);
      const target = this.end(edge.target, 'target', index + 1);
      const weight = this.weight(edge.weight, index + 1);
      if (source === null || target === null) return;
      edges.push({ source, target, weight, attributes: edge.attributes });
    });
    const nodes = [...this.nodes.values()];
    return { directed, weighted: weighted ?? edges.some(({ weight }) => weight !== null), nodes, edges };
  }

  private end(id: string | null, end: 'source' | 'target', index: number): string | null {
    const { file, reading } = this;
    if (id === null) {
      reading.report(fileIssue('graph-edge-without-end', { file, index, end }));
      return null;
    }
    if (this.nodes.has(id)) return id;
    reading.report(fileIssue('graph-edge-node-unknown', { file, index, end, id }, { found: id }));
    return null;
  }

  private weight(weight: Cell | undefined, index: number): number | null {
    if (weight === undefined) return null;
    if (typeof weight === 'number' && weight > 0 && weight < Infinity) return weight;
    const place = { found: String(weight) };
    this.reading.report(fileIssue('graph-weight-invalid', { file: this.file, index }, place));
    return null;
  }

  /** Attributes with a value; what is too long is reported and left out. */
  private kept(attributes: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> {
    if (attributes.size === 0) return noAttributes;
    const kept = new Map([...attributes].filter(([, value]) => this.bounded(value) !== null));
    this.reading.countCells(this.file, kept.size);
    return kept;
  }

  private bounded(value: Cell): Cell {
    const limit = this.reading.limits.characters;
    if (typeof value !== 'string' || value.length <= limit) return value;
    this.reading.report(fileIssue('cell-over-limit', { characters: value.length, limit }, { found: value }));
    return null;
  }
}
