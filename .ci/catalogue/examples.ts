// The three small networks that the catalogue page works its examples on, and what each measure gives there.
import { computeMeasure } from '../../packages/core/src/measures/compute.ts';
import type { Measure, MeasureInput, MeasureResult } from '../../packages/core/src/measures/measure.ts';
import { networkFromNodeLink } from '../../packages/core/src/network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../../packages/core/src/network/nodeLink.ts';

interface Example {
  readonly number: 1 | 2 | 3;
  readonly directed: boolean;
  /** `A B 2`: a tie from A to B of strength 2. */
  readonly ties: readonly string[];
  /** Where each stands in the drawing, and its group. */
  readonly nodes: Readonly<Record<string, readonly [x: number, y: number, group: string]>>;
  readonly mode: boolean;
}

export const examples: readonly Example[] = [
  {
    number: 1,
    directed: false,
    ties: ['A B 2', 'A C 1', 'B C 4', 'C D 1', 'D E 2', 'D F 1', 'E F 1'],
    nodes: {
      A: [30, 40, 'north'],
      B: [30, 120, 'north'],
      C: [90, 80, 'north'],
      D: [160, 80, 'south'],
      E: [220, 40, 'south'],
      F: [220, 120, 'south'],
      G: [125, 140, 'south'],
    },
    mode: false,
  },
  {
    number: 2,
    directed: true,
    ties: ['A B 2', 'B A 1', 'B C 1', 'C A 3', 'C D 1', 'E D 2'],
    nodes: {
      A: [30, 40, 'north'],
      B: [30, 120, 'north'],
      C: [100, 80, 'south'],
      D: [170, 80, 'south'],
      E: [220, 120, 'north'],
    },
    mode: false,
  },
  {
    number: 3,
    directed: false,
    ties: ['P x 1', 'P y 1', 'Q x 1', 'Q y 1', 'R y 1', 'R z 1', 'S z 1'],
    nodes: {
      P: [30, 40, 'north'],
      Q: [95, 40, 'north'],
      R: [160, 40, 'south'],
      S: [225, 40, 'south'],
      x: [60, 120, ''],
      y: [125, 120, ''],
      z: [190, 120, ''],
    },
    mode: true,
  },
];

const emptyInput = { numbers: null, seed: 1, replicates: 200 } as const;

function inputOf({ directed, ties, nodes, mode }: Example): MeasureInput {
  const names = Object.keys(nodes);
  const graph: NodeLinkGraph = {
    directed,
    weighted: true,
    nodes: names.map((id) => ({
      id,
      attributes: new Map([['mode', id === id.toLowerCase() ? 'initiative' : 'Organisation']]),
    })),
    edges: ties.map((tie) => {
      const [source, target, weight] = tie.split(' ');
      return { source, target, weight: Number(weight), attributes: new Map() };
    }),
  };
  const network = networkFromNodeLink(graph, mode ? 'mode' : null);
  return {
    ...emptyInput,
    network,
    groups: network.ids.map((id) => nodes[id][2]),
    numbers: network.ids.map((_, place) => place + 1),
  };
}

const inputs = examples.map((example) => ({ number: example.number, input: inputOf(example) }));

/** The first of the networks on which a measure is defined, and its value there. */
export function exampleOf(measure: Measure): { readonly number: number; readonly result: MeasureResult } {
  const tried = inputs.map(({ number, input }) => ({ number, result: computeMeasure(measure, input) }));
  const found = tried.find(({ result }) => result.reason === null);
  if (found === undefined) throw new RangeError(`The measure "${measure.id}" has no example.`);
  return found;
}

/** Networks at the edge: none, one, two without a tie, two with one. */
export const edges = (['none', 'one', 'untied', 'pair'] as const).map((name) => {
  const ids = { none: [], one: ['A'], untied: ['A', 'B'], pair: ['A', 'B'] }[name];
  const inputFor = (directed: boolean, mode: boolean): MeasureInput => {
    const network = networkFromNodeLink(
      {
        directed,
        weighted: true,
        nodes: ids.map((id) => ({ id, attributes: new Map([['mode', id]]) })),
        edges: name === 'pair' ? [{ source: 'A', target: 'B', weight: 1, attributes: new Map() }] : [],
      },
      mode && ids.length === 2 ? 'mode' : null,
    );
    return { ...emptyInput, network, groups: [...ids], numbers: ids.map((_, place) => place) };
  };
  return {
    name,
    result: (measure: Measure): MeasureResult =>
      computeMeasure(
        measure,
        inputFor(measure.requires.includes('directed'), measure.requires.includes('two-mode')),
      ),
  };
});

const text = (x: number, y: number, words: string): string =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}">${words}</text>`;

/** A tie as a line, with its strength beside it and, where directed, a head; two arcs of a pair stand side by side. */
function line({ directed, ties, nodes }: Example, tie: string): string {
  const [source, target, weight] = tie.split(' ');
  const [[x1, y1], [x2, y2]] = [nodes[source], nodes[target]];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const side = ties.some((other) => other.startsWith(`${target} ${source} `)) ? 5 : 0;
  const at = (x: number, y: number, along: number, across: number): string =>
    `${Math.round(x + dx * along - dy * across)} ${Math.round(y + dy * along + dx * across)}`;
  const path = `<path d="M${at(x1, y1, 13, side)}L${at(x2, y2, -13, side)}" stroke="#444"/>`;
  const ends = [at(x2, y2, -12, side), at(x2, y2, -20, side - 4), at(x2, y2, -20, side + 4)];
  const head = directed ? `<path d="M${ends.join('L')}z" fill="#444"/>` : '';
  const across = side + 9;
  const label = text((x1 + x2) / 2 - dy * across, (y1 + y2) / 2 + dx * across + 4, weight);
  return path + head + (weight === '1' ? '' : label);
}

function shape([id, [x, y, group]]: [string, Example['nodes'][string]]): string {
  const fill = new Map([
    ['north', '#cfe3f7'],
    ['south', '#fbe3c0'],
  ]).get(group);
  const form =
    fill === undefined
      ? `<rect x="${x - 11}" y="${y - 11}" width="22" height="22" fill="#fff" stroke="#444"/>`
      : `<circle cx="${x}" cy="${y}" r="12" fill="${fill}" stroke="#444"/>`;
  return form + text(x, y + 4, id);
}

/** The three networks as one picture: letters, numbers and lines, no words. */
export function drawing(): string {
  const panels = examples.map((example, place) => {
    const lines = example.ties.map((tie) => line(example, tie));
    const shapes = Object.entries(example.nodes).map(shape);
    const parts = [text(8, 16, String(example.number)), ...lines, ...shapes];
    return `<g transform="translate(${place * 270} 0)">${parts.join('')}</g>`;
  });
  const frame = 'viewBox="0 0 800 165" width="800" height="165"';
  const letters = 'font-family="sans-serif" font-size="12" text-anchor="middle"';
  const ground = '<rect width="800" height="165" fill="#fff"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame} ${letters}>${ground}${panels.join('')}</svg>\n`;
}
