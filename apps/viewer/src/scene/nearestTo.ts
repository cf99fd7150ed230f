import type { Point } from '@partnermap/report';
import type { Scene } from './scene.ts';
import { onScreen } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** How far beside a mark a pointer may be, in pixels, so that small marks can be met. */
const reach = 7;

/** The organisation under a point of the screen, the nearest where several are; null for none. */
export function nearestTo(scene: Scene, view: Viewport, point: Point): number | null {
  let best: number | null = null;
  let least = Infinity;
  scene.nodes.forEach((node, place) => {
    if (node.hidden) return;
    const { x, y } = onScreen(view, node);
    const beside = Math.hypot(x - point.x, y - point.y) - node.size * view.radius;
    if (beside <= reach && beside < least) [best, least] = [place, beside];
  });
  return best;
}
