import type { Cell, NodeLinkGraph } from '@partnermap/core';

type Pair = readonly [name: string, value: Cell];

/** An object as JSON text. Never built as an object, because a name may be `__proto__`. */
function jsonObject(pairs: readonly Pair[]): string {
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}

function withoutNames(attributes: ReadonlyMap<string, Cell>, names: readonly string[]): readonly Pair[] {
  return [...attributes].filter(([name]) => !names.includes(name));
}

/** A graph as a node-link document `{directed, weighted, nodes, edges}`, one node or edge a line. */
export function writeNodeLink({ directed, weighted, nodes, edges }: NodeLinkGraph): Uint8Array {
  const nodeLines = nodes.map(({ id, attributes }) =>
    jsonObject([['id', id], ...withoutNames(attributes, ['id'])]),
  );
  const edgeLines = edges.map(({ source, target, weight, attributes }) =>
    jsonObject([
      ['source', source],
      ['target', target],
      ...(weight === null ? [] : [['weight', weight] as const]),
      ...withoutNames(attributes, ['source', 'target', 'weight']),
    ]),
  );
  const text = `{"directed":${directed},"weighted":${weighted},
"nodes":[
${nodeLines.join(',\n')}
],
"edges":[
${edgeLines.join(',\n')}
]}
`;
  return new TextEncoder().encode(text);
}
