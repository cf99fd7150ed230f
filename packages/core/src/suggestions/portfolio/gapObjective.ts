import type { CandidatePairs } from '../candidates.ts';
import { largestSum } from './bounds.ts';
import type { PortfolioObjective } from './portfolioObjective.ts';

/**
 * How many gaps a portfolio closes: a gap counts once, however many of its pairs would close it. A coverage function, so
 * monotone and submodular: for every A, f(S) ≤ f(A) + Σ of the k largest f(A + s) − f(A), and f(S) is at most the number
 * of gaps that any pair closes (bounds `marginal-gains` and `counting`).
 *
 * @param gapsOf The gaps that a pair would close, as numbers from 0; the same for the same pair.
 * @see Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971
 */
export function gapObjective(gapsOf: (u: number, v: number) => readonly number[]): PortfolioObjective {
  const closed = new Set<number>();
  const gain = (u: number, v: number): number =>
    gapsOf(u, v).reduce((count, gap) => count + (closed.has(gap) ? 0 : 1), 0);
  const add = (u: number, v: number): void => {
    for (const gap of gapsOf(u, v)) closed.add(gap);
  };
  const reset = (): void => closed.clear();
  const open = ({ first, second }: CandidatePairs): number => {
    const left = new Set<number>();
    first.forEach((u, pair) => {
      for (const gap of gapsOf(u, second[pair])) if (!closed.has(gap)) left.add(gap);
    });
    return left.size;
  };
  return {
    gain,
    add,
    reset,
    bounded: true,
    further: (pairs) => ({ excess: 0, counted: open(pairs) }),
    *bounds(pairs, limits, chosen) {
      reset();
      const all = open(pairs);
      let reached = 0;
      let lowest = Infinity;
      for (let size = 0; size <= chosen.length; size++) {
        const gains = Float64Array.from(pairs.first, (u, pair) => gain(u, pairs.second[pair]));
        lowest = Math.min(lowest, reached + largestSum(pairs, gains, limits));
        yield { done: size + 1, total: chosen.length + 1 };
        if (size === chosen.length) break;
        reached += gains[chosen[size]];
        add(pairs.first[chosen[size]], pairs.second[chosen[size]]);
      }
      reset();
      return [
        { name: 'counting', value: all },
        { name: 'marginal-gains', value: lowest },
      ];
    },
  };
}
