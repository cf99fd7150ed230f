import type { Cell, NodeLinkGraph } from '@partnermap/core';
import { DeclaredAttributes } from './attributeIssues.ts';
import type { RawEdge } from './graphBuilder.ts';
import { GraphBuilder } from './graphBuilder.ts';
import { fileIssue } from '../issueCodes.ts';
import type { FileInput, Reading } from '../reading.ts';
import { decodeText } from '../text/text.ts';
import type { XmlAttributes } from '../text/xml.ts';
import { readXmlText } from '../text/xml.ts';

const weightNames = ['weight', 'strength'];
const unsupported = new Set(['hyperedge', 'port']);

/**
 * The graph of a GraphML file: nodes, edges, and data by declared keys with types and defaults. The key named `weight`, or
 * else `strength`, is the weight of an edge. Hyperedges, ports and nested graphs are refused, and so is a mixture of
 * directed and undirected edges. Of several graphs the first is read.
 */
export async function readGraphml(file: FileInput, reading: Reading): Promise<NodeLinkGraph> {
  const parser = new GraphmlParser(file.name, reading);
  await readXmlText(decodeText(file, reading), file.name, parser, reading);
  return parser.finish();
}

interface OpenKey {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly type: string;
}

class GraphmlParser {
  private readonly builder: GraphBuilder;
  private readonly ofNodes: DeclaredAttributes;
  private readonly ofEdges: DeclaredAttributes;
  private readonly refused = new Map<string, number>();
  private graphs = 0;
  private graphDepth = 0;
  private directed = false;
  private readonly counts = { directed: 0, undirected: 0 };
  private key: OpenKey | null = null;
  private collected: string | null = null;
  private dataKey = '';
  private node: { readonly id: string | null } | null = null;
  private edge: Omit<RawEdge, 'weight' | 'attributes'> | null = null;
  private attributes = new Map<string, Cell>();

  constructor(
    private readonly file: string,
    private readonly reading: Reading,
  ) {
    this.builder = new GraphBuilder(reading, file);
    this.ofNodes = new DeclaredAttributes(reading, file, new Set(['id']));
    this.ofEdges = new DeclaredAttributes(reading, file, new Set(['source', 'target']));
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (unsupported.has(name)) return this.noteRefused(name);
    if (name === 'graph') return this.openGraph(attributes);
    if (name === 'key') this.openKey(attributes);
    if (name === 'default' && this.key !== null) this.collected = '';
    if (this.graphs !== 1 || this.graphDepth !== 1) return;
    if (name === 'node') this.openNode(attributes);
    else if (name === 'edge') this.openEdge(attributes);
    else if (name === 'data' && (this.node ?? this.edge) !== null) {
      this.dataKey = attributes['key'] ?? '';
      this.collected = '';
    }
  };

  readonly text = (text: string): void => {
    if (this.collected !== null) this.collected += text;
  };

  readonly close = (name: string): void => {
    if (name === 'graph') this.graphDepth--;
    else if (name === 'key') this.closeKey(null);
    else if (name === 'default' && this.key !== null) this.closeKey(this.collected);
    else if (name === 'data') this.closeData();
    else if (name === 'node' && this.graphDepth === 1) this.closeNode();
    else if (name === 'edge' && this.graphDepth === 1) this.closeEdge();
  };

  finish(): NodeLinkGraph {
    const { file, reading, counts } = this;
    if (this.graphs === 0) reading.refuse(fileIssue('graph-list-missing', { file, list: 'graph' }));
    if (this.graphs > 1) reading.report(fileIssue('graph-several', { file, count: this.graphs }));
    for (const [element, count] of this.refused) {
      reading.report(fileIssue('graph-element-unsupported', { file, element, count }));
    }
    if (counts.directed > 0 && counts.undirected > 0) {
      reading.report(fileIssue('graph-direction-mixed', { file, ...counts }));
    }
    this.ofNodes.report();
    this.ofEdges.report();
    const directed = counts.directed + counts.undirected === 0 ? this.directed : counts.directed > 0;
    return this.builder.finish(directed, null);
  }

  private noteRefused(element: string): void {
    this.refused.set(element, (this.refused.get(element) ?? 0) + 1);
  }

  private openGraph({ edgedefault = '' }: XmlAttributes): void {
    if (++this.graphDepth > 1) return this.noteRefused('graph');
    if (++this.graphs > 1) return;
    const { file } = this;
    this.directed = edgedefault === 'directed';
    if (edgedefault === 'directed' || edgedefault === 'undirected') return;
    this.reading.report(fileIssue('graph-direction-unknown', { file, value: edgedefault }));
  }

  private openKey(attributes: XmlAttributes): void {
    const id = attributes['id'] ?? '';
    const { for: owner = 'all', 'attr.name': name = id, 'attr.type': type = 'string' } = attributes;
    this.key = { id, owner, name, type };
  }

  private closeKey(fallback: string | null): void {
    const { key } = this;
    this.key = null;
    this.collected = null;
    if (key === null) return;
    const { id, owner, name, type } = key;
    if (owner === 'node' || owner === 'all') this.ofNodes.declare(id, { name, type, fallback });
    if (owner === 'edge' || owner === 'all') this.ofEdges.declare(id, { name, type, fallback });
  }

  private openNode({ id }: XmlAttributes): void {
    this.node = { id: id === undefined || id.trim() === '' ? null : id };
    this.attributes = new Map();
  }

  private openEdge({ source, target, directed }: XmlAttributes): void {
    const isDirected = directed === undefined ? this.directed : directed === 'true' || directed === '1';
    this.counts[isDirected ? 'directed' : 'undirected']++;
    this.edge = { source: source ?? null, target: target ?? null };
    this.attributes = new Map();
  }

  private closeData(): void {
    const { collected, attributes } = this;
    this.collected = null;
    if (collected === null) return;
    if (this.node !== null) this.ofNodes.add(this.dataKey, collected, attributes);
    else if (this.edge !== null) this.ofEdges.add(this.dataKey, collected, attributes);
  }

  private closeNode(): void {
    if (this.node === null) return;
    this.ofNodes.fill(this.attributes);
    this.builder.addNode(this.node.id, this.attributes);
    this.node = null;
  }

  private closeEdge(): void {
    if (this.edge === null) return;
    const { attributes } = this;
    this.ofEdges.fill(attributes);
    const weightName = weightNames.find((name) => attributes.has(name));
    const weight = weightName === undefined ? undefined : (attributes.get(weightName) ?? undefined);
    if (weightName !== undefined) attributes.delete(weightName);
    this.builder.addEdge({ ...this.edge, weight: asNumber(weight), attributes });
    this.edge = null;
  }
}

/** A weight that is declared as text still counts when it is a number. */
export function asNumber(weight: Cell | undefined): Cell | undefined {
  if (typeof weight !== 'string') return weight;
  const value = Number(weight);
  return Number.isFinite(value) && weight.trim() !== '' ? value : weight;
}
