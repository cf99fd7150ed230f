import type { Attribute, Translation } from './attribute.ts';

/** An expected value of a dimension, also one that no organisation has. */
export interface Term {
  readonly dimension: string;
  readonly code: string;
  readonly label: string;
  readonly labels: readonly Translation[];
  readonly order: number | null;
  readonly parent: string | null;
  readonly iso31662: string | null;
  readonly aliases: readonly string[];
  readonly attributes: readonly Attribute[];
}
