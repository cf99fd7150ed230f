import { bulletList, callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import type { SectionContext } from './context.ts';
import { factsTable } from './facts.ts';
import { settingsList } from './settingsList.ts';
import { sourcesList } from './sourcesList.ts';

/** The terms that the report uses, in the order in which a reader meets them. */
const words = [
  'partnerCommunity',
  'organisation',
  'initiative',
  'jointInitiative',
  'participation',
  'tie',
  'partner',
  'facilitator',
  'isolate',
  'component',
  'density',
  'group',
  'certaintyOfGroup',
  'betweenness',
  'coverage',
  'observedExpected',
  'partnershipGap',
  'introduction',
  'feasibility',
  'benefit',
  'efficiency',
  'dependenceOnFacilitator',
  'sharedOwnership',
] as const;

/** What is needed to check or repeat the report: methods, words, settings, published figures, sources. */
export function annexSection(context: SectionContext): Section {
  const { dataset, language, say, aboutText } = context;
  const part = (id: string, title: string, blocks: readonly Block[]): Section => ({
    id,
    title,
    blocks,
    sections: [],
  });
  const licence = aboutText('licence');
  return {
    id: 'annex',
    title: say('report.annex.title'),
    blocks: [],
    sections: [
      part('methods', say('report.annex.methods'), [bulletList(methods(context))]),
      part('settings', say('report.annex.settings'), [settingsList(context)]),
      part('glossary', say('report.annex.glossary'), [
        {
          kind: 'definitions',
          items: words.map((word) => ({
            term: language.sayById(`glossary.${word}`),
            definition: language.sayById(`glossary.${word}.definition`),
          })),
        },
      ]),
      ...(dataset.facts.length === 0
        ? []
        : [
            part('facts', say('report.annex.facts'), [
              callOut('warning', say('report.callOut.warning'), say('report.annex.factsMeaning')),
              factsTable(context),
            ]),
          ]),
      ...(dataset.sources.length === 0
        ? []
        : [
            part('sources', say('report.annex.sources'), [
              ...(licence === null ? [] : [paragraph(say('report.annex.licence', { licence }))]),
              ...sourcesList(context),
            ]),
          ]),
    ],
  };
}

function methods({ network, publishers, say }: SectionContext): readonly string[] {
  const { ties } = network.settings;
  return [
    ...(ties === 'participations' || ties === 'both' ? [say('report.annex.methodTies')] : []),
    ...(ties === 'participations' ? [] : [say('report.annex.methodReported')]),
    say('report.annex.methodGroups'),
    ...(publishers === null ? [] : [say('report.annex.methodPublishers')]),
    say('report.annex.methodNoCause'),
  ];
}
