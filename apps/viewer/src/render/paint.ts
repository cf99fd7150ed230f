import type { Attributes, Child, Element } from '@partnermap/report';
import { mapFont } from '../scene/mapFont.ts';

/** Where no attribute says otherwise, as in SVG. */
const inherited: Attributes = { fill: '#000000', stroke: 'none', 'stroke-width': 1, 'font-size': 10 };

/**
 * Paints a drawing on a canvas: the same lines, shapes and texts as in the SVG file, so that a picture cannot differ
 * from what is seen. Knows what our drawings use: g, line, circle, polygon, rect and text, with their attributes.
 */
export function paint(
  context: CanvasRenderingContext2D,
  children: readonly Child[],
  from: Attributes = inherited,
): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    const look = { ...from, ...child.attributes };
    if (child.tag === 'g') {
      paint(context, child.children, look);
    } else if (child.tag === 'svg') {
      paintInside(context, child);
    } else if (child.tag === 'text') {
      paintText(context, child.children.map(String).join(''), look);
    } else if (trace(context, child.tag, look)) {
      if (child.tag !== 'line' && text(look, 'fill') !== 'none') {
        context.fillStyle = text(look, 'fill');
        context.fill();
      }
      stroke(context, look);
    }
  }
}

/** An `svg` inside another one: moved to its place and cut off at its edges. */
function paintInside(context: CanvasRenderingContext2D, { attributes, children }: Element): void {
  context.save();
  context.translate(number(attributes, 'x'), number(attributes, 'y'));
  context.beginPath();
  context.rect(0, 0, number(attributes, 'width'), number(attributes, 'height'));
  context.clip();
  paint(context, children);
  context.restore();
}

function trace(context: CanvasRenderingContext2D, tag: string, look: Attributes): boolean {
  context.beginPath();
  switch (tag) {
    case 'line':
      context.moveTo(number(look, 'x1'), number(look, 'y1'));
      context.lineTo(number(look, 'x2'), number(look, 'y2'));
      return true;
    case 'circle':
      context.arc(number(look, 'cx'), number(look, 'cy'), number(look, 'r'), 0, 2 * Math.PI);
      return true;
    case 'rect':
      context.rect(number(look, 'x'), number(look, 'y'), number(look, 'width'), number(look, 'height'));
      return true;
    case 'polygon': {
      const corners = text(look, 'points')
        .split(' ')
        .map((corner) => corner.split(',').map(Number));
      for (const [x, y] of corners) context.lineTo(x, y);
      context.closePath();
      return true;
    }
    default:
      return false;
  }
}

function stroke(context: CanvasRenderingContext2D, look: Attributes): void {
  const width = number(look, 'stroke-width');
  if (text(look, 'stroke') === 'none' || width === 0) return;
  context.strokeStyle = text(look, 'stroke');
  context.lineWidth = width;
  context.lineJoin = look['stroke-linejoin'] === 'round' ? 'round' : 'miter';
  context.setLineDash(text(look, 'stroke-dasharray').split(' ').filter(Boolean).map(Number));
  context.stroke();
}

function paintText(context: CanvasRenderingContext2D, words: string, look: Attributes): void {
  const weight = look['font-weight'] ?? 400;
  context.font = `${weight} ${number(look, 'font-size')}px ${mapFont}`;
  context.textAlign = ({ middle: 'center', end: 'right' } as const)[text(look, 'text-anchor')] ?? 'left';
  context.textBaseline = 'alphabetic';
  const [x, y] = [number(look, 'x'), number(look, 'y')];
  if (text(look, 'stroke') !== 'none') {
    context.strokeStyle = text(look, 'stroke');
    context.lineWidth = number(look, 'stroke-width');
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(words, x, y);
  }
  context.fillStyle = text(look, 'fill');
  context.fillText(words, x, y);
}

function number(look: Attributes, name: string): number {
  return Number(look[name] ?? 0);
}

function text(look: Attributes, name: string): string {
  return String(look[name] ?? '');
}
