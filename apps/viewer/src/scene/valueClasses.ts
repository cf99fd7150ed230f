import type { Categories, Category } from './category.ts';
import type { SceneInput } from './sceneInput.ts';

// No value is called so: the others are numbers.
const noValueKey = '';

/**
 * Organisations by the value of a measure, in as many classes as there are steps of lightness. Each class holds as many
 * different values as the others, since most measures have many low values and few high ones; equal values are in one.
 */
export function valueClasses({ shown, colours, words, theme }: SceneInput): Categories {
  const found = shown.flatMap((id) => colours?.get(id) ?? []).filter(Number.isFinite);
  const values = [...new Set(found)].sort((a, b) => a - b);
  const count = Math.min(theme.steps.length, values.length);
  const stepOf = (place: number): number => Math.floor((place * count) / values.length);
  const list = Array.from({ length: count }, (_, step): Category => {
    const own = values.filter((_value, place) => stepOf(place) === step);
    // Few classes span all of the lightness too.
    const shade = count === 1 ? 0 : Math.round((step * (theme.steps.length - 1)) / (count - 1));
    return {
      key: String(step),
      label: words.range(own[0], own[own.length - 1]),
      mark: { shape: 'circle', fill: theme.steps[shade] },
    };
  });
  const none: Category = {
    key: noValueKey,
    label: words.noValue,
    mark: { shape: 'diamond', fill: theme.paper },
  };
  const classes = new Map(values.map((value, place) => [value, list[stepOf(place)]]));
  return {
    list: [...list, none],
    of: (id) => classes.get(colours?.get(id) ?? Number.NaN) ?? none,
  };
}
