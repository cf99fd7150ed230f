/** One change that a reader tries out. Organisations and initiatives are named by id. */
export type ScenarioChange =
  /** `strength` is that of a joint initiative of the two alone, 1, unless given. */
  | { readonly change: 'add-tie'; readonly a: string; readonly b: string; readonly strength?: number }
  | { readonly change: 'remove-tie'; readonly a: string; readonly b: string }
  /** A new organisation; `name` is its id unless given. */
  | { readonly change: 'add-organisation'; readonly id: string; readonly name?: string }
  | { readonly change: 'remove-organisation'; readonly id: string }
  /** All take part as partners, at the moment that is looked at. `id` is numbered unless given. */
  | {
      readonly change: 'add-initiative';
      readonly participants: readonly string[];
      readonly id?: string;
      readonly name?: string;
    }
  | { readonly change: 'remove-initiative'; readonly id: string };

/** Why a change cannot be made. */
export type ScenarioProblem =
  | 'unknown-organisation'
  | 'unknown-initiative'
  /** Hidden at this moment or by the settings. */
  | 'organisation-not-shown'
  | 'same-organisation'
  | 'already-tied'
  | 'not-tied'
  | 'id-taken'
  | 'too-few-participants'
  | 'strength-not-positive';

/** A change that contradicts the network; `found` is the id, or the two, that it is about. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly code: ScenarioProblem;
  readonly index: number;
  readonly found: readonly string[];

  constructor(code: ScenarioProblem, index: number, found: readonly string[]) {
    super(`Change ${index + 1} cannot be made (${code}): ${found.join(', ')}`);
    this.code = code;
    this.index = index;
    this.found = found;
  }
}
