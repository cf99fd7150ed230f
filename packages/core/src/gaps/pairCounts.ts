import { curveballChain } from '../kernels/curveball.ts';
import { nullTests } from '../measures/nullTest.ts';
import type { NullTest } from '../measures/nullTest.ts';
import { random } from '../statistics/random.ts';

/** The items with both of two values, against the null model; `from < to` are places in the codes. */
export interface PairTest extends NullTest {
  readonly from: number;
  readonly to: number;
  /** Share of replicates in which no item has both. */
  readonly pEmpty: number;
}

export interface PairCounts {
  /** Draws one more replicate. */
  readonly draw: () => void;
  /** Needs one replicate at least. */
  readonly tests: () => readonly PairTest[];
}

/** Trades a value before the first replicate and between two of them. */
const warmUp = 50;
const between = 2;

/**
 * Counts items that have both of two values, in the data and in replicates in which every item keeps how many values it
 * has and every value how many items. Values that are not among `codes` are dealt out too, and not counted. Trades are
 * made between values: they are few and their items many, which mixes fastest.
 *
 * @param sets The values of each item.
 */
export function pairCounts(
  codes: readonly string[],
  sets: readonly (readonly string[])[],
  seed: number,
): PairCounts {
  const values = [...new Set([...codes, ...sets.flat().toSorted()])];
  const items = new Map(values.map((value): [string, number[]] => [value, []]));
  sets.forEach((set, item) => {
    for (const value of set) items.get(value)?.push(item);
  });
  const offsets = [0];
  for (const own of items.values()) offsets.push((offsets.at(-1) ?? 0) + own.length);
  const targets = Uint32Array.from([...items.values()].flat());
  const memberships = {
    offsets: Uint32Array.from(offsets),
    targets,
    strengths: new Float64Array(targets.length).fill(1),
  };
  const chain = curveballChain(memberships, random(seed));
  const places = codes.flatMap((_, from) =>
    codes.slice(from + 1).map((_other, distance): readonly [number, number] => [from, from + 1 + distance]),
  );
  // In which row of which count an item was last met, so that nothing is cleared.
  const met = new Uint32Array(sets.length);
  let mark = 0;
  const counted = (): readonly number[] => {
    let row = -1;
    return places.map(([from, to]) => {
      if (from !== row) {
        row = from;
        mark++;
        for (const item of chain.rows[from]) met[item] = mark;
      }
      return chain.rows[to].reduce((count, item) => count + (met[item] === mark ? 1 : 0), 0);
    });
  };
  const tests = nullTests(counted());
  const empty = new Uint32Array(places.length);
  let replicates = 0;
  return {
    draw: () => {
      chain.step((replicates++ === 0 ? warmUp : between) * values.length);
      const counts = counted();
      tests.add(counts);
      counts.forEach((count, index) => {
        if (count === 0) empty[index]++;
      });
    },
    tests: () =>
      tests.results().flatMap((test, index): readonly PairTest[] => {
        if (test === null) return [];
        const [from, to] = places[index];
        return [{ ...test, from, to, pEmpty: empty[index] / replicates }];
      }),
  };
}
