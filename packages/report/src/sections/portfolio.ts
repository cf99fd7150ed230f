import type { Suggestions } from '@partnermap/core';
import { bulletList, paragraph } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import type { SectionContext } from './context.ts';

/** Introductions chosen for what they do together, and how near the best possible choice they are. */
export function portfolioSection(
  { language, nameOf, say }: SectionContext,
  { portfolio: { pairs, value, bound, share } }: Suggestions,
): readonly Section[] {
  if (pairs.length === 0) return [];
  const percent = (number: number): string => language.percent(number, { digits: 1 });
  return [
    {
      id: 'portfolio',
      title: say('findings.introductions.portfolio'),
      blocks: [
        paragraph(
          say('findings.introductions.portfolioMeaning', { count: pairs.length, value: percent(value) }),
        ),
        bulletList(pairs.map(({ a, b }) => say('findings.pairOf', { a: nameOf(a), b: nameOf(b) }))),
        ...(bound === null || share === null
          ? []
          : [
              paragraph(
                say('findings.introductions.bound', {
                  bound: percent(bound),
                  // Rounded down: it is a promise.
                  share: language.percent(Math.floor(share * 100) / 100),
                }),
              ),
            ]),
      ],
      sections: [],
    },
  ];
}
