import type { Scene } from '../scene/scene.ts';
import type { MapOptions, MapRenderer } from './mapRenderer.ts';
import { createSvgMap } from './svgMap.ts';
import { createWebglMap } from './webglMap.ts';

/** A map in a container: on WebGL, or as SVG where the browser has none. */
export function createMap(container: HTMLElement, scene: Scene, options: MapOptions): MapRenderer {
  return hasWebgl() ? createWebglMap(container, scene, options) : createSvgMap(container, scene, options);
}

let known: boolean | null = null;

/** Whether there is WebGL. Asked while the worker still computes, this takes its long start out of the map's. */
export function hasWebgl(): boolean {
  if (known === null) {
    const context = document.createElement('canvas').getContext('webgl2');
    known = context !== null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return known;
}
