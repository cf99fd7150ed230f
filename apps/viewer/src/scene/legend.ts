import type { Categories, Mark } from './category.ts';
import type { SceneNode } from './sceneNode.ts';
import type { SizeScale } from './sizes.ts';

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly mark: Mark;
  /** How many of the organisations that are seen are marked so. */
  readonly count: number;
  /** False where the reader switched it off: its organisations are in the background. */
  readonly on: boolean;
  /** Whether it cannot be switched off, because a sketch sorts the organisations and not the view. */
  readonly fixed: boolean;
}

export interface SizeSample {
  readonly value: number;
  /** As `SceneNode.size`. */
  readonly size: number;
}

export interface Legend {
  readonly entries: readonly LegendEntry[];
  /** Empty where the size shows nothing. */
  readonly sizes: readonly SizeSample[];
  /** Organisations that are seen without a value of the measure. */
  readonly withoutSize: number;
  readonly facilitator: boolean;
  /** Whether wide and narrow ties can be told apart. */
  readonly widths: boolean;
}

/** What the marks mean, from the marks themselves: exactly what is on the map, nothing else. */
export function legendOf(
  nodes: readonly SceneNode[],
  categories: Categories,
  faded: readonly string[],
  sizing: {
    readonly scale: SizeScale | null;
    readonly values: ReadonlyMap<string, number | null> | null;
    readonly widths: boolean;
  },
): Legend {
  const seen = nodes.filter(({ hidden }) => !hidden);
  const counts = new Map<string, number>();
  for (const { category } of seen) counts.set(category, (counts.get(category) ?? 0) + 1);
  const { scale, values, widths } = sizing;
  return {
    entries: categories.list.flatMap(({ key, label, mark }) => {
      const count = counts.get(key) ?? 0;
      return count === 0 ? [] : [{ key, label, mark, count, on: !faded.includes(key), fixed: false }];
    }),
    sizes: scale === null ? [] : scale.samples.map((value) => ({ value, size: scale.of(value) })),
    withoutSize: values === null ? 0 : seen.filter(({ id }) => (values.get(id) ?? null) === null).length,
    facilitator: seen.some(({ ring }) => ring),
    widths,
  };
}
