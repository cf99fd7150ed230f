import type { Point } from '@partnermap/report';
import { UndirectedGraph } from 'graphology';
import type { Sigma } from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import { nearestTo } from '../scene/nearestTo.ts';
import type { Scene } from '../scene/scene.ts';
import { fitted, notLost, onScreen, reframed, zoomed } from '../scene/viewport.ts';
import type { Size, Viewport } from '../scene/viewport.ts';
import { createBoard } from './board.ts';
import { lookingAt, seenBy } from './boardCamera.ts';
import { LightSigma, NoProgram } from './lightSigma.ts';
import { MarkProgram } from './markProgram.ts';
import { closest, farthest } from './mapRenderer.ts';
import type { MapOptions, MapRenderer } from './mapRenderer.ts';
import { createOverlay } from './overlay.ts';

const depths = { faded: 0, plain: 1, near: 2, centre: 3 } as const;
const duration = 240;

/**
 * The map on WebGL by sigma. Sigma's keys are places in the scene, not ids: an id may be `__proto__`, and sigma keeps
 * its data in plain objects. Attributes stay empty; the reducers read the scene.
 */
export function createWebglMap(
  container: HTMLElement,
  first: Scene,
  { events, still }: MapOptions,
): MapRenderer {
  let scene = first;
  let fit = fittedTo(container, scene);
  const board = createBoard(container);
  let size = board.fit(fit);
  // Nothing is drawn before all is in place: at first there is no organisation in it.
  const sigma = new LightSigma(new UndirectedGraph(), board.element, {
    allowInvalidContainer: true,
    autoRescale: true,
    defaultEdgeType: 'tie',
    defaultNodeType: 'mark',
    edgeProgramClasses: { tie: EdgeRectangleProgram },
    edgeReducer: (key) => edgeLook(scene, Number(key)),
    enableCameraRotation: false,
    // Not 0: sigma divides by these.
    doubleClickZoomingDuration: still ? 1 : 200,
    inertiaDuration: still ? 1 : 200,
    inertiaRatio: still ? 0 : 3,
    maxCameraRatio: 1 / farthest,
    minCameraRatio: 1 / closest,
    minEdgeThickness: 0.5,
    nodeProgramClasses: { mark: MarkProgram },
    nodeHoverProgramClasses: { mark: NoProgram },
    nodeReducer: (key) => nodeLook(scene, fit, Number(key)),
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
    zoomDuration: still ? 1 : 180,
  });
  const camera = sigma.getCamera();
  const overlay = createOverlay(container);
  let pointed: number | null = null;
  let drawn: { readonly scene: Scene; readonly key: string } | null = null;

  const view = (): Viewport => seenBy(camera, fit, size);
  const lookAt = (wanted: Viewport): Point => lookingAt(notLost(wanted, scene.bounds), fit, size);
  camera.clean = (state) => ({ ...state, ...lookAt(seenBy(state, fit, size)) });

  const point = (place: number | null): void => {
    if (place === pointed) return;
    pointed = place;
    container.style.cursor = place === null ? '' : 'pointer';
    events.onPoint(place);
  };

  const frame = (): void => {
    const [before, from] = [view(), fit];
    fit = fittedTo(container, scene);
    size = board.fit(fit);
    sigma.setCustomBBox(boxOf(fit, size));
    camera.setState(lookAt(reframed(before, from, fit)));
  };

  let isGone = false;
  /** Labels, in a font that was not there before. */
  const drawAgain = (): void => {
    if (isGone) return;
    drawn = null;
    sigma.scheduleRender();
  };

  sigma.on('afterRender', () => {
    const now = view();
    const key = Object.values(now).join(' ');
    if (drawn?.scene === scene && drawn.key === key) return;
    drawn = { scene, key };
    overlay.draw(scene, now);
  });
  listen(sigma, {
    move: (at) => point(nearestTo(scene, view(), at)),
    leave: () => point(null),
    click: (at) => events.onChoose(nearestTo(scene, view(), at)),
    pinch: (from, to) => {
      const ratio = camera.getBoundedRatio((camera.ratio * from.apart) / Math.max(to.apart, 1));
      const near = zoomed(view(), camera.ratio / ratio, from);
      const moved = { ...near, left: near.left + to.x - from.x, top: near.top + to.y - from.y };
      camera.setState({ ...lookAt(moved), ratio });
    },
  });
  const draw = (): void => {
    frame();
    // Draws, too.
    sigma.setGraph(graphOf(scene));
  };
  draw();

  const watcher = new ResizeObserver(() => {
    const { width, height } = fittedTo(container, scene);
    // An observer also tells of the size that there was when it began; and a map that is hidden stays as it is.
    if (container.clientWidth === 0 || (fit.width === width && fit.height === height)) return;
    frame();
    sigma.resize();
    sigma.refresh({ schedule: true });
  });
  watcher.observe(container);
  if (document.fonts.status !== 'loaded') void document.fonts.ready.then(drawAgain);

  return {
    setScene: (next) => {
      const before = scene;
      scene = next;
      if (sameStructure(before, next)) {
        sigma.refresh({ partialGraph: changes(before, next), schedule: true });
        return;
      }
      pointed = null;
      draw();
    },
    zoom: (factor) => {
      const middle = { x: fit.width / 2, y: fit.height / 2 };
      const near = sigma.getViewportZoomedState(middle, camera.getBoundedRatio(camera.ratio / factor));
      if (still) camera.setState(near);
      else void camera.animate(near, { duration });
    },
    reset: () => {
      const whole = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
      if (still) camera.setState(whole);
      else void camera.animate(whole, { duration });
    },
    show: (place) => {
      const now = view();
      const at = onScreen(now, scene.nodes[place]);
      const [across, along] = [fit.width * 0.12, fit.height * 0.12];
      const inside = at.x > across && at.y > along && at.x < fit.width - across && at.y < fit.height - along;
      if (inside) return;
      const to = lookAt({
        ...now,
        left: now.left + fit.width / 2 - at.x,
        top: now.top + fit.height / 2 - at.y,
      });
      if (still) camera.setState(to);
      else void camera.animate(to, { duration });
    },
    view,
    destroy: () => {
      isGone = true;
      watcher.disconnect();
      overlay.remove();
      sigma.kill();
      board.element.remove();
    },
  };
}

/** Two fingers on the map: the middle between them, and how many pixels they are apart. */
interface Fingers extends Point {
  readonly apart: number;
}

function fingers(touches: readonly Point[]): Fingers | null {
  if (touches.length < 2) return null;
  const [a, b] = touches;
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
}

/**
 * Takes the pointer from sigma: to find what is under it, sigma reads pixels back from the graphics card at every
 * move, which stops the page until the card has drawn. The scene knows it by arithmetic. And two fingers, from which
 * sigma moves what is under them unless the map is a square.
 */
function listen(
  sigma: Sigma,
  on: {
    readonly move: (at: Point) => void;
    readonly leave: () => void;
    readonly click: (at: Point) => void;
    readonly pinch: (from: Fingers, to: Fingers) => void;
  },
): void {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  for (const name of mouse.eventNames()) mouse.removeAllListeners(name);
  for (const name of touch.eventNames()) touch.removeAllListeners(name);
  mouse.on('mousemove', on.move);
  mouse.on('mouseleave', on.leave);
  mouse.on('click', on.click);
  touch.on('tap', ({ touches: [first] }) => on.click(first));
  touch.on('touchmove', (event) => {
    const [from, to] = [fingers(event.previousTouches), fingers(event.touches)];
    if (from === null || to === null) return;
    event.preventSigmaDefault();
    on.pinch(from, to);
  });
}

function fittedTo(container: HTMLElement, scene: Scene): Viewport {
  return fitted(scene.bounds, {
    width: Math.max(container.clientWidth, 1),
    height: Math.max(container.clientHeight, 1),
  });
}

/** The part of the layout that the whole board shows, which sigma then fits exactly. Sigma's y points upwards. */
function boxOf(
  { scale, left, top }: Viewport,
  { width, height }: Size,
): { x: [number, number]; y: [number, number] } {
  return { x: [-left / scale, (width - left) / scale], y: [(top - height) / scale, top / scale] };
}

function graphOf({ nodes, ties }: Scene): UndirectedGraph {
  const graph = new UndirectedGraph();
  nodes.forEach(({ x, y }, place) => graph.addNode(String(place), { x, y: -y }));
  ties.forEach(({ a, b }, tie) => graph.addEdgeWithKey(String(tie), String(a), String(b)));
  return graph;
}

function nodeLook({ nodes, theme }: Scene, fit: Viewport, place: number): object {
  const { x, y, size, fill, outline, shape, ring, emphasis, hidden } = nodes[place];
  return {
    x,
    y: -y,
    size: size * fit.radius,
    color: fill,
    outline,
    paper: theme.paper,
    shape,
    ring,
    hidden,
    zIndex: depths[emphasis],
    type: 'mark',
    label: null,
  };
}

/** Sigma softens the sides of a line by a pixel, inside it. */
const softened = 1;

function edgeLook({ ties }: Scene, tie: number): object {
  const { width, colour, emphasis, hidden } = ties[tie];
  return {
    size: width + softened,
    color: colour,
    hidden,
    zIndex: depths[emphasis],
    type: 'tie',
    label: null,
  };
}

function sameStructure(before: Scene, next: Scene): boolean {
  return (
    before.nodes.length === next.nodes.length &&
    before.ties.length === next.ties.length &&
    next.nodes.every(({ x, y }, place) => before.nodes[place].x === x && before.nodes[place].y === y) &&
    next.ties.every(({ a, b }, tie) => before.ties[tie].a === a && before.ties[tie].b === b)
  );
}

/** What looks different: sigma touches only that. */
function changes(before: Scene, next: Scene): { nodes: string[]; edges: string[] } {
  const differing = <Item>(old: readonly Item[], now: readonly Item[]): string[] =>
    now.flatMap((item, index) => (item === old[index] ? [] : [String(index)]));
  return { nodes: differing(before.nodes, next.nodes), edges: differing(before.ties, next.ties) };
}
