/**
 * p-value of a permutation or Monte Carlo test: (extreme + 1) / (replicates + 1). Never 0, because the observed
 * arrangement is one of the possible ones.
 *
 * @param extreme Number of replicates at least as extreme as what was observed.
 * @throws RangeError unless 0 ≤ extreme ≤ replicates.
 * @see Phipson & Smyth (2010), doi:10.2202/1544-6115.1585
 */
export function permutationP(extreme: number, replicates: number): number {
  if (!(extreme >= 0 && extreme <= replicates)) {
    throw new RangeError(`${extreme} of ${replicates} replicates cannot be extreme.`);
  }
  return (extreme + 1) / (replicates + 1);
}
