import type { Cell, NodeLinkGraph } from '@partnermap/core';
import { DeclaredAttributes } from './attributeIssues.ts';
import type { RawEdge } from './graphBuilder.ts';
import { GraphBuilder } from './graphBuilder.ts';
import { asNumber } from './graphml.ts';
import { fileIssue } from '../issueCodes.ts';
import type { FileInput, Reading } from '../reading.ts';
import { decodeText } from '../text/text.ts';
import type { XmlAttributes } from '../text/xml.ts';
import { readXmlText } from '../text/xml.ts';

type Direction = 'directed' | 'undirected' | 'mutual';

/**
 * The graph of a GEXF file (1.1 to 1.3): labels, attributes with types and defaults, weights, and the `kind` of edges. What
 * concerns the look (`viz`) is passed over. A mutual edge counts as two directed ones, or as one undirected edge where no
 * edge is directed. Nested nodes are refused.
 */
export async function readGexf(file: FileInput, reading: Reading): Promise<NodeLinkGraph> {
  const parser = new GexfParser(file.name, reading);
  await readXmlText(decodeText(file, reading), file.name, parser, reading);
  return parser.finish();
}

class GexfParser {
  private readonly builder: GraphBuilder;
  private readonly ofNodes: DeclaredAttributes;
  private readonly ofEdges: DeclaredAttributes;
  private readonly edges: { readonly direction: Direction; readonly edge: RawEdge }[] = [];
  private graphs = 0;
  private nestedNodes = 0;
  private nodeDepth = 0;
  private defaultDirection: Direction = 'undirected';
  private owner: DeclaredAttributes | null = null;
  private declared: { readonly id: string; readonly name: string; readonly type: string } | null = null;
  private fallback: string | null = null;
  private inDefault = false;
  private node: { readonly id: string | null } | null = null;
  private edge: { readonly direction: Direction; readonly edge: Omit<RawEdge, 'attributes'> } | null = null;
  private attributes = new Map<string, Cell>();

  constructor(
    private readonly file: string,
    private readonly reading: Reading,
  ) {
    this.builder = new GraphBuilder(reading, file);
    this.ofNodes = new DeclaredAttributes(reading, file, new Set(['id', 'label']));
    this.ofEdges = new DeclaredAttributes(reading, file, new Set(['source', 'target', 'label', 'kind']));
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'graph') this.openGraph(attributes);
    if (this.graphs > 1) return;
    if (name === 'attributes') this.owner = attributes['class'] === 'edge' ? this.ofEdges : this.ofNodes;
    else if (name === 'attribute') this.openAttribute(attributes);
    else if (name === 'default') {
      this.inDefault = true;
      this.fallback = '';
    } else if (name === 'node') this.openNode(attributes);
    else if (name === 'edge') this.openEdge(attributes);
    else if (name === 'attvalue') this.addValue(attributes);
  };

  readonly text = (text: string): void => {
    if (this.inDefault) this.fallback = `${this.fallback ?? ''}${text}`;
  };

  readonly close = (name: string): void => {
    if (this.graphs > 1) return;
    if (name === 'default') this.inDefault = false;
    else if (name === 'attribute') this.closeAttribute();
    else if (name === 'node') this.closeNode();
    else if (name === 'edge') this.closeEdge();
  };

  finish(): NodeLinkGraph {
    const { file, reading } = this;
    if (this.graphs === 0) reading.refuse(fileIssue('graph-list-missing', { file, list: 'graph' }));
    if (this.graphs > 1) reading.report(fileIssue('graph-several', { file, count: this.graphs }));
    if (this.nestedNodes > 0) {
      const count = this.nestedNodes;
      reading.report(fileIssue('graph-element-unsupported', { file, element: 'node', count }));
    }
    this.ofNodes.report();
    this.ofEdges.report();
    return this.builder.finish(this.addEdges(), null);
  }

  /** Hands the edges over; whether the graph is directed. */
  private addEdges(): boolean {
    const count = (wanted: Direction): number =>
      this.edges.filter(({ direction }) => direction === wanted).length;
    const [directed, undirected] = [count('directed'), count('undirected')];
    if (directed > 0 && undirected > 0) {
      this.reading.report(fileIssue('graph-direction-mixed', { file: this.file, directed, undirected }));
    }
    const isDirected = this.edges.length === 0 ? this.defaultDirection === 'directed' : directed > 0;
    for (const { direction, edge } of this.edges) {
      this.builder.addEdge(edge);
      if (isDirected && direction === 'mutual') {
        this.builder.addEdge({ ...edge, source: edge.target, target: edge.source });
      }
    }
    return isDirected;
  }

  private openGraph({ defaultedgetype = 'undirected' }: XmlAttributes): void {
    if (++this.graphs === 1) this.defaultDirection = this.direction(defaultedgetype);
  }

  private direction(text: string): Direction {
    if (text === 'directed' || text === 'undirected' || text === 'mutual') return text;
    this.reading.report(fileIssue('graph-direction-unknown', { file: this.file, value: text }));
    return 'undirected';
  }

  private openAttribute(attributes: XmlAttributes): void {
    const id = attributes['id'] ?? '';
    this.declared = { id, name: attributes['title'] ?? id, type: attributes['type'] ?? 'string' };
    this.fallback = null;
  }

  private closeAttribute(): void {
    const { declared, owner, fallback } = this;
    this.declared = null;
    if (declared === null || owner === null) return;
    owner.declare(declared.id, { name: declared.name, type: declared.type, fallback });
  }

  private openNode({ id, label }: XmlAttributes): void {
    if (++this.nodeDepth > 1) {
      this.nestedNodes++;
      return;
    }
    this.node = { id: id === undefined || id.trim() === '' ? null : id };
    // A label that only repeats the id says nothing: programs write it because the format wants one.
    this.attributes = new Map(label === undefined || label === '' || label === id ? [] : [['label', label]]);
  }

  private closeNode(): void {
    if (--this.nodeDepth > 0 || this.node === null) return;
    this.ofNodes.fill(this.attributes);
    this.builder.addNode(this.node.id, this.attributes);
    this.node = null;
  }

  private openEdge(attributes: XmlAttributes): void {
    const { source, target, weight, type, label, kind } = attributes;
    const { edges: limit } = this.reading.limits;
    if (this.edges.length >= limit) {
      this.reading.refuse(fileIssue('graph-edges-over-limit', { file: this.file, limit }));
    }
    this.attributes = new Map();
    if (label !== undefined && label !== '') this.attributes.set('label', label);
    if (kind !== undefined && kind !== '') this.attributes.set('kind', kind);
    const direction = type === undefined ? this.defaultDirection : this.direction(type);
    const ends = { source: source ?? null, target: target ?? null };
    this.edge = { direction, edge: { ...ends, weight: asNumber(weight) } };
  }

  private closeEdge(): void {
    if (this.edge === null) return;
    this.ofEdges.fill(this.attributes);
    const { direction, edge } = this.edge;
    this.edges.push({ direction, edge: { ...edge, attributes: this.attributes } });
    this.edge = null;
  }

  private addValue(attributes: XmlAttributes): void {
    const key = attributes['for'] ?? attributes['id'] ?? '';
    const value = attributes['value'] ?? '';
    if (this.edge !== null) this.ofEdges.add(key, value, this.attributes);
    else if (this.node !== null && this.nodeDepth === 1) this.ofNodes.add(key, value, this.attributes);
  }
}
