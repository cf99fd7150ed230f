import { bulletList, callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { rowHeaderColumn, textColumn } from '../document/table.ts';
import type { Table } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { settingsList } from './settingsList.ts';

const mostFacts = 100;
const mostSources = 150;

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
              sourcesTable(context),
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

function factsTable(context: SectionContext): Table {
  const { dataset, language, say } = context;
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title ?? id]));
  return cappedTable(
    context,
    {
      id: 'table-facts',
      caption: say('report.annex.facts'),
      columns: [
        rowHeaderColumn(say('report.annex.fact')),
        textColumn(say('report.column.value')),
        textColumn(say('report.column.unit')),
        textColumn(say('report.column.year')),
        textColumn(say('report.column.country')),
        textColumn(say('report.column.source')),
      ],
      rows: dataset.facts.map(({ fact, value, unit, year, country, sourceId }) => [
        fact,
        typeof value === 'number' ? language.number(value) : String(value ?? '—'),
        unit ?? '—',
        year ?? '—',
        country === null ? '—' : language.region(country),
        sourceId === null ? '—' : (titles.get(sourceId) ?? sourceId),
      ]),
    },
    mostFacts,
  );
}

function sourcesTable(context: SectionContext): Table {
  const { dataset, language, say } = context;
  return cappedTable(
    context,
    {
      id: 'table-sources',
      caption: say('report.annex.sources'),
      columns: [
        rowHeaderColumn(say('report.annex.sourceTitle')),
        textColumn(say('report.quality.publisher')),
        textColumn(say('report.annex.date')),
        textColumn(say('report.annex.link')),
      ],
      rows: dataset.sources.map(({ id, title, publisher, date, url }) => [
        title ?? id,
        publisher ?? '—',
        date === null ? '—' : language.date(date),
        url ?? '—',
      ]),
    },
    mostSources,
  );
}
