import type { Cell, NodeLinkGraph } from '@partnermap/core';
import { escapedXml, withoutControlCharacters } from '../text/xml.ts';

type GexfType = 'double' | 'boolean' | 'string';

interface Column {
  readonly name: string;
  readonly id: string;
  readonly type: GexfType;
}

/**
 * A graph as GEXF 1.3: the attribute `label` (or `name`) is the label, `kind` the kind of an edge, all other attributes
 * are declared with their types. Weights are strengths. Control characters, which XML cannot hold, are left out and counted.
 */
export function writeGexf(graph: NodeLinkGraph): { readonly bytes: Uint8Array; readonly removed: number } {
  let removed = 0;
  const value = (cell: Cell): string => {
    const text = String(cell);
    const clean = withoutControlCharacters(text);
    removed += text.length - clean.length;
    return escapedXml(clean);
  };
  const nodeColumns = columnsOf(graph.nodes, ['label']);
  const edgeColumns = columnsOf(graph.edges, ['label', 'kind']);
  const declared = (owner: string, columns: readonly Column[]): string =>
    columns.length === 0
      ? ''
      : `<attributes class="${owner}">\n${columns
          .map(({ id, name, type }) => `<attribute id="${id}" title="${value(name)}" type="${type}"/>\n`)
          .join('')}</attributes>\n`;
  const values = (columns: readonly Column[], attributes: ReadonlyMap<string, Cell>): string => {
    const given = columns.filter(({ name }) => (attributes.get(name) ?? null) !== null);
    if (given.length === 0) return '/>\n';
    const lines = given.map(
      ({ id, name }) => `<attvalue for="${id}" value="${value(attributes.get(name) ?? '')}"/>`,
    );
    return `><attvalues>${lines.join('')}</attvalues>`;
  };
  const optional = (name: string, cell: Cell): string => (cell === null ? '' : ` ${name}="${value(cell)}"`);

  const nodes = graph.nodes.map(({ id, attributes }) => {
    const label = attributes.get('label') ?? attributes.get('name') ?? id;
    const inside = values(nodeColumns, attributes);
    return `<node id="${value(id)}" label="${value(label)}"${inside}${inside === '/>\n' ? '' : '</node>\n'}`;
  });
  const edges = graph.edges.map(({ source, target, weight, attributes }, index) => {
    const inside = values(edgeColumns, attributes);
    const own =
      optional('weight', graph.weighted ? weight : null) +
      optional('label', attributes.get('label') ?? null) +
      optional('kind', attributes.get('kind') ?? null);
    return `<edge id="${index}" source="${value(source)}" target="${value(target)}"${own}${inside}${inside === '/>\n' ? '' : '</edge>\n'}`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="${graph.directed ? 'directed' : 'undirected'}" mode="static">
${declared('node', nodeColumns)}${declared('edge', edgeColumns)}<nodes>
${nodes.join('')}</nodes>
<edges>
${edges.join('')}</edges>
</graph>
</gexf>
`;
  return { bytes: new TextEncoder().encode(text), removed };
}

/** The attributes that occur, in the order of their first use; a type that fits all values. */
function columnsOf(
  items: readonly { readonly attributes: ReadonlyMap<string, Cell> }[],
  leftOut: readonly string[],
): readonly Column[] {
  const types = new Map<string, GexfType>();
  for (const { attributes } of items) {
    for (const [name, cell] of attributes) {
      if (cell === null || leftOut.includes(name)) continue;
      const type = typeOf(cell);
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  }
  return [...types].map(([name, type], index) => ({ name, id: String(index), type }));
}

function typeOf(cell: Exclude<Cell, null>): GexfType {
  if (typeof cell === 'number') return 'double';
  return typeof cell === 'boolean' ? 'boolean' : 'string';
}
