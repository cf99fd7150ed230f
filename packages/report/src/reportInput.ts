import type { CommunityNetwork, Dataset, GapReport, GroupDetection, Issue } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Audience } from './document/reportDocument.ts';

/** What leaving out one publisher at a time does to one organisation's rank by betweenness. */
export interface PublisherEffect {
  readonly id: string;
  /** The lowest value without one publisher, the rank then, and the publisher that causes it. */
  readonly lowest: number;
  readonly worstRank: number;
  readonly publisher: string;
  /** Whether this publisher decides the rank. */
  readonly decided: boolean;
}

/** All that a report is made of. What has not been computed is null, and the report says so or leaves it out. */
export interface ReportInput {
  readonly network: CommunityNetwork;
  /** The data as they were read, before parts were merged or rows were left out. */
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  readonly groups: GroupDetection;
  readonly gaps: GapReport | null;
  readonly publishers: readonly PublisherEffect[] | null;
  readonly run: { readonly seed: number; readonly replicates: number };
  readonly language: Language;
  readonly audience: Audience;
  readonly generatedFrom: { readonly sha256: string; readonly version: string };
  /** Only a page for this organisation, by id; null = the whole report. */
  readonly organisation: string | null;
}
