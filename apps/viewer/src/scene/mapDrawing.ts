import { cleanText, element, shape } from '@partnermap/report';
import type { Element } from '@partnermap/report';
import { lineHeight } from './mapLabels.ts';
import type { MapLabel } from './mapLabels.ts';
import { attentionRing, facilitatorRing, markReach } from './markReach.ts';
import type { Scene, SceneLine } from './scene.ts';
import type { SceneNode } from './sceneNode.ts';
import { onScreen } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** The map as plain shapes in three layers, bottom to top, for every renderer that knows lines, shapes and texts. */
export interface MapDrawing {
  readonly ties: readonly Element[];
  readonly nodes: readonly Element[];
  /** Lines that are suggested or would go, rings around what is chosen, labels. */
  readonly overlay: readonly Element[];
}

export const outlineWidth = 1;

export function mapDrawing(scene: Scene, view: Viewport, labels: readonly MapLabel[]): MapDrawing {
  return {
    ties: tieElements(scene, view),
    nodes: scene.nodes.flatMap((node) => (node.hidden ? [] : nodeElements(scene, view, node))),
    overlay: overlayElements(scene, view, labels),
  };
}

/** Only what lies over the marks. */
export function overlayElements(
  scene: Scene,
  view: Viewport,
  labels: readonly MapLabel[],
): readonly Element[] {
  return [
    ...scene.lines.flatMap((line) => lineElements(scene, view, line)),
    ...scene.nodes.flatMap((node) => ringElements(scene, view, node)),
    ...labels.flatMap((label) => leaderElements(scene, view, label)),
    ...labels.flatMap((label) => labelElements(scene, label)),
  ];
}

/** What steps back lies below what does not. */
function tieElements({ ties, nodes }: Scene, view: Viewport): readonly Element[] {
  const depth = { faded: 0, plain: 1, near: 2, centre: 3 };
  return ties
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => depth[a.emphasis] - depth[b.emphasis])
    .map(({ a, b, width, colour }) => {
      const [from, to] = [onScreen(view, nodes[a]), onScreen(view, nodes[b])];
      return element('line', {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: colour,
        'stroke-width': width * view.widthFactor,
      });
    });
}

function nodeElements({ theme }: Scene, view: Viewport, node: SceneNode): readonly Element[] {
  const { x, y } = onScreen(view, node);
  const radius = node.size * view.radius;
  const mark = shape(node.shape, x, y, radius, {
    fill: node.fill,
    stroke: node.outline,
    'stroke-width': outlineWidth,
  });
  if (!node.ring) return [mark];
  const ring = shape('circle', x, y, facilitatorRing(radius), {
    fill: theme.paper,
    stroke: node.outline,
    'stroke-width': 1.5,
  });
  return [ring, mark];
}

function ringElements({ theme }: Scene, view: Viewport, node: SceneNode): readonly Element[] {
  if (node.hidden || node.emphasis !== 'centre') return [];
  const { x, y } = onScreen(view, node);
  const radius = attentionRing(node, node.size * view.radius);
  const look = { fill: 'none', stroke: theme.text, 'stroke-width': 2.2 };
  return [shape('circle', x, y, radius, look)];
}

const dashes = { suggested: '9 6', gone: '2 5' } as const;

function lineElements(
  { nodes, theme }: Scene,
  view: Viewport,
  { a, b, look }: SceneLine,
): readonly Element[] {
  const ends = betweenMarks(nodes[a], nodes[b], view);
  const stroke = look === 'suggested' ? theme.introduction : theme.muted;
  return [
    ...(look === 'suggested' ? [element('line', { ...ends, stroke: theme.paper, 'stroke-width': 6 })] : []),
    element('line', {
      ...ends,
      stroke,
      'stroke-width': look === 'suggested' ? 3 : 2,
      'stroke-dasharray': dashes[look],
    }),
  ];
}

/** The line from the edge of one mark to that of another, so that it covers neither. */
function betweenMarks(a: SceneNode, b: SceneNode, view: Viewport): Record<'x1' | 'y1' | 'x2' | 'y2', number> {
  const [from, to] = [onScreen(view, a), onScreen(view, b)];
  const apart = Math.hypot(to.x - from.x, to.y - from.y);
  const [before, after] = [a, b].map((node) => markReach(node, node.size * view.radius));
  // Marks that touch keep at least something of the line between them.
  const [start, end] = before + after < apart ? [before / apart, 1 - after / apart] : [0, 1];
  const at = (share: number): { x: number; y: number } => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  return { x1: at(start).x, y1: at(start).y, x2: at(end).x, y2: at(end).y };
}

function leaderElements(
  { nodes, theme }: Scene,
  view: Viewport,
  { place, at }: MapLabel,
): readonly Element[] {
  if (!at.leader) return [];
  const { x, y } = onScreen(view, nodes[place]);
  const [endX, endY] = [
    Math.min(Math.max(x, at.x), at.x + at.width),
    Math.min(Math.max(y, at.y), at.y + at.height),
  ];
  return [element('line', { x1: x, y1: y, x2: endX, y2: endY, stroke: theme.muted, 'stroke-width': 0.8 })];
}

function labelElements({ theme }: Scene, { lines, size, bold, at }: MapLabel): readonly Element[] {
  const x = { start: at.x + 1, middle: at.x + at.width / 2, end: at.x + at.width - 1 }[at.align];
  return lines.map((text, index) =>
    element(
      'text',
      {
        x,
        y: at.y + (index * lineHeight + 0.94) * size,
        'font-size': size,
        'font-weight': bold ? 700 : null,
        'text-anchor': at.align === 'start' ? null : at.align,
        fill: theme.text,
        stroke: theme.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      cleanText(text),
    ),
  );
}
