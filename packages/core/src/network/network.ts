import type { AbstractGraph } from 'graphology-types';
import type { Cell } from '../dataset/cell.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import type { TwoMode } from './twoMode.ts';

/** A value that a node carries, e.g. an attribute of a node-link file: by name, in the order of `Network.ids`. */
export interface NodeAttribute {
  readonly name: string;
  readonly values: readonly Cell[];
}

/**
 * What measures work on: nodes sorted by id, ties in typed arrays.
 * Index `i` means the node `ids[i]` everywhere: in `adjacency`, in `attributes`, in every kernel.
 */
export interface Network {
  readonly ids: readonly string[];
  /** Whether ties carry strengths that differ in meaning from 1. */
  readonly weighted: boolean;
  readonly adjacency: Adjacency;
  /** The two-mode data behind a projection; null where there are none. */
  readonly twoMode: TwoMode | null;
  readonly attributes: readonly NodeAttribute[];
  /** The same network for users of graphology; made at the first use. */
  readonly graph: AbstractGraph;
}
