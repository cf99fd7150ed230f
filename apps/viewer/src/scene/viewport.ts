import type { Point, Rectangle } from '@partnermap/report';

/** Which part of the map is seen: how a place of the layout becomes a place on the screen, in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Pixels of one unit of the layout. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** The radius of the largest mark, and what widths of ties are multiplied by. */
  readonly radius: number;
  readonly widthFactor: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const padding = { across: 46, along: 30 };
const largestRadius = 15;

/** The whole map in the middle, with room for the labels of what stands at its edge. */
export function fitted(bounds: Rectangle, { width, height }: Size): Viewport {
  const room = { x: Math.max(width - 2 * padding.across, 40), y: Math.max(height - 2 * padding.along, 40) };
  const scale = Math.min(room.x / Math.max(bounds.width, 1), room.y / Math.max(bounds.height, 1), 90);
  return {
    width,
    height,
    scale,
    left: width / 2 - (bounds.x + bounds.width / 2) * scale,
    top: height / 2 - (bounds.y + bounds.height / 2) * scale,
    radius: radiusFor(scale),
    widthFactor: 1,
  };
}

/** No larger than lets the nearest neighbours, 0.62 units apart, stand beside each other. */
function radiusFor(scale: number): number {
  return Math.min(largestRadius, Math.max(2.2, scale * 0.3));
}

/** The view when the camera is `ratio` times as near as where the whole map is seen; marks grow more slowly. */
export function zoomed(view: Viewport, factor: number, around: Point): Viewport {
  const growth = Math.sqrt(factor);
  return {
    ...view,
    scale: view.scale * factor,
    left: around.x - (around.x - view.left) * factor,
    top: around.y - (around.y - view.top) * factor,
    radius: view.radius * growth,
    widthFactor: view.widthFactor * growth,
  };
}

/** What is seen in another frame: what is in the middle stays there, as near as it was. */
export function reframed(view: Viewport, from: Viewport, to: Viewport): Viewport {
  const [seen, whole, wholeNow] = [inTheMiddle(view), inTheMiddle(from), inTheMiddle(to)];
  const middle = { x: to.width / 2, y: to.height / 2 };
  const { scale, ...near } = zoomed(to, view.scale / from.scale, middle);
  return {
    ...near,
    scale,
    left: middle.x - (seen.x - whole.x + wholeNow.x) * scale,
    top: middle.y - (seen.y - whole.y + wholeNow.y) * scale,
  };
}

function inTheMiddle({ width, height, scale, left, top }: Viewport): Point {
  return { x: (width / 2 - left) / scale, y: (height / 2 - top) / scale };
}

/** Pixels that the map may be moved beyond the edge of what is seen, as long as half of it is left. */
const mostBeyond = 200;

/** A view that was moved too far, moved back: the smaller of the map and what is seen of it stays in the larger one. */
export function notLost(view: Viewport, bounds: Rectangle): Viewport {
  const held = (length: number, room: number, from: number): number => {
    const beyond = Math.min(mostBeyond, Math.min(length, room) / 2);
    return Math.min(Math.max(room - length, 0) + beyond, Math.max(Math.min(room - length, 0) - beyond, from));
  };
  const { scale } = view;
  const [x, y] = [bounds.x * scale, bounds.y * scale];
  return {
    ...view,
    left: held(bounds.width * scale, view.width, view.left + x) - x,
    top: held(bounds.height * scale, view.height, view.top + y) - y,
  };
}

export function onScreen({ scale, left, top }: Viewport, { x, y }: Point): Point {
  return { x: left + x * scale, y: top + y * scale };
}
