import type { SuggestedIntroduction, Suggestions } from '@partnermap/core';
import { bulletList, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn, textColumn } from '../document/table.ts';
import { planeChart } from '../figures/planeChart.ts';
import { actionPlanSection } from './actionPlan.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { earlierIntroductions } from './earlierIntroductions.ts';
import { portfolioSection } from './portfolio.ts';
import { practicesSection } from './practices.ts';
import {
  commonConvenersSentence,
  convenerSentence,
  counterSentence,
  coverageSentence,
  reasonSentence,
} from './reasonText.ts';

const mostRejected = 20;
const mostDots = 600;
const mostReasons = 6;
const internalReasons = new Set(['isolate-brought-in', 'periphery-brought-in', 'other-way-opened']);

/** Whom to introduce to whom, why, who could convene it; in internal copies also what was rejected. */
export function introductionsSection(
  context: SectionContext,
  suggestions: Suggestions,
  nextFigure: () => number,
): Section {
  const { say, internal } = context;
  const { introductions, rejected, untied, candidates, membershipUnknown } = suggestions;
  const meaning = paragraph(say('findings.introductions.meaning', { untied, candidates }));
  const unknown =
    membershipUnknown === 0
      ? []
      : [
          paragraph(
            say('suggest.membershipUnknown', {
              unknown: membershipUnknown,
              shown: context.network.ids.length,
            }),
          ),
        ];
  return {
    id: 'introductions',
    title: say('findings.introductions.title'),
    blocks:
      introductions.length === 0
        ? [paragraph(say('findings.introductions.none'))]
        : [meaning, ...unknown, planeFigure(context, suggestions, nextFigure())],
    sections: [
      ...introductions.map((one, index) => ({
        id: `introduction-${index + 1}`,
        title: `${index + 1}. ${pairName(one, context)}`,
        blocks: introductionBlocks(one, context),
        sections: [],
      })),
      ...(internal ? portfolioSection(context, suggestions) : []),
      ...(internal ? actionPlanSection(context, suggestions) : []),
      ...practicesSection(context),
      ...(internal && rejected.length > 0
        ? [
            {
              id: 'rejected-pairs',
              title: say('findings.introductions.rejected'),
              blocks: rejectedBlocks(context, suggestions),
              sections: [],
            },
          ]
        : []),
      ...(internal ? earlierIntroductions(context) : []),
    ],
  };
}

export function pairName({ a, b }: SuggestedIntroduction, { nameOf, say }: SectionContext): string {
  return say('findings.pairOf', { a: nameOf(a), b: nameOf(b) });
}

/** Partners are not told who stands at the edge (nor whom nobody could introduce), nor what speaks against others. */
export function introductionBlocks(
  introduction: SuggestedIntroduction,
  context: SectionContext,
): readonly Block[] {
  const { internal } = context;
  // Whoever has no tie at all is at the edge, too: once is enough.
  const isolates = new Set(
    introduction.reasons.flatMap((one) => (one.code === 'isolate-brought-in' ? [one.organisation] : [])),
  );
  const reasons = introduction.reasons
    .filter(({ code }) => internal || !internalReasons.has(code))
    .filter((one) => one.code !== 'periphery-brought-in' || !isolates.has(one.organisation));
  // Partners of both who could also introduce them are named once.
  const together = convenersInCommon(introduction);
  const filled = reasons.flatMap((one) => (one.code === 'coverage-gap-filled' ? [one.gapId] : []));
  const sentences = new Set(
    reasons.map((reason) =>
      reason.code === 'coverage-gap-filled'
        ? coverageSentence(filled, context)
        : reason.code === 'common-partners' && together
          ? commonConvenersSentence(introduction, context)
          : reasonSentence(reason, context),
    ),
  );
  return [
    bulletList([
      ...[...sentences].slice(0, mostReasons),
      ...(together || (!internal && introduction.conveners.length === 0)
        ? []
        : [convenerSentence(introduction, context)]),
      ...onePublisherSentence(introduction, context),
      ...(internal ? introduction.counterReasons.map((reason) => counterSentence(reason, context)) : []),
    ]),
  ];
}

function convenersInCommon({ reasons, conveners, convenedBy }: SuggestedIntroduction): boolean {
  const common = new Set(reasons.flatMap((one) => (one.code === 'common-partners' ? one.organisations : [])));
  return (
    convenedBy === 'common-partner' &&
    conveners.length > 0 &&
    conveners.length === common.size &&
    conveners.every((id) => common.has(id))
  );
}

/** On whom the common partners rest: said in every copy, because it is about the sources and about nobody's place. */
function onePublisherSentence(
  { a, b, counterReasons }: SuggestedIntroduction,
  { publisherBehind, internal, say }: SectionContext,
): readonly string[] {
  if (internal && counterReasons.some(({ code }) => code === 'one-publisher')) return [];
  const publisher = publisherBehind.ofCommonPartners(a, b);
  return publisher === null ? [] : [say('findings.against.common-partners-by-one-publisher', { publisher })];
}

function planeFigure(
  context: SectionContext,
  { introductions, plane }: Suggestions,
  figureNumber: number,
): Figure {
  const { say, language, nameOf, internal } = context;
  const alternative = say('findings.introductions.alternative', { count: introductions.length });
  const chosen = new Set(introductions.map(({ a, b }) => JSON.stringify([a, b])));
  const others = plane.points.filter(({ a, b }) => !chosen.has(JSON.stringify([a, b]))).slice(0, mostDots);
  const total = plane.total - introductions.length;
  const value = (number: number): string => language.number(number, { digits: 3 });
  const gain = (number: number): string => language.percent(number, { digits: 2 });
  return {
    kind: 'figure',
    id: 'figure-introductions',
    caption: say('findings.introductions.caption', {
      number: figureNumber,
      shown: others.length,
      total,
      left: total - others.length,
    }),
    alternative,
    note: null,
    drawing: planeChart({
      id: 'drawing-introductions',
      title: say('findings.introductions.figure'),
      description: alternative,
      syntheticLabel: context.syntheticLabel,
      points: introductions.map(({ feasibility, benefit }, index) => ({
        number: index + 1,
        feasibility: feasibility.value,
        benefit: benefit.value,
      })),
      others,
      number: value,
      gain,
      words: {
        feasibility: say('findings.introductions.feasibility'),
        benefit: say('findings.introductions.benefit'),
        easy: say('findings.introductions.easy'),
        strategic: say('findings.introductions.strategic'),
      },
    }),
    table: cappedTable(
      context,
      {
        id: 'table-introductions',
        caption: say('findings.introductions.title'),
        columns: [
          numberColumn(say('findings.introductions.number')),
          rowHeaderColumn(say('findings.introductions.pair')),
          ...(internal ? [numberColumn(say('findings.introductions.feasibilityRank'))] : []),
          numberColumn(say('findings.introductions.benefitColumn')),
          textColumn(say('findings.introductions.kind')),
          textColumn(say('findings.introductions.convener')),
        ],
        rows: introductions.map((one, index) => [
          language.number(index + 1),
          pairName(one, context),
          ...(internal ? [language.number(one.feasibility.rank)] : []),
          gain(one.benefit.value),
          language.sayById(`findings.quadrant.${one.quadrant}`),
          one.conveners.length === 0 ? '—' : one.conveners.slice(0, 3).map(nameOf).join('; '),
        ]),
      },
      100,
    ),
  };
}

function rejectedBlocks(context: SectionContext, { rejected }: Suggestions): readonly Block[] {
  const { say, language, nameOf } = context;
  return [
    paragraph(say('findings.introductions.rejectedMeaning')),
    cappedTable(
      context,
      {
        id: 'table-rejected',
        caption: say('findings.introductions.rejected'),
        columns: [
          rowHeaderColumn(say('findings.introductions.first')),
          textColumn(say('findings.introductions.second')),
          textColumn(say('findings.introductions.reason')),
        ],
        rows: rejected.map(({ a, b, reason }) => [
          nameOf(a),
          nameOf(b),
          language.sayById(`findings.rejected.${reason}`),
        ]),
      },
      mostRejected,
    ),
  ];
}
