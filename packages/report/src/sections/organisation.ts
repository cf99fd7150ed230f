import { columnValues } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn, textColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { introductionBlocks, pairName } from './introductions.ts';

const properties = ['type', 'country', 'region', 'pipeline_stages', 'toc_components', 'needs', 'offers'];
const measures = ['degree.noLoops', 'betweenness.normalized', 'harmonic.normalized'];
const mostRows = 60;

/** The page for one organisation: what it is, its initiatives, its partners, its measures. */
export function organisationSections(context: SectionContext, id: string): readonly Section[] {
  const { network, language, say } = context;
  const hidden = network.hidden.find((one) => one.id === id);
  const about: Section = {
    id: 'organisation',
    title: say('report.organisation.title'),
    blocks: [
      ...(hidden === undefined
        ? []
        : [
            paragraph(
              say('report.organisation.notShown', {
                reason: language.sayById(`hidden.${hidden.reason}`, { count: 1 }),
              }),
            ),
          ]),
      propertiesTable(context, id),
    ],
    sections: [],
  };
  const part = (name: string, title: string, blocks: readonly Block[]): Section => ({
    id: `organisation-${name}`,
    title,
    blocks,
    sections: [],
  });
  return [
    about,
    part('initiatives', say('report.organisation.initiatives'), initiativeBlocks(context, id)),
    part('partners', say('report.organisation.partners'), partnerBlocks(context, id)),
    ...(hidden === undefined
      ? [part('measures', say('report.organisation.measures'), measureBlocks(context, id))]
      : []),
    ...introductionSections(context, id),
  ];
}

function propertiesTable(context: SectionContext, id: string): Block {
  const { organisations, network, language, say, codeLabel, dimensionName } = context;
  const organisation = organisations.get(id);
  const presence = network.presence[network.ids.indexOf(id)];
  const values = (dimension: string): string => {
    const codes = organisation === undefined ? [] : columnValues(organisation, dimension);
    return codes.length === 0
      ? say('common.unknown')
      : language.list(
          codes.map((code) => codeLabel(dimension, code)),
          'and',
        );
  };
  const since =
    presence === undefined || presence.since === null
      ? say('common.unknown')
      : `${language.date(presence.since)} (${say(presence.inferred ? 'presence.inferred' : 'presence.stated')})`;
  return cappedTable(
    context,
    {
      id: 'table-organisation',
      caption: say('report.organisation.facts'),
      columns: [rowHeaderColumn(say('report.organisation.property')), textColumn(say('report.column.value'))],
      rows: [
        ...properties.map((dimension) => [dimensionName(dimension), values(dimension)]),
        [dimensionName('member'), language.sayById(`membership.${organisation?.member ?? 'unknown'}`)],
        [say('report.organisation.presence'), since],
      ],
    },
    mostRows,
  );
}

function initiativeBlocks(context: SectionContext, id: string): readonly Block[] {
  const { network, initiatives, initiativeName, language, say } = context;
  const own = network.participations.filter(({ organisationId }) => organisationId === id);
  if (own.length === 0) return [paragraph(say('report.organisation.noInitiatives'))];
  const rows = own.map(({ initiativeId, role }) => {
    const initiative = initiatives.get(initiativeId);
    const kind = initiative?.kind ?? null;
    return [
      initiativeName(initiativeId),
      kind === null ? '—' : language.sayById(`kind.${kind}`),
      language.sayById(`role.${role}`),
      initiative?.start == null ? '—' : language.date(initiative.start),
    ];
  });
  return [
    cappedTable(
      context,
      {
        id: 'table-organisation-initiatives',
        caption: say('report.organisation.initiatives'),
        columns: [
          rowHeaderColumn(say('report.organisation.initiative')),
          textColumn(say('report.organisation.kind')),
          textColumn(say('report.organisation.role')),
          textColumn(say('report.annex.date')),
        ],
        rows: language.sort(rows, (row) => row.join(' ')),
      },
      mostRows,
    ),
  ];
}

function partnerBlocks(context: SectionContext, id: string): readonly Block[] {
  const { network, nameOf, initiativeName, language, say } = context;
  const ties = network.ties.flatMap(({ a, b, initiativeIds }) =>
    a === id ? [{ partner: b, initiativeIds }] : b === id ? [{ partner: a, initiativeIds }] : [],
  );
  if (ties.length === 0) return [paragraph(say('report.organisation.noPartners'))];
  return [
    cappedTable(
      context,
      {
        id: 'table-organisation-partners',
        caption: say('report.organisation.partners'),
        columns: [
          rowHeaderColumn(say('report.organisation.partner')),
          textColumn(say('report.organisation.together')),
        ],
        rows: language
          .sort(ties, ({ partner }) => nameOf(partner))
          .map(({ partner, initiativeIds }) => [
            nameOf(partner),
            initiativeIds.length === 0
              ? say('report.organisation.reported')
              : initiativeIds.map(initiativeName).join('; '),
          ]),
      },
      mostRows,
    ),
  ];
}

/** The introductions of the list in which it takes part. */
function introductionSections(context: SectionContext, id: string): readonly Section[] {
  const { suggestions, say } = context;
  if (suggestions === null) return [];
  const own = suggestions.introductions.filter(({ a, b }) => a === id || b === id);
  return [
    {
      id: 'organisation-introductions',
      title: say('report.organisation.introductions'),
      blocks: own.length === 0 ? [paragraph(say('report.organisation.noIntroductions'))] : [],
      sections: own.map((one, index) => ({
        id: `introduction-${index + 1}`,
        title: pairName(one, context),
        blocks: introductionBlocks(one, context),
        sections: [],
      })),
    },
  ];
}

/** Its own values and ranks only: those of others stay with the office. */
function measureBlocks(context: SectionContext, id: string): readonly Block[] {
  const { valuesOf, computed, language, say } = context;
  const rows = measures.map((measure) => {
    const values = valuesOf(measure);
    const own = values?.get(id);
    const name = language.sayById(`measure.${measure}.name`);
    const meaning = language.sayById(`measure.${measure}.meaning`);
    if (values === null || own === undefined) {
      const reason = computed.undefined.get(measure);
      const why = reason === undefined ? say('common.undefined') : language.sayById(`undefined.${reason}`);
      return [name, '—', '—', why];
    }
    const rank = 1 + [...values.values()].filter((other) => other > own).length;
    return [name, language.number(own, { digits: 3 }), language.number(rank), meaning];
  });
  return [
    cappedTable(
      context,
      {
        id: 'table-organisation-measures',
        caption: say('report.organisation.measures'),
        columns: [
          rowHeaderColumn(say('report.organisation.measure')),
          numberColumn(say('report.column.value')),
          numberColumn(say('report.ranks.rank')),
          textColumn(say('report.column.note')),
        ],
        rows,
      },
      mostRows,
    ),
  ];
}
