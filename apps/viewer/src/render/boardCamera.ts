import type { Point } from '@partnermap/report';
import type { Size, Viewport } from '../scene/viewport.ts';

/** Where sigma's camera looks, and from how far. Its unit is the longer side of the board, and its y points upwards. */
interface Camera extends Point {
  readonly ratio: number;
}

/** What is seen while the camera looks at a place; `fit` is what is seen of the whole map. */
export function seenBy({ x, y, ratio }: Camera, fit: Viewport, { width, height }: Size): Viewport {
  const unit = Math.max(width, height);
  const growth = Math.sqrt(1 / ratio);
  return {
    width: fit.width,
    height: fit.height,
    scale: fit.scale / ratio,
    // The camera has what it looks at in the middle of the board.
    left: width / 2 + (fit.left - width / 2 - (x - 0.5) * unit) / ratio,
    top: height / 2 + (fit.top - height / 2 + (y - 0.5) * unit) / ratio,
    radius: fit.radius * growth,
    widthFactor: growth,
  };
}

/** Where the camera has to look for a view. */
export function lookingAt(view: Viewport, fit: Viewport, { width, height }: Size): Point {
  const unit = Math.max(width, height);
  const ratio = fit.scale / view.scale;
  return {
    x: 0.5 + (fit.left - width / 2 - (view.left - width / 2) * ratio) / unit,
    y: 0.5 - (fit.top - height / 2 - (view.top - height / 2) * ratio) / unit,
  };
}
