import type { Child } from '@partnermap/report';
import { mapDrawing } from '../scene/mapDrawing.ts';
import { mapFont } from '../scene/mapFont.ts';
import { mapLabels } from '../scene/mapLabels.ts';
import { nearestTo } from '../scene/nearestTo.ts';
import type { Scene } from '../scene/scene.ts';
import { fitted, onScreen, zoomed } from '../scene/viewport.ts';
import type { Viewport } from '../scene/viewport.ts';
import { closest, farthest } from './mapRenderer.ts';
import type { MapOptions, MapRenderer } from './mapRenderer.ts';

const namespace = 'http://www.w3.org/2000/svg';
/** A pointer that moved less than this, in pixels, has clicked. */
const steady = 5;

/** The map as SVG elements, for browsers without WebGL; the same scene, labels and shapes. */
export function createSvgMap(
  container: HTMLElement,
  first: Scene,
  { events }: Pick<MapOptions, 'events'>,
): MapRenderer {
  let scene = first;
  let fit = fittedTo(container, scene);
  let now = fit;
  let pointed: number | null = null;
  let planned = 0;
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'map-svg');
  svg.style.fontFamily = mapFont;
  container.append(svg);

  const draw = (): void => {
    planned = 0;
    const { ties, nodes, overlay } = mapDrawing(scene, now, mapLabels(scene, now));
    svg.setAttribute('viewBox', `0 0 ${now.width} ${now.height}`);
    svg.replaceChildren(...[...ties, ...nodes, ...overlay].map(svgNode));
  };
  const plan = (): void => {
    if (planned === 0) planned = requestAnimationFrame(draw);
  };
  const move = (view: Viewport): void => {
    now = view;
    plan();
  };
  const zoom = (factor: number, around = { x: now.width / 2, y: now.height / 2 }): void => {
    const near = Math.min(closest, Math.max(farthest, (now.scale / fit.scale) * factor));
    move(zoomed(now, (near * fit.scale) / now.scale, around));
  };
  const reset = (): void => {
    fit = fittedTo(container, scene);
    move(fit);
  };
  const point = (place: number | null): void => {
    if (place === pointed) return;
    pointed = place;
    container.style.cursor = place === null ? '' : 'pointer';
    events.onPoint(place);
  };
  const under = (event: PointerEvent | WheelEvent): { readonly x: number; readonly y: number } => {
    const { left, top } = svg.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  let held: { readonly x: number; readonly y: number; readonly view: Viewport } | null = null;
  let moved = false;
  const gone = new AbortController();
  const listen = { signal: gone.signal };
  svg.addEventListener(
    'pointerdown',
    (event) => {
      held = { ...under(event), view: now };
      moved = false;
      svg.setPointerCapture(event.pointerId);
    },
    listen,
  );
  svg.addEventListener(
    'pointermove',
    (event) => {
      const at = under(event);
      if (held === null) {
        point(nearestTo(scene, now, at));
        return;
      }
      const [x, y] = [at.x - held.x, at.y - held.y];
      moved ||= Math.hypot(x, y) > steady;
      if (moved) move({ ...held.view, left: held.view.left + x, top: held.view.top + y });
    },
    listen,
  );
  svg.addEventListener(
    'pointerup',
    (event) => {
      if (held !== null && !moved) events.onChoose(nearestTo(scene, now, under(event)));
      held = null;
    },
    listen,
  );
  svg.addEventListener('pointerleave', () => point(null), listen);
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.25 : 0.8, under(event));
    },
    { ...listen, passive: false },
  );
  const watcher = new ResizeObserver(() => {
    const { width, height } = fittedTo(container, scene);
    // A map that is hidden stays as it is.
    if (container.clientWidth > 0 && (fit.width !== width || fit.height !== height)) reset();
  });
  watcher.observe(container);
  draw();

  return {
    setScene: (next) => {
      const sameFrame =
        next.bounds === scene.bounds || JSON.stringify(next.bounds) === JSON.stringify(scene.bounds);
      scene = next;
      if (sameFrame) plan();
      else reset();
    },
    zoom: (factor) => zoom(factor),
    reset,
    show: (place) => {
      const { x, y } = onScreen(now, scene.nodes[place]);
      const inside = x > 30 && y > 30 && x < now.width - 30 && y < now.height - 30;
      if (!inside) move({ ...now, left: now.left + now.width / 2 - x, top: now.top + now.height / 2 - y });
    },
    view: () => now,
    destroy: () => {
      gone.abort();
      watcher.disconnect();
      cancelAnimationFrame(planned);
      svg.remove();
    },
  };
}

function fittedTo(container: HTMLElement, scene: Scene): Viewport {
  const { clientWidth, clientHeight } = container;
  return fitted(scene.bounds, { width: Math.max(clientWidth, 1), height: Math.max(clientHeight, 1) });
}

function svgNode(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = document.createElementNS(namespace, child.tag);
  for (const [name, value] of Object.entries(child.attributes)) {
    if (value !== null) node.setAttribute(name, String(value));
  }
  node.append(...child.children.map(svgNode));
  return node;
}
