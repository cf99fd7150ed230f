import { forces } from './forces.ts';
import { labelStretch } from './labelStretch.ts';
import type { Point } from './point.ts';
import type { Links } from './undirectedLinks.ts';

/** Few steps: enough for what changed to find its place, too few for the rest to wander. */
const iterations = 20;
/** Forces keep neighbours about ten times as far apart as they are drawn. */
const scale = 10;

/**
 * Goes on with the drawing of a component from where most of its nodes stood. Newcomers, and nodes that stood far from
 * all they are tied to now, start amid their neighbours. The drawing is then scaled and moved back onto the old places
 * as well as it fits (least squares), so that it neither grows nor drifts from edit to edit.
 */
export function drawAgain(links: Links, before: readonly (Point | null)[]): readonly Point[] {
  const start = startingPlaces(links, before);
  const centre = middle(start);
  const drawn = forces(
    links,
    {
      xs: Float64Array.from(start, ({ x }) => ((x - centre.x) / labelStretch) * scale),
      ys: Float64Array.from(start, ({ y }) => (y - centre.y) * scale),
    },
    iterations,
  );
  const points = start.map((_, node): Point => ({ x: drawn.xs[node] * labelStretch, y: drawn.ys[node] }));
  const stayed = [...start.keys()].filter((node) => start[node] === before[node]);
  const now = middle(stayed.map((node) => points[node]));
  const then = middle(stayed.map((node) => start[node]));
  let [together, spread] = [0, 0];
  for (const node of stayed) {
    const [x, y] = [points[node].x - now.x, points[node].y - now.y];
    together += x * (start[node].x - then.x) + y * (start[node].y - then.y);
    spread += x * x + y * y;
  }
  const factor = together > 0 ? together / spread : 1 / scale;
  return points.map(({ x, y }) => ({ x: then.x + (x - now.x) * factor, y: then.y + (y - now.y) * factor }));
}

/** Old places; the middle of their neighbours for nodes that have none, or one that is out of reach of all of them. */
function startingPlaces(links: Links, before: readonly (Point | null)[]): readonly Point[] {
  const placed = before.filter((point) => point !== null);
  const centre = middle(placed);
  const far =
    2 *
    Math.max(
      ...placed
        .map((point) => distance(point, centre))
        .toSorted((a, b) => a - b)
        .slice(0, Math.ceil(placed.length / 2)),
    );
  return before.map((point, node) => {
    const near = links[node].flatMap((neighbour) => before[neighbour] ?? []);
    if (point !== null && (near.length === 0 || near.some((other) => distance(point, other) <= far))) {
      return point;
    }
    const at = near.length === 0 ? centre : middle(near);
    return { x: at.x + 0.3 * Math.cos(node), y: at.y + 0.3 * Math.sin(node) };
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
