import { defaultSettings, isSetting } from '@partnermap/core';
import type { NetworkSettings } from '@partnermap/core';
import { defaultView } from '../state/view.ts';
import type { View } from '../state/view.ts';
import { isObject } from './isObject.ts';

/** Whether a value read from a file is of the same kind as the default that it would replace. */
function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value);
  if (example === null || value === null) return value === null || typeof value === 'string';
  return typeof value === typeof example && !Array.isArray(value);
}

/** The known properties of a value that are of the right kind; the defaults for all others. */
function like<Shape extends object>(value: unknown, defaults: Shape): Shape {
  if (!isObject(value)) return defaults;
  const entries = Object.entries(defaults).map(([key, example]: [string, unknown]) => {
    const own = Object.hasOwn(value, key) ? value[key] : example;
    return [key, isLike(own, example) ? own : example];
  });
  return Object.fromEntries(entries) as Shape;
}

/**
 * The view of a project file that the viewer wrote; what is missing or of another kind is as in a new view, so that a
 * file that somebody changed by hand opens all the same. Whether the settings fit the data is the worker's to see, as for
 * what is changed in the page.
 */
export function readView(document: unknown, known: ReadonlySet<string>): View {
  const views = isObject(document) ? document['views'] : null;
  const first: unknown = Array.isArray(views) ? views[0] : null;
  if (!isObject(first)) return defaultView;
  const view = like(first, defaultView);
  const map = like(first['map'], defaultView.map);
  const focus = isObject(first['focus']) ? first['focus'] : null;
  const focused = focus?.['organisationId'];
  return {
    ...defaultView,
    measure: view.measure,
    seed: Number.isInteger(view.seed) && view.seed >= 0 ? view.seed : defaultView.seed,
    settings: soundSettings(first['settings']),
    map: { ...map, faded: texts(map.faded), colourBy: colourBy(first['map']) },
    coverage: like(first['coverage'], defaultView.coverage),
    focus:
      typeof focused === 'string' && known.has(focused)
        ? { organisationId: focused, steps: Number(focus?.['steps']) || 1 }
        : null,
  };
}

const texts = <Text extends string>(list: readonly Text[]): readonly Text[] =>
  list.filter((one: unknown) => typeof one === 'string');

/** The settings that core takes; those of a new view for all others. */
function soundSettings(value: unknown): NetworkSettings {
  if (!isObject(value)) return defaultSettings;
  const own = Object.entries(value).filter(([name, setting]) => isSetting(name, setting));
  return { ...defaultSettings, ...Object.fromEntries(own) };
}

function colourBy(map: unknown): View['map']['colourBy'] {
  const chosen = isObject(map) ? map['colourBy'] : null;
  if (!isObject(chosen)) return { by: 'group' };
  const { by, column, measure } = chosen;
  if (by === 'column' && typeof column === 'string') return { by, column };
  if (by === 'measure' && typeof measure === 'string') return { by, measure };
  return { by: 'group' };
}
