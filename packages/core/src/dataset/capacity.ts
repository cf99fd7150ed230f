import type { Attribute } from './attribute.ts';

/** How much of a term an organisation needs or offers; without a row each need and offer counts 1. */
export interface Capacity {
  readonly organisationId: string;
  readonly term: string;
  readonly direction: 'need' | 'offer';
  readonly amount: number | null;
  readonly wave: string | null;
  readonly attributes: readonly Attribute[];
}
