import { mapLabels } from '../scene/mapLabels.ts';
import { overlayElements } from '../scene/mapDrawing.ts';
import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { paint } from './paint.ts';

/** The canvas above the WebGL ones: labels, rings and the dashed introduction. */
export function createOverlay(container: HTMLElement): {
  readonly draw: (scene: Scene, view: Viewport) => void;
  readonly remove: () => void;
} {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-overlay';
  container.append(canvas);
  const context = canvas.getContext('2d');
  return {
    draw: (scene, view) => {
      if (context === null) return;
      const density = Math.max(1, window.devicePixelRatio);
      const [width, height] = [Math.round(view.width * density), Math.round(view.height * density)];
      if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, view.width, view.height);
      paint(context, overlayElements(scene, view, mapLabels(scene, view)));
    },
    remove: () => canvas.remove(),
  };
}
