import type { Scene } from './scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Whether a tie leads more towards a direction than anywhere else: within 60 degrees of it. */
const furthestTurn = Math.cos(Math.PI / 3) - 1e-9;

const towards: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The partner that an arrow key leads to along a tie: of those within 60 degrees of the arrow, the one that is
 * nearest, where turning costs as much as distance. Null where no tie leads that way.
 */
export function alongTie(scene: Scene, from: number, direction: Direction): number | null {
  const [dx, dy] = towards[direction];
  const start = scene.nodes[from];
  let best: number | null = null;
  let least = Infinity;
  for (const place of scene.partners[from]) {
    const node = scene.nodes[place];
    if (node.hidden) continue;
    const [x, y] = [node.x - start.x, node.y - start.y];
    const distance = Math.hypot(x, y);
    const turn = distance === 0 ? -1 : (x * dx + y * dy) / distance;
    if (turn < furthestTurn) continue;
    const cost = distance * (2 - turn);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** Where the keyboard begins: at the chosen organisation, else at the one whose label comes first. */
export function startPlace(scene: Scene, selectedId: string | null): number | null {
  const selected = selectedId === null ? undefined : scene.places.get(selectedId);
  if (selected !== undefined && !scene.nodes[selected].hidden) return selected;
  return scene.nodes.reduce<number | null>((best, node, place) => {
    if (node.hidden) return best;
    return best === null || node.priority > scene.nodes[best].priority ? place : best;
  }, null);
}

/** The next organisation by name (`step` 1 or -1), the first or last one beyond the ends: reaches isolates as well. */
export function nextByName(
  scene: Scene,
  from: number | null,
  step: 1 | -1,
  compare: (a: string, b: string) => number,
): number | null {
  const order = scene.nodes
    .flatMap(({ hidden }, place) => (hidden ? [] : [place]))
    .sort((a, b) => compare(scene.nodes[a].name, scene.nodes[b].name) || a - b);
  if (order.length === 0) return null;
  const at = from === null ? -1 : order.indexOf(from);
  if (at === -1) return step === 1 ? order[0] : order[order.length - 1];
  return order[(at + step + order.length) % order.length];
}
