/** The best sets of k of the items 0 … n−1 that were found. */
export interface BestSubsets {
  readonly score: number;
  /** Ascending, at most `keep`. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets reach the score; null where not all sets were tried. */
  readonly count: number | null;
}

export interface SubsetSearch {
  readonly items: number;
  readonly size: number;
  /**
   * To be made as high as possible: the score of a set of `size` − 1 items or fewer with each item added to it, in the
   * order of the items; what stands at its own items is not read. Indifferent to the order of the set.
   */
  readonly scores: (set: readonly number[]) => ArrayLike<number>;
  /** Source of the random starts, used only where there are too many sets to try them all. */
  readonly source: { integer(n: number): number };
  readonly keep: number;
}

/** All sets are tried up to this many. */
const exhaustiveLimit = 50_000;
/** Otherwise: the greedy set and random ones, each improved by swaps. */
const starts = 20;
/** Scores this near, relative to the better one, are equal. */
const tolerance = 1e-12;

function better(score: number, than: number): boolean {
  return score > than + tolerance * Math.abs(than);
}

/**
 * The sets of `size` items with the highest score: all of them are tried where they are at most 50,000; otherwise greedy
 * and 20 seeded random starts, each improved by the best swap of one item until none helps.
 */
export function bestSubsets(search: SubsetSearch): BestSubsets {
  return binomial(search.items, search.size) <= exhaustiveLimit ? exhaustive(search) : local(search);
}

function binomial(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
}

function exhaustive({ items, size, scores, keep }: SubsetSearch): BestSubsets {
  const base = Array.from({ length: size - 1 }, (_, place) => place);
  let best = Number.NEGATIVE_INFINITY;
  let sets: (readonly number[])[] = [];
  let count = 0;
  for (;;) {
    const values = scores(base);
    for (let item = (base.at(-1) ?? -1) + 1; item < items; item++) {
      if (count === 0 || better(values[item], best)) {
        best = values[item];
        sets = [[...base, item]];
        count = 1;
      } else if (!better(best, values[item])) {
        count++;
        if (sets.length < keep) sets.push([...base, item]);
      }
    }
    // The next base in lexicographic order: raise the last item that can be raised and still be followed by others.
    let place = size - 2;
    while (place >= 0 && base[place] === items - size + place) place--;
    if (place < 0) return { score: best, sets, count };
    base[place]++;
    for (let next = place + 1; next < size - 1; next++) base[next] = base[next - 1] + 1;
  }
}

/** The score of a set with each item added, computed once for each set. */
type Scores = (set: readonly number[]) => ArrayLike<number>;

function local(search: SubsetSearch): BestSubsets {
  const { items, size, source, keep } = search;
  const known = new Map<string, ArrayLike<number>>();
  const scores: Scores = (set) => {
    const key = set.toSorted((a, b) => a - b).join();
    const values = known.get(key) ?? search.scores(set);
    known.set(key, values);
    return values;
  };
  const found = new Map<string, Found>();
  for (let start = 0; start <= starts; start++) {
    const first = start === 0 ? greedy(items, size, scores) : randomSet(items, size, source);
    const { set, value } = improve(items, first, scores);
    found.set(set.join(), { set, value });
  }
  const ranked = [...found.values()].sort((a, b) => b.value - a.value);
  const best = ranked[0].value;
  const sets = ranked.filter(({ value }) => !better(best, value)).map(({ set }) => set);
  return { score: best, sets: sets.sort(lexicographic).slice(0, keep), count: null };
}

interface Found {
  /** Ascending. */
  readonly set: readonly number[];
  readonly value: number;
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((item, index) => item !== b[index]);
  return place === -1 ? 0 : a[place] - b[place];
}

function greedy(items: number, size: number, scores: Scores): number[] {
  const set: number[] = [];
  while (set.length < size) {
    const values = scores(set);
    let best = -1;
    for (let item = 0; item < items; item++) {
      if (set.includes(item)) continue;
      if (best === -1 || better(values[item], values[best])) best = item;
    }
    set.push(best);
  }
  return set;
}

function randomSet(items: number, size: number, source: SubsetSearch['source']): number[] {
  const set = new Set<number>();
  while (set.size < size) set.add(source.integer(items));
  return [...set];
}

/** Replaces one item by another as long as the best such swap raises the score. */
function improve(items: number, first: readonly number[], scores: Scores): Found {
  let set = [...first];
  let value = scores(set.slice(0, -1))[set[set.length - 1]];
  for (;;) {
    let bestSet: number[] | null = null;
    for (let place = 0; place < set.length; place++) {
      const values = scores(set.toSpliced(place, 1));
      for (let item = 0; item < items; item++) {
        if (set.includes(item) || !better(values[item], value)) continue;
        value = values[item];
        bestSet = set.with(place, item);
      }
    }
    if (bestSet === null) return { set: set.toSorted((a, b) => a - b), value };
    set = bestSet;
  }
}
