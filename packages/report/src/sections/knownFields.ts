import { columnValues, initiativeColumnValues } from '@partnermap/core';
import { numberColumn, rowHeaderColumn } from '../document/table.ts';
import type { Table } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';

const organisationFields = [
  'type',
  'country',
  'region',
  'pipeline_stages',
  'toc_components',
  'needs',
  'offers',
];
const initiativeFields = ['kind', 'country', 'region', 'pipeline_stages', 'toc_components'];

/** For how many of the organisations and initiatives shown each field is known. */
export function fieldsTable(context: SectionContext): Table {
  const { network, organisations, initiatives, language, say, dimensionName } = context;
  const shown = network.ids.flatMap((id) => organisations.get(id) ?? []);
  const counted = network.initiativeIds.flatMap((id) => initiatives.get(id) ?? []);
  const row = (label: string, known: number, total: number): readonly string[] => [
    label,
    language.number(known),
    language.number(total - known),
    total === 0 ? '—' : language.percent(known / total),
  ];
  const members = shown.filter(({ member }) => member !== 'unknown').length;
  return cappedTable(
    context,
    {
      id: 'table-known-fields',
      caption: say('report.quality.fields'),
      columns: [
        rowHeaderColumn(say('report.quality.field')),
        numberColumn(say('report.column.known')),
        numberColumn(say('report.column.unknown')),
        numberColumn(say('report.column.share')),
      ],
      rows: [
        ...organisationFields.map((field) =>
          row(
            say('report.quality.ofOrganisations', { field: dimensionName(field) }),
            shown.filter((one) => columnValues(one, field).length > 0).length,
            shown.length,
          ),
        ),
        row(say('report.quality.ofOrganisations', { field: dimensionName('member') }), members, shown.length),
        ...initiativeFields.map((field) =>
          row(
            say('report.quality.ofInitiatives', { field: dimensionName(field) }),
            counted.filter((one) => initiativeColumnValues(one, field).length > 0).length,
            counted.length,
          ),
        ),
        row(
          say('report.quality.ofInitiatives', { field: say('report.quality.start') }),
          counted.filter(({ start }) => start !== null).length,
          counted.length,
        ),
      ],
    },
    50,
  );
}
