import { placeLabels, textWidth, wrapText } from '@partnermap/report';
import type { LabelBox, PlacedLabel, Rectangle } from '@partnermap/report';
import { markReach as reach } from './markReach.ts';
import type { Scene } from './scene.ts';
import type { SceneNode } from './sceneNode.ts';
import { onScreen } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** A label that found a place, with its lines of text. */
export interface MapLabel {
  readonly place: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly at: PlacedLabel;
}

export const lineHeight = 1.18;
/** On small screens labels are smaller and narrower. */
const smallScreen = 560;
/** So many wish for a label at once; the others wait for a closer look. Keeps a frame short, also in a crowd. */
const mostWishes = 260;
const mostWishesInCrowd = 100;
const crowd = 600;
/** The buttons over the map's corner, one below the other, on which no label may come to lie. */
const tools = { count: 4, size: 36, apart: 4, inset: 8 };
const first: Readonly<Record<SceneNode['emphasis'], number>> = {
  centre: 2e6,
  near: 1e6,
  plain: 0,
  faded: -1e6,
};

/**
 * The labels that fit into the view, none over another one or over a mark. What is brought out comes first, then the
 * larger marks; what steps back has none. The closer the view, the more fit.
 */
export function mapLabels(scene: Scene, view: Viewport): readonly MapLabel[] {
  const small = view.width < smallScreen;
  const inView = scene.nodes.flatMap((node, place) => {
    // What steps back may be covered.
    if (node.hidden || node.emphasis === 'faded') return [];
    const at = onScreen(view, node);
    const radius = reach(node, node.size * view.radius);
    const outside =
      at.x < -radius || at.y < -radius || at.x > view.width + radius || at.y > view.height + radius;
    return outside ? [] : [{ node, place, at, radius }];
  });
  const wishes = inView
    .toSorted((a, b) => wish(b.node) - wish(a.node) || a.place - b.place)
    .slice(0, inView.length > crowd ? mostWishesInCrowd : mostWishes);
  const wished = new Set(wishes.map(({ place }) => place));
  const texts = new Map(wishes.map(({ node, place }) => [place, textOf(node, small)]));
  const boxes = inView.map(({ node, place, at, radius }): LabelBox => {
    const text = texts.get(place);
    const box = { id: String(place), x: at.x, y: at.y, radius, priority: wish(node) };
    // What is not to have a label keeps its mark free, with a label that finds room nowhere.
    if (text === undefined || !wished.has(place))
      return { ...box, width: Infinity, height: 1, priority: -Infinity };
    return { ...box, ...sizeOf(text) };
  });
  const bounds = { x: 2, y: 2, width: view.width - 4, height: view.height - 4 };
  const placed = placeLabels([...boxes, ...toolBoxes(view)], { bounds, gap: 2 });
  const labels = wishes.flatMap(({ place }) => {
    const [at, text] = [placed.get(String(place)), texts.get(place)];
    return at === undefined || text === undefined ? [] : [{ place, ...text, at }];
  });
  // Where marks leave no room, what is pointed at and the facilitator are named all the same, over as little of the
  // marks as can be and instead of other labels.
  const missing = wishes.filter(
    ({ node, place }) => (node.emphasis === 'centre' || node.ring) && !placed.has(String(place)),
  );
  return missing.reduce<readonly MapLabel[]>((kept, { node, place }) => {
    const own = boxes.find(({ id }) => id === String(place));
    const label = own === undefined ? undefined : labelOver(node, own, boxes, bounds, small);
    if (label === undefined) return kept;
    return [...kept.filter(({ at }) => !overlap(label.at, at)), { place, ...label }];
  }, labels);
}

/** The widths in which the facilitator's name is tried; what is pointed at is never named with less than can be. */
const narrower = [84, 60] as const;

/** A label beside its mark: over the edges of other marks, or over whole marks where it must be. */
function labelOver(
  node: SceneNode,
  own: LabelBox,
  boxes: readonly LabelBox[],
  bounds: Rectangle,
  small: boolean,
): Omit<MapLabel, 'place'> | undefined {
  const texts = [undefined, ...(node.emphasis === 'centre' ? [] : narrower)].map((width) =>
    textOf(node, small, width),
  );
  // This is done in every frame: what its label cannot touch is not looked at.
  const reach = Math.max(...texts.map((text) => sizeOf(text).width)) + own.radius;
  const close = boxes.filter(
    ({ id, x, y, radius }) => id !== own.id && Math.hypot(x - own.x, y - own.y) < 2 * (reach + radius),
  );
  const tries = [
    ...[0.6, 0.3].flatMap((share) => {
      const around = close.map((box) => ({ ...box, radius: box.radius * share, width: Infinity }));
      return texts.map((text) => ({ text, around }));
    }),
    { text: texts[texts.length - 1], around: [] },
  ];
  for (const { text, around } of tries) {
    const box = { ...own, ...sizeOf(text) };
    const at = placeLabels([box, ...around], { bounds, gap: 2, leaders: false }).get(own.id);
    if (at !== undefined) return { ...text, at };
  }
  return undefined;
}

/** The buttons as marks without labels. */
function toolBoxes({ width }: Viewport): readonly LabelBox[] {
  const { count, size, apart, inset } = tools;
  return Array.from({ length: count }, (_, place) => ({
    id: `tool ${place}`,
    x: width - inset - size / 2,
    y: inset + size / 2 + place * (size + apart),
    radius: (size + apart) / 2,
    width: Infinity,
    height: 1,
    priority: -Infinity,
  }));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const wish = ({ emphasis, priority }: SceneNode): number => first[emphasis] + priority;

type LabelText = Pick<MapLabel, 'lines' | 'size' | 'bold'>;

function textOf({ label, emphasis, ring }: SceneNode, small: boolean, width = small ? 84 : 122): LabelText {
  const size = (emphasis === 'centre' ? 13 : 11.5) * (small ? 0.88 : 1);
  const bold = emphasis === 'centre' || ring;
  return { lines: wrapText(label, bold ? size * 1.08 : size, width, 2), size, bold };
}

function sizeOf({ lines, size, bold }: LabelText): Pick<LabelBox, 'width' | 'height'> {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, bold ? 'bold' : 'regular')));
  return { width: width + 2, height: lines.length * size * lineHeight };
}
