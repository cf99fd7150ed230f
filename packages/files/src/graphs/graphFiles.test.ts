import { readdirSync, readFileSync } from 'node:fs';
import type { Cell, NodeLinkGraph } from '@partnermap/core';
import { expect, test } from 'vitest';
import { readData } from '../read.ts';
import type { ReadOptions } from '../reading.ts';
import { writeData } from '../write.ts';

async function read(name: string, text: string, options: ReadOptions = {}) {
  return await readData({ name, bytes: new TextEncoder().encode(text) }, options);
}

async function graphOf(name: string, text: string): Promise<NodeLinkGraph> {
  const result = await read(name, text);
  expect(result.issues).toEqual([]);
  if (result.kind !== 'graph') throw new Error(`${name} is no graph`);
  return result.graph;
}

async function problems(name: string, text: string, options: ReadOptions = {}) {
  const result = await read(name, text, options);
  return result.issues.map(({ code, parameters: { file, ...parameters } }) => {
    expect(file).toBe(name);
    return [code, parameters];
  });
}

const attributes = (values: Readonly<Record<string, Cell>>): ReadonlyMap<string, Cell> =>
  new Map(Object.entries(values));
const edge = (source: string, target: string, weight: number | null = null, values = {}) => ({
  source,
  target,
  weight,
  attributes: attributes(values),
});

const oracles = new URL('../../../../fixtures/oracles/', import.meta.url);

test('every reference graph is read, and written again as it was', async () => {
  let graphs = 0;
  for (const name of readdirSync(oracles).filter((file) => file.endsWith('.json'))) {
    const text = readFileSync(new URL(name, oracles), 'utf8');
    const document: unknown = JSON.parse(text);
    if (typeof document !== 'object' || document === null || !('graph' in document)) continue;
    graphs++;
    const graph = await graphOf(name, text);
    const [{ bytes }] = (await writeData(graph, 'node-link')).files;
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(document.graph);
  }
  expect(graphs).toBe(40);
});

test('ids may be numbers, edges may be called links, weighted is found out, nested values are kept as JSON', async () => {
  const text = `{"nodes":[{"id":1,"__proto__":"x","tags":["a","b"]},{"id":"2","empty":null}],
    "links":[{"source":1,"target":2,"weight":0.5,"constructor":true},{"source":"2","target":1}]}`;
  const result = await read('a.json', text);
  if (result.kind !== 'graph') throw new Error('no graph');
  expect(result.graph).toEqual({
    directed: false,
    weighted: true,
    nodes: [
      {
        id: '1',
        attributes: new Map<string, Cell>([
          ['__proto__', 'x'],
          ['tags', '["a","b"]'],
        ]),
      },
      { id: '2', attributes: new Map() },
    ],
    edges: [edge('1', '2', 0.5, { constructor: true }), edge('2', '1')],
  });
  expect(result.issues).toMatchObject([
    { severity: 'note', code: 'graph-attribute-nested', parameters: { name: 'tags', count: 1 } },
  ]);
});

test('all problems of a node-link file are listed at once', async () => {
  const text = `{"directed":"yes","nodes":[{"id":"a"},{"name":"b"},{"id":"a"},7],
    "edges":[{"source":"a","target":"z"},{"source":"a"},{"source":"a","target":"a","weight":-1},
      {"source":"a","target":"a","weight":"5"},null]}`;
  expect(await problems('a.json', text)).toEqual([
    ['graph-node-without-id', { index: 2 }],
    ['graph-node-repeated', { index: 3, id: 'a' }],
    ['graph-entry-invalid', { list: 'nodes', index: 4 }],
    ['graph-entry-invalid', { list: 'edges', index: 5 }],
    ['graph-flag-invalid', { name: 'directed' }],
    ['graph-edge-node-unknown', { index: 1, end: 'target', id: 'z' }],
    ['graph-edge-without-end', { index: 2, end: 'target' }],
    ['graph-weight-invalid', { index: 3 }],
    ['graph-weight-invalid', { index: 4 }],
  ]);
});

test('of two lists of ties one is read, and what the other holds is told', async () => {
  const nodes = '"nodes":[{"id":"a"},{"id":"b"}]';
  const text = `{${nodes},"links":[{"source":"a","target":"b"}],"edges":[]}`;
  expect(await problems('a.json', text)).toEqual([
    ['graph-list-ignored', { list: 'edges', ignored: 'links', count: 1 }],
  ]);
  expect(
    (await graphOf('a.json', `{${nodes},"edges":[{"source":"a","target":"b"}],"links":[]}`)).edges,
  ).toEqual([edge('a', 'b')]);
});

test('JSON that is none, of another shape, or too deep', async () => {
  expect(await problems('a.json', '{"nodes":[\n{"id":1},,]}')).toEqual([
    ['json-syntax', { line: 2, position: 10 }],
  ]);
  expect(await problems('a.json', '{"nodes":')).toEqual([['json-syntax', { line: 1, position: 10 }]]);
  expect(await problems('a.json', '{"nodes":[]}')).toEqual([['graph-list-missing', { list: 'edges' }]]);
  expect(await problems('a.json', '[1,2]')).toEqual([['json-shape-unknown', {}]]);
  expect(await problems('a.json', '['.repeat(1_000_000))).toEqual([['json-too-deep', { limit: 100 }]]);
  expect(await problems('a.json', `[${'{},'.repeat(3_000_000)}0]`)).toEqual([
    ['json-values-over-limit', { limit: 3_000_000 }],
  ]);
});

const graphml = (inside: string, keys = ''): string =>
  `<?xml version="1.0"?><!-- a --><g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">${keys}${inside}</g:graphml>`;

test.each([
  ['a.graphml', graphml('<graph edgedefault="undirected"><node id="Ош"/></graph>')],
  ['a.json', '{"nodes":[{"id":"Ош"}],"edges":[]}'],
])('%s in UTF-16 is read as in UTF-8, with mark and without', async (name, text) => {
  for (const mark of ['', '\uFEFF']) {
    const bytes = new Uint8Array(Uint16Array.from(`${mark}${text}`, (one) => one.charCodeAt(0)).buffer);
    const result = await readData({ name, bytes });
    expect(result).toMatchObject({ kind: 'graph', graph: { nodes: [{ id: 'Ош' }] } });
    expect(result.issues.map(({ code }) => code)).toEqual(mark === '' ? ['file-encoding-assumed'] : []);
  }
});

test('GraphML: keys with types and defaults, weight, direction', async () => {
  const keys = `<key id="d0" for="node" attr.name="size" attr.type="int"><default>3</default></key>
    <key id="d1" for="node" attr.name="__proto__" attr.type="string"/><key id="d2" for="edge" attr.name="weight" attr.type="double"/>
    <key id="d3" for="all" attr.name="open" attr.type="boolean"/>`;
  const inside = `<graph edgedefault="directed"><node id="a"><data key="d0"> 12 </data><data key="d1">&lt;b&gt;<![CDATA[&]]></data></node>
    <node id="b"><data key="d3">true</data></node><edge source="a" target="b"><data key="d2">2.5</data><data key="d3">false</data></edge></graph>`;
  expect(await graphOf('a.graphml', graphml(inside, keys))).toEqual({
    directed: true,
    weighted: true,
    nodes: [
      {
        id: 'a',
        attributes: new Map<string, Cell>([
          ['size', 12],
          ['__proto__', '<b>&'],
        ]),
      },
      { id: 'b', attributes: attributes({ open: true, size: 3 }) },
    ],
    edges: [edge('a', 'b', 2.5, { open: false })],
  });
});

test('GraphML: without weight the key strength counts', async () => {
  const keys = '<key id="s" for="edge" attr.name="strength" attr.type="string"/>';
  const inside = `<graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="s">4</data></edge></graph>`;
  const graph = await graphOf('a.xml', graphml(inside, keys));
  expect(graph.edges).toEqual([edge('a', 'b', 4)]);
});

test('GraphML: a name declared in two types, as NetworkX writes whole and broken numbers, is one attribute', async () => {
  const keys = `<key id="d3" for="edge" attr.name="weight" attr.type="double"/><key id="d2" for="edge" attr.name="weight" attr.type="long"/>
    <key id="d1" for="node" attr.name="size" attr.type="double"/><key id="d0" for="node" attr.name="size" attr.type="long"/>`;
  const body = (ofC: string): string =>
    graphml(
      `<graph edgedefault="undirected"><node id="a"><data key="d0">7</data></node><node id="b"><data key="d1">2.5</data></node><node id="c">${ofC}</node>
      <edge source="a" target="b"><data key="d2">3</data></edge><edge source="b" target="c"><data key="d3">0.5</data></edge></graph>`,
      keys,
    );
  const { nodes, edges } = await graphOf('a.graphml', body('<data key="d0">1</data>'));
  expect(edges).toEqual([edge('a', 'b', 3), edge('b', 'c', 0.5)]);
  expect(nodes.map((node) => node.attributes.get('size'))).toEqual([7, 2.5, 1]);
  expect(await problems('a.graphml', body('<data key="d0">1</data><data key="d1">1.5</data>'))).toEqual([
    ['graph-attribute-repeated', { name: 'size', renamed: 'size d1' }],
  ]);
});

test('GraphML: what cannot be kept is refused, all at once', async () => {
  const keys = `<key id="n" for="node" attr.name="n" attr.type="int"/><key id="m" for="node" attr.name="n" attr.type="int"/>`;
  const inside = `<graph edgedefault="sideways"><node id="a"><data key="n">many</data><data key="x">y</data><port name="p"/>
      <graph edgedefault="directed"><node id="inner"/></graph></node><node/><hyperedge/>
      <edge source="a" target="b"/><edge source="a" target="a" directed="true"/></graph><graph edgedefault="directed"/>`;
  expect(await problems('a.graphml', graphml(inside, keys))).toEqual([
    ['graph-attribute-repeated', { name: 'n', renamed: 'n m' }],
    ['graph-direction-unknown', { value: 'sideways' }],
    ['graph-node-without-id', { index: 2 }],
    ['graph-several', { count: 2 }],
    ['graph-element-unsupported', { element: 'port', count: 1 }],
    ['graph-element-unsupported', { element: 'graph', count: 1 }],
    ['graph-element-unsupported', { element: 'hyperedge', count: 1 }],
    ['graph-direction-mixed', { directed: 1, undirected: 1 }],
    ['graph-attribute-type', { name: 'n', type: 'int', count: 1 }],
    ['graph-attribute-undeclared', { name: 'x', count: 1 }],
    ['graph-edge-node-unknown', { index: 1, end: 'target', id: 'b' }],
  ]);
});

test('XML: a billion laughs, other entities, broken and bottomless text are refused', async () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY lol${index} "${`&lol${index - 1};`.repeat(10)}">`,
  ).join('')}]><graphml>&lol8;</graphml>`;
  expect(await problems('a.graphml', laughs)).toEqual([['xml-doctype', { part: 'a.graphml' }]]);
  expect(await problems('a.gexf', laughs)).toEqual([['xml-doctype', { part: 'a.gexf' }]]);
  expect(await problems('a.xml', laughs)).toEqual([['xml-doctype', { part: 'a.xml' }]]);
  expect(await problems('a.graphml', '<graphml>&other;</graphml>')).toEqual([
    ['xml-syntax', { line: 1, position: 17 }],
  ]);
  expect((await problems('a.graphml', '<graphml><node>')).map(([code]) => code)).toEqual(['xml-syntax']);
  expect(await problems('a.graphml', graphml('<x>'.repeat(200)))).toEqual([['xml-too-deep', { limit: 100 }]]);
  expect(await problems('a.graphml', graphml(''))).toEqual([['graph-list-missing', { list: 'graph' }]]);
});

const gexf = (graph: string): string =>
  `<gexf xmlns="http://gexf.net/1.2draft" version="1.2">${graph}</gexf>`;

test('GEXF: labels, attributes by for and id, defaults, weights, kinds; viz is passed over', async () => {
  const text =
    gexf(`<graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="size" type="integer"><default>1</default></attribute></attributes>
    <attributes class="edge"><attribute id="0" title="since" type="string"/></attributes>
    <nodes><node id="a" label="Ысык-Көл"><attvalues><attvalue for="0" value="5"/></attvalues><viz:size value="9"/></node><node id="b" label="b"/></nodes>
    <edges><edge source="a" target="b" weight="2" kind="funding" label="x"><attvalues><attvalue id="0" value="2022"/></attvalues></edge>
    <edge source="a" target="b" type="mutual"/></edges></graph>`);
  expect(await graphOf('a.gexf', text)).toEqual({
    directed: true,
    weighted: true,
    nodes: [
      { id: 'a', attributes: attributes({ label: 'Ысык-Көл', size: 5 }) },
      { id: 'b', attributes: attributes({ size: 1 }) },
    ],
    edges: [
      edge('a', 'b', 2, { label: 'x', kind: 'funding', since: '2022' }),
      edge('a', 'b'),
      edge('b', 'a'),
    ],
  });
});

test('GEXF: mixed directions and nodes inside nodes are refused', async () => {
  const text = gexf(`<graph><nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes>
    <edges><edge source="a" target="a" type="directed"/><edge source="a" target="a"/><edge source="a" target="a" type="wavy"/></edges></graph>`);
  expect(await problems('a.gexf', text)).toEqual([
    ['graph-direction-unknown', { value: 'wavy' }],
    ['graph-element-unsupported', { element: 'node', count: 1 }],
    ['graph-direction-mixed', { directed: 1, undirected: 2 }],
  ]);
});

test('numbers of nodes and edges are bounded', async () => {
  const text = '{"nodes":[{"id":1},{"id":2}],"edges":[{"source":1,"target":2},{"source":2,"target":1}]}';
  expect(await problems('a.json', text, { limits: { nodes: 1 } })).toEqual([
    ['graph-nodes-over-limit', { limit: 1 }],
  ]);
  expect(await problems('a.json', text, { limits: { edges: 1 } })).toEqual([
    ['graph-edges-over-limit', { limit: 1 }],
  ]);
});

test('a CSV file with source and target is a graph', async () => {
  expect(
    await graphOf('a.csv', ' Source ;Target;Type;Weight;Id\na;b;Directed;2;1\nb;7;Directed;;2\n'),
  ).toEqual({
    directed: true,
    weighted: true,
    nodes: [{ id: 'a' }, { id: 'b' }, { id: '7' }].map(({ id }) => ({ id, attributes: new Map() })),
    edges: [edge('a', 'b', 2, { Id: 1 }), edge('b', '7', null, { Id: 2 })],
  });
  expect((await graphOf('-', 'from,to\na,b\n')).edges).toEqual([edge('a', 'b')]);
});
