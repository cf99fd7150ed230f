/**
 * How a tie of a sketch looks: a suggested one is dashed, one that would go or went is dotted, a new one is wide and
 * coloured, one that was kept is dark.
 */
export type SketchLook = 'suggested' | 'gone' | 'new' | 'kept';

export interface SketchTie {
  readonly a: string;
  readonly b: string;
  readonly look: SketchLook;
}

/** Sorts the organisations of the map anew, instead of what the view colours by. */
export interface SketchStatuses {
  /** In the order of the legend, at most five; the last is that of organisations which `of` does not know. */
  readonly list: readonly { readonly key: string; readonly label: string }[];
  readonly of: ReadonlyMap<string, string>;
}

/** What is drawn over the network that is shown: what could come, what would go, what changed. */
export interface Sketch {
  readonly ties: readonly SketchTie[];
  /** Organisations that are brought out; none = nobody steps back. */
  readonly chosen: readonly string[];
  /** Organisations that step back together with their ties, because they are taken out. */
  readonly removed: readonly string[];
  /** Organisations that are not in the network: drawn between those to which the sketch ties them. */
  readonly added: readonly { readonly id: string; readonly name: string }[];
  /** Whether ties of the network that are not in the sketch step back. */
  readonly onlyThese: boolean;
  readonly statuses: SketchStatuses | null;
}

export const emptySketch: Sketch = {
  ties: [],
  chosen: [],
  removed: [],
  added: [],
  onlyThese: false,
  statuses: null,
};
