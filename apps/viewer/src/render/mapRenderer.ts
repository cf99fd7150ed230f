import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';

/** What a map tells: places of nodes in the scene, null for the empty space between them. */
export interface MapEvents {
  readonly onPoint: (place: number | null) => void;
  readonly onChoose: (place: number | null) => void;
}

/** A map on the page. Two are there: one on WebGL, one of SVG elements where a browser has no WebGL. */
export interface MapRenderer {
  readonly setScene: (scene: Scene) => void;
  /** 2 = twice as near, around the middle. */
  readonly zoom: (factor: number) => void;
  /** The whole map again. */
  readonly reset: () => void;
  /** Moves a node into view, if it is not well inside already. */
  readonly show: (place: number) => void;
  readonly view: () => Viewport;
  readonly destroy: () => void;
}

export interface MapOptions {
  readonly events: MapEvents;
  /** Whether movements are to be shown at once instead of in a short animation. */
  readonly still: boolean;
}

export const closest = 40;
export const farthest = 0.6;
