import type { Scene } from '../scene/scene.ts';
import type { MapRenderer } from './mapRenderer.ts';

/** What is on the screen now, for pictures of exactly that. */
export interface CurrentMap {
  readonly scene: Scene;
  readonly renderer: MapRenderer;
}

let current: CurrentMap | null = null;

export function setCurrentMap(map: CurrentMap | null): void {
  current = map;
}

/** Null while there is no map on the page. */
export function currentMap(): CurrentMap | null {
  return current;
}
