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
  /** To be made as high as possible; indifferent to the order of the set. */
  readonly score: (set: readonly number[]) => number;
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

function exhaustive({ items, size, score, keep }: SubsetSearch): BestSubsets {
  const set = Array.from({ length: size }, (_, place) => place);
  let best = Number.NEGATIVE_INFINITY;
  let sets: (readonly number[])[] = [];
  let count = 0;
  for (;;) {
    const value = score(set);
    if (count === 0 || better(value, best)) {
      best = value;
      sets = [[...set]];
      count = 1;
    } else if (!better(best, value)) {
      count++;
      if (sets.length < keep) sets.push([...set]);
    }
    // The next set in lexicographic order: raise the last item that can be raised.
    let place = size - 1;
    while (place >= 0 && set[place] === items - size + place) place--;
    if (place < 0) return { score: best, sets, count };
    set[place]++;
    for (let next = place + 1; next < size; next++) set[next] = set[next - 1] + 1;
  }
}

function local(search: SubsetSearch): BestSubsets {
  const { items, size, source, keep } = search;
  const known = new Map<string, number>();
  const score = (set: readonly number[]): number => {
    const key = set.toSorted((a, b) => a - b).join();
    let value = known.get(key);
    if (value === undefined) {
      value = search.score(set);
      known.set(key, value);
    }
    return value;
  };
  const found = new Map<string, { readonly set: readonly number[]; readonly value: number }>();
  for (let start = 0; start <= starts; start++) {
    const first = start === 0 ? greedy(items, size, score) : randomSet(items, size, source);
    const set = improve(items, first, score).toSorted((a, b) => a - b);
    found.set(set.join(), { set, value: score(set) });
  }
  const ranked = [...found.values()].sort((a, b) => b.value - a.value);
  const best = ranked[0].value;
  const sets = ranked.filter(({ value }) => !better(best, value)).map(({ set }) => set);
  return { score: best, sets: sets.sort(lexicographic).slice(0, keep), count: null };
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((item, index) => item !== b[index]);
  return place === -1 ? 0 : a[place] - b[place];
}

function greedy(items: number, size: number, score: (set: readonly number[]) => number): number[] {
  const set: number[] = [];
  while (set.length < size) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let item = 0; item < items; item++) {
      if (set.includes(item)) continue;
      const value = score([...set, item]);
      if (best === -1 || better(value, highest)) {
        best = item;
        highest = value;
      }
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
function improve(
  items: number,
  first: readonly number[],
  score: (set: readonly number[]) => number,
): number[] {
  let set = [...first];
  let value = score(set);
  for (;;) {
    let bestSet: number[] | null = null;
    let highest = value;
    for (let place = 0; place < set.length; place++) {
      for (let item = 0; item < items; item++) {
        if (set.includes(item)) continue;
        const swapped = set.with(place, item);
        const candidate = score(swapped);
        if (better(candidate, highest)) {
          highest = candidate;
          bestSet = swapped;
        }
      }
    }
    if (bestSet === null) return set;
    set = bestSet;
    value = highest;
  }
}
