import type { NodeLinkGraph } from '@partnermap/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readData } from '../read.ts';
import { writeData } from '../write.ts';

const name = fc
  .oneof(
    fc.constantFrom('__proto__', 'constructor', '<img onerror=x>', '"', "'&\t\n\r", 'ң ө ү', '=1'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .filter((text) => text.trim() !== '');
const value = fc.oneof(
  name,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
);
const graphs: fc.Arbitrary<NodeLinkGraph> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 5 })
  .chain((ids) =>
    fc.record({
      directed: fc.boolean(),
      weighted: fc.constant(true),
      nodes: fc.tuple(
        ...ids.map((id) =>
          fc
            .dictionary(fc.constantFrom('size', '__proto__', 'a b', '<x>'), value)
            .map((values) => ({ id, attributes: new Map(Object.entries(values)) })),
        ),
      ),
      edges: fc.array(
        fc.record({
          source: fc.constantFrom(...ids),
          target: fc.constantFrom(...ids),
          weight: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
          attributes: fc
            .dictionary(fc.constantFrom('since', 'kind', 'label'), name)
            .map((values) => new Map(Object.entries(values))),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  );

/** GEXF declares one type for a column: mixed values come back as text. */
function asText({ attributes, ...rest }: NodeLinkGraph['nodes'][number]) {
  return { ...rest, attributes: new Map([...attributes].map(([name, value]) => [name, String(value)])) };
}

test('any graph comes back exactly from node-link, and from GEXF but for the types of mixed columns', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const [json] = (await writeData(graph, 'node-link')).files;
      expect(await readData(json)).toMatchObject({ kind: 'graph', graph, issues: [] });
      const [xml] = (await writeData(graph, 'gexf')).files;
      const again = await readData(xml);
      if (again.kind !== 'graph') throw new Error(JSON.stringify(again.issues));
      expect(again.graph.edges).toEqual(graph.edges);
      expect(again.graph.nodes.map(asText)).toEqual(graph.nodes.map(asText));
    }),
  );
});

test('characters that XML cannot hold are left out and counted', async () => {
  const nodes = [{ id: 'a', attributes: new Map([['label', 'x\u0000\u0001\uFFFEy']]) }];
  const { files, issues } = await writeData({ directed: false, weighted: false, nodes, edges: [] }, 'gexf');
  expect(issues).toMatchObject([
    { code: 'write-characters-removed', parameters: { format: 'gexf', count: 3 } },
  ]);
  const again = await readData(files);
  expect(again.kind === 'graph' && again.graph.nodes[0].attributes.get('label')).toBe('xy');
});
