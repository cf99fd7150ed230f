import { alongTie, nextByName, startPlace } from '../scene/walk.ts';
import type { Direction } from '../scene/walk.ts';
import type { Scene } from '../scene/scene.ts';

/** What a key on the map asks for. */
export type KeyAction =
  | { readonly do: 'go'; readonly place: number }
  /** No tie leads that way. */
  | { readonly do: 'stay' }
  | { readonly do: 'choose'; readonly place: number }
  | { readonly do: 'leave' }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'reset' };

const arrows: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** What a key does on the map, from the organisation that is pointed at; null for keys that are not the map's. */
export function keyAction(
  scene: Scene,
  key: string,
  pointed: number | null,
  selectedId: string | null,
  compare: (a: string, b: string) => number,
): KeyAction | null {
  const go = (place: number | null): KeyAction | null => (place === null ? null : { do: 'go', place });
  const direction = arrows.get(key);
  if (direction !== undefined) {
    if (pointed === null) return go(startPlace(scene, selectedId));
    return go(alongTie(scene, pointed, direction)) ?? { do: 'stay' };
  }
  switch (key) {
    case 'PageDown':
      return go(nextByName(scene, pointed, 1, compare));
    case 'PageUp':
      return go(nextByName(scene, pointed, -1, compare));
    case 'Home':
      return go(nextByName(scene, null, 1, compare));
    case 'End':
      return go(nextByName(scene, null, -1, compare));
    case 'Enter':
    case ' ':
      return pointed === null ? null : { do: 'choose', place: pointed };
    case 'Escape':
      return { do: 'leave' };
    case '+':
    case '=':
      return { do: 'zoom', factor: 1.5 };
    case '-':
      return { do: 'zoom', factor: 1 / 1.5 };
    case '0':
      return { do: 'reset' };
    default:
      return null;
  }
}
