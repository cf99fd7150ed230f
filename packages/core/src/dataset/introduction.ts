import type { Attribute } from './attribute.ts';
import type { PartialDate } from './partialDate.ts';

export const introductionStatuses = ['offered', 'accepted', 'declined', 'happened', 'not-offered'] as const;
export type IntroductionStatus = (typeof introductionStatuses)[number];

/** One line of the log of introductions: what was suggested by which list, and what came of it. */
export interface Introduction {
  readonly listId: string;
  readonly rank: number | null;
  readonly fromId: string;
  readonly toId: string;
  readonly convenerId: string | null;
  readonly suggestedOn: PartialDate | null;
  readonly status: IntroductionStatus | null;
  readonly statusOn: PartialDate | null;
  readonly due: PartialDate | null;
  readonly initiativeId: string | null;
  readonly note: string | null;
  readonly attributes: readonly Attribute[];
}
