import type { RankRange } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { SectionContext } from './context.ts';
import { rankedBy } from './publisherEffects.ts';

/** How far each place can be trusted under resampling; null where nothing was resampled. */
export function rankRanges({ uncertainty }: SectionContext): ReadonlyMap<string, RankRange> | null {
  return uncertainty?.measures.get(rankedBy)?.organisations ?? null;
}

/** "1–7": the 5th to the 95th percentile of its places. */
export function rangeText(range: RankRange | null, { language }: SectionContext): string {
  if (range === null) return '—';
  const [low, high] = [language.number(range.low), language.number(range.high)];
  return low === high ? low : `${low}–${high}`;
}

/** What the ranges rest on, or why there are none. */
export function rangeNotes(context: SectionContext): readonly Block[] {
  const { uncertainty, language, say } = context;
  if (uncertainty === null) return [];
  const { reason, resampling, replicates } = uncertainty;
  if (reason !== null) return [paragraph(language.sayById(`uncertainty.impossible.${reason}`))];
  const basis = language.sayById(`uncertainty.resampled.${resampling}`, { replicates });
  return [paragraph(`${basis} ${say('uncertainty.meaning')}`)];
}
