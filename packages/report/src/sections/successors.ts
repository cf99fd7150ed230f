import { successors } from '@partnermap/core';
import type { Dependence } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';

const listed = 5;

/** Who is structurally placed to connect what would fall apart without an organisation; no section where nothing would. */
export function successorsSection(context: SectionContext, { id }: Dependence): readonly Section[] {
  const { network, language, say, nameOf } = context;
  const placed = successors(network, id, { withConvened: true, count: listed }).filter(
    ({ newTies }) => newTies > 0,
  );
  if (placed.length === 0) return [];
  const title = say('findings.dependence.successors');
  return [
    {
      id: `successors-${network.ids.indexOf(id)}`,
      title,
      blocks: [
        paragraph(say('findings.dependence.successorsMeaning', { name: nameOf(id) })),
        cappedTable(
          context,
          {
            id: `table-successors-${network.ids.indexOf(id)}`,
            caption: title,
            columns: [
              rowHeaderColumn(say('report.column.organisation')),
              numberColumn(say('findings.dependence.newTies')),
              numberColumn(say('findings.dependence.partnersInCommon')),
            ],
            rows: placed.map((one) => [
              nameOf(one.id),
              language.number(one.newTies),
              language.number(one.partnersInCommon),
            ]),
          },
          listed,
        ),
      ],
      sections: [],
    },
  ];
}
