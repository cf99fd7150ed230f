import type { Drawing } from '../../document/figure.ts';
import { element } from '../../markup/element.ts';
import type { Element } from '../../markup/element.ts';
import { legend } from '../legend.ts';
import type { LegendEntry } from '../legend.ts';
import { colours, groupFills, otherFill } from '../palette.ts';
import { shape, shapeNames } from '../shapes.ts';
import type { ShapeName } from '../shapes.ts';
import { drawing, group, line, svgText } from '../svg.ts';
import type { DrawingText } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import { placeLabels } from './placeLabels.ts';
import type { LabelBox, PlacedLabel } from './placeLabels.ts';
import type { Point } from './point.ts';

export interface MapNode {
  readonly id: string;
  readonly label: string;
  /** From the layout. */
  readonly at: Point;
  /** What its size shows, e.g. the number of partners. */
  readonly value: number;
  /** The index of its group in `groups`; null for none. */
  readonly group: number | null;
  readonly facilitator: boolean;
}

export interface NetworkMapInput extends DrawingText {
  readonly nodes: readonly MapNode[];
  /** Ties as pairs of indices of `nodes`. */
  readonly ties: readonly (readonly [number, number])[];
  /** Labels of the groups, the largest first; from the eighth on they share a mark. */
  readonly groups: readonly string[];
  readonly words: {
    readonly otherGroups: string;
    readonly noGroup: string;
    readonly facilitator: string;
    /** What the size shows. */
    readonly size: string;
    /** "n of N shown, hidden by …" */
    readonly shown: string;
    /** How many labels found no place: the sentence for a number. */
    readonly labelsLeftOut: (count: number) => string;
  };
}

const width = 720;
const margin = 14;
const top = 26;
const tallest = 800;
const labelSize = 8.5;
const labelWidth = 104;
const lineHeight = labelSize * 1.2;
const crowd = 250;
const labelsInCrowd = 60;
const markedGroups = groupFills.length - 1;

/** How one group is marked: the shared mark from the eighth group on and for organisations in none. */
function markOf(group: number | null): { readonly name: ShapeName; readonly fill: string } {
  if (group === null) return { name: 'circle', fill: otherFill };
  return group < markedGroups
    ? { name: shapeNames[group], fill: groupFills[group] }
    : { name: 'bar', fill: groupFills[markedGroups] };
}

/**
 * The map of a network as a picture: organisations as marks (shape and colour: group; size: a number), ties as lines,
 * labels where they cover nothing, and all that is needed to read it: title, legend, what is shown and what is not.
 */
export function networkMap(input: NetworkMapInput): Drawing {
  const { nodes, ties, words } = input;
  const frame = frameOf(nodes);
  const most = Math.max(1, ...nodes.map(({ value }) => value));
  const radius = (value: number): number => frame.largest * (0.42 + 0.58 * Math.sqrt(value / most));
  const placed = nodes.map((node) => ({ ...node, ...frame.place(node.at), radius: radius(node.value) }));
  const texts = new Map(placed.map(({ id, label }) => [id, wrapText(label, labelSize, labelWidth, 2)]));
  const labels = placeLabels(
    labelled(placed).map(({ id, x, y, radius, value }): LabelBox => {
      const lines = texts.get(id) ?? [];
      const wide = Math.max(0, ...lines.map((text) => textWidth(text, labelSize)));
      return { id, x, y, radius, width: wide, height: lines.length * lineHeight, priority: value };
    }),
    { bounds: { x: 2, y: top - 8, width: width - 4, height: frame.height + 16 }, gap: 2 },
  );
  const leftOut = nodes.length - labels.size;
  const legendTop = top + frame.height + 22;
  const key = legend(legendEntries(input, frame.largest, most), margin, legendTop, width - 2 * margin);
  const notes = [words.shown, ...(leftOut > 0 ? [words.labelsLeftOut(leftOut)] : [])].flatMap((note) =>
    wrapText(note, 9, width - 2 * margin, 4),
  );
  const notesTop = legendTop + key.height + 14;
  return drawing(input, width, notesTop + notes.length * 12 + 2, [
    svgText(input.title, margin, 14, { size: 12, bold: true }),
    group(
      { stroke: colours.muted, 'stroke-opacity': ties.length > 1500 ? 0.16 : 0.34, 'stroke-width': 0.7 },
      ties.map(([a, b]) => line(placed[a].x, placed[a].y, placed[b].x, placed[b].y, {})),
    ),
    group(
      { stroke: colours.text, 'stroke-width': 0.6 },
      placed.flatMap((node) => leaderLine(node, labels.get(node.id))),
    ),
    group({}, placed.flatMap(nodeMarks)),
    group(
      {},
      placed.flatMap((node) => {
        const label = labels.get(node.id);
        return label === undefined ? [] : labelElements(texts.get(node.id) ?? [], label, node);
      }),
    ),
    key.element,
    ...notes.map((note, index) =>
      svgText(note, margin, notesTop + index * 12, { size: 9, fill: colours.muted }),
    ),
  ]);
}

/**
 * Which marks want a label. In a crowd only the largest, and their labels may stand over small marks: otherwise the
 * hubs, which stand in the middle of everything, would be the ones without a name.
 */
function labelled<Node extends MapNode>(nodes: readonly Node[]): readonly Node[] {
  return nodes.length <= crowd
    ? nodes
    : nodes.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)).slice(0, labelsInCrowd);
}

function frameOf(nodes: readonly MapNode[]): {
  readonly place: (point: Point) => Point;
  readonly height: number;
  readonly largest: number;
} {
  const right = Math.max(1, ...nodes.map(({ at }) => at.x));
  const bottom = Math.max(0, ...nodes.map(({ at }) => at.y));
  const room = width - 2 * margin - 24;
  const scale = Math.min(room / right, (tallest - 24) / Math.max(bottom, 1), 64);
  const left = (width - right * scale) / 2;
  return {
    place: ({ x, y }) => ({ x: left + x * scale, y: top + 12 + y * scale }),
    height: bottom * scale + 24,
    largest: Math.min(11, Math.max(1.8, scale * 0.3)),
  };
}

interface PlacedNode extends MapNode, Point {
  readonly radius: number;
}

function nodeMarks({ x, y, radius, group, facilitator, label }: PlacedNode): readonly Element[] {
  const { name, fill } = markOf(group);
  const mark = shape(name, x, y, radius, {
    fill,
    stroke: colours.text,
    'stroke-width': Math.min(0.9, radius / 3),
  });
  const ring = shape('circle', x, y, radius + 3.2, {
    fill: 'none',
    stroke: colours.text,
    'stroke-width': 1.4,
  });
  const titled = { ...mark, children: [element('title', {}, label)] };
  return facilitator ? [titled, ring] : [titled];
}

function leaderLine(node: PlacedNode, label: PlacedLabel | undefined): readonly Element[] {
  if (label === undefined || !label.leader) return [];
  const x = Math.min(Math.max(node.x, label.x), label.x + label.width);
  const y = Math.min(Math.max(node.y, label.y), label.y + label.height);
  return [line(node.x, node.y, x, y, {})];
}

function labelElements(
  lines: readonly string[],
  label: PlacedLabel,
  { facilitator }: MapNode,
): readonly Element[] {
  const x = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width }[label.align];
  return lines.map((text, index) =>
    svgText(text, x, label.y + (index + 0.82) * lineHeight, {
      size: labelSize,
      anchor: label.align,
      halo: true,
      bold: facilitator,
    }),
  );
}

function legendEntries(
  { nodes, groups, words }: NetworkMapInput,
  largest: number,
  most: number,
): readonly LegendEntry[] {
  const style = { stroke: colours.text, 'stroke-width': 0.9 };
  const marked = groups.slice(0, markedGroups).map((label, index): LegendEntry => {
    const { name, fill } = markOf(index);
    return { mark: (x, y) => shape(name, x, y, 5, { fill, ...style }), label };
  });
  const shared: LegendEntry = {
    mark: (x, y) => shape('bar', x, y, 5, { fill: groupFills[markedGroups], ...style }),
    label: words.otherGroups,
  };
  const none: LegendEntry = {
    mark: (x, y) => shape('circle', x, y, 5, { fill: otherFill, ...style }),
    label: words.noGroup,
  };
  const facilitator: LegendEntry = {
    mark: (x, y) =>
      group({}, [
        shape('circle', x, y, 3, { fill: colours.muted }),
        shape('circle', x, y, 5.6, { fill: 'none', stroke: colours.text, 'stroke-width': 1.4 }),
      ]),
    label: words.facilitator,
  };
  const sizes: LegendEntry = {
    mark: (x, y) =>
      group({}, [
        shape('circle', x - 4, y, Math.min(2, largest * 0.42), { fill: colours.muted }),
        shape('circle', x + 3, y, Math.min(4.5, largest), { fill: colours.muted }),
      ]),
    label: words.size,
  };
  return [
    ...marked,
    ...(groups.length > markedGroups ? [shared] : []),
    ...(nodes.some(({ group }) => group === null) ? [none] : []),
    ...(nodes.some(({ facilitator }) => facilitator) ? [facilitator] : []),
    ...(most > 1 ? [sizes] : []),
  ];
}
