import type { Fact } from '@partnermap/core';
import { bulletList, paragraph } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { rowHeaderColumn, textColumn } from '../document/table.ts';
import type { Table } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { sourceNumbers } from './sourcesList.ts';

const mostFacts = 100;
const mostShown = 4;

/** The first published figures near the beginning, kept apart from what the data hold; all of them are in the annex. */
export function publishedFigures(context: SectionContext): readonly Section[] {
  const { dataset, say } = context;
  const first = dataset.facts.slice(0, mostShown);
  if (first.length === 0) return [];
  const more = dataset.facts.length > first.length;
  return [
    {
      id: 'published',
      title: say('report.annex.facts'),
      blocks: [
        paragraph(say('report.annex.factsMeaning')),
        bulletList(first.map((fact) => factText(fact, context))),
        ...(more ? [paragraph(say('report.quality.allFacts', { count: dataset.facts.length }))] : []),
      ],
      sections: [],
    },
  ];
}

function factText(fact: Fact, context: SectionContext): string {
  const year = fact.year === null ? '' : ` (${fact.year})`;
  return `${fact.fact}: ${valueText(fact, context)}${year}`;
}

/** A value with its unit, as the source has it: never counted with. */
function valueText({ value, unit }: Fact, { language }: SectionContext): string {
  const text = typeof value === 'number' ? language.number(value) : String(value ?? '—');
  return unit === null ? text : `${text} ${unit}`;
}

export function factsTable(context: SectionContext): Table {
  const { dataset, language, say } = context;
  const numbers = sourceNumbers(context);
  return cappedTable(
    context,
    {
      id: 'table-facts',
      caption: say('report.annex.facts'),
      columns: [
        rowHeaderColumn(say('report.annex.fact')),
        textColumn(say('report.column.value')),
        textColumn(say('report.column.year')),
        textColumn(say('report.column.country')),
        textColumn(say('report.column.source')),
      ],
      rows: dataset.facts.map((fact) => [
        fact.fact,
        valueText(fact, context),
        fact.year ?? '—',
        fact.country === null ? '—' : language.region(fact.country),
        fact.sourceId === null ? '—' : (numbers.get(fact.sourceId) ?? fact.sourceId),
      ]),
    },
    mostFacts,
  );
}
