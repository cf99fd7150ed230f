import type { Scene } from '../scene/scene.ts';
import { hasWebgl } from './hasWebgl.ts';
import type { MapOptions, MapRenderer } from './mapRenderer.ts';
import { createSvgMap } from './svgMap.ts';
import { createWebglMap } from './webglMap.ts';

/** A map in a container: on WebGL, or as SVG where the browser has none. */
export function createMap(container: HTMLElement, scene: Scene, options: MapOptions): MapRenderer {
  return hasWebgl() ? createWebglMap(container, scene, options) : createSvgMap(container, scene, options);
}
