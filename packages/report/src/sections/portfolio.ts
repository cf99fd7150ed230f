import type { Suggestions } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';

/** Introductions chosen for what they do together, and how near the best possible choice they are. */
export function portfolioSection(
  context: SectionContext,
  { portfolio: { pairs, value, bound, boundName, share, curve } }: Suggestions,
): readonly Section[] {
  const { language, nameOf, say } = context;
  if (pairs.length === 0) return [];
  const percent = (number: number): string => language.percent(number, { digits: 1, padded: true });
  return [
    {
      id: 'portfolio',
      title: say('findings.introductions.portfolio'),
      blocks: [
        paragraph(
          say('findings.introductions.portfolioMeaning', { count: pairs.length, value: percent(value) }),
        ),
        cappedTable(
          context,
          {
            id: 'table-portfolio',
            caption: say('findings.introductions.portfolio'),
            columns: [
              numberColumn(say('findings.introductions.number')),
              rowHeaderColumn(say('findings.introductions.pair')),
              numberColumn(say('findings.introductions.valueOfSoMany')),
            ],
            note: say('findings.introductions.curveNote'),
            rows: pairs.map(({ a, b }, place) => [
              language.number(place + 1),
              say('findings.pairOf', { a: nameOf(a), b: nameOf(b) }),
              curve[place] === undefined ? '—' : percent(curve[place]),
            ]),
          },
          100,
        ),
        ...(bound === null || share === null || boundName === null
          ? []
          : [
              paragraph(
                say('findings.introductions.bound', {
                  bound: percent(bound),
                  name: language.sayById(`bound.${boundName}`),
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
