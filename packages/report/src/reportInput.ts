import type {
  CommunityNetwork,
  Dataset,
  GapReport,
  GroupDetection,
  Issue,
  MomentComparison,
  PublisherInfluence,
  Suggestions,
  Uncertainty,
} from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Audience } from './document/reportDocument.ts';

/** All that a report is made of. What has not been computed is null, and the report says so or leaves it out. */
export interface ReportInput {
  readonly network: CommunityNetwork;
  /** The data as they were read, before parts were merged or rows were left out. */
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  readonly groups: GroupDetection;
  readonly gaps: GapReport | null;
  readonly suggestions: Suggestions | null;
  /** Of the measure `betweenness.normalized`. */
  readonly publishers: PublisherInfluence | null;
  /** Of the same measure. */
  readonly uncertainty: Uncertainty | null;
  /** With an earlier moment, where one was asked for. */
  readonly change: MomentComparison | null;
  readonly run: { readonly seed: number; readonly replicates: number };
  readonly language: Language;
  readonly audience: Audience;
  readonly generatedFrom: { readonly sha256: string; readonly version: string };
  /** Only a page for this organisation, by id; null = the whole report. */
  readonly organisation: string | null;
}
