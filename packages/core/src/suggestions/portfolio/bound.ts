/**
 * Upper bounds on the value of any portfolio; see docs/portfolio.md for the proofs.
 * `exact`: the best portfolio itself, all others were ruled out. `search`: what an unfinished search left open.
 * `one-tie-paths`: reach over one new tie, bounded as a submodular function, and what more ties in a row can add.
 * `marginal-gains`: the largest gains left, of a submodular function.
 * `counting`: how many pairs can come to distances 1, 2 and 3; or all gaps that any pair closes.
 */
export type BoundName = 'exact' | 'search' | 'one-tie-paths' | 'marginal-gains' | 'counting';

export interface Bound {
  readonly name: BoundName;
  readonly value: number;
}
