import { paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn, textColumn } from '../document/table.ts';
import { layout } from '../figures/map/layout.ts';
import { networkMap } from '../figures/map/networkMap.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { groupNames } from './groupNames.ts';
import { shownSentence } from './shown.ts';
import { someNames } from './someNames.ts';

const mostRows = 60;
const mostInGroup = 120;
const mostNamed = 8;

/** The network as a picture, how it hangs together, and its groups. */
export function mapSection(context: SectionContext, figureNumber: number): Section {
  const { network, say } = context;
  const names = groupNames(context);
  const empty = network.ids.length === 0;
  return {
    id: 'map',
    title: say('report.map.title'),
    blocks: empty
      ? [paragraph(say('report.noNetwork'))]
      : [...connection(context), mapFigure(context, names, figureNumber)],
    sections:
      context.groups.groups.length === 0
        ? []
        : [
            {
              id: 'groups',
              title: say('report.map.groups'),
              blocks: groupBlocks(context, names),
              sections: [],
            },
          ],
  };
}

function connection({ network, computed, valueOf, language, say }: SectionContext): readonly Block[] {
  const components = computed.measures.get('components.weak');
  const sizes =
    components !== null && typeof components === 'object' && 'sizes' in components
      ? (components.sizes as readonly number[])
      : [];
  const isolates = sizes.filter((size) => size === 1).length;
  const tied = network.ids.length - isolates;
  const density = valueOf('density');
  return [
    paragraph(say('report.map.components', { tied, largest: tied === 0 ? 0 : sizes[0], isolates })),
    ...(density === null || network.ties.length === 0
      ? []
      : [
          paragraph(
            say('report.map.density', {
              ties: say('common.ties', { count: network.ties.length }),
              density: language.percent(density, { digits: 1 }),
            }),
          ),
        ]),
  ];
}

/** Partners see no sizes and no organisations without ties: both would say who stands at the edge. */
function mapFigure(
  context: SectionContext,
  names: ReadonlyMap<string, string>,
  figureNumber: number,
): Figure {
  const { network, groups, partners, organisations, internal, say } = context;
  const drawn = network.ids.filter((id) => internal || (partners.get(id) ?? 0) > 0);
  const indexOf = new Map(drawn.map((id, index) => [id, index]));
  const groupIndex = new Map(groups.groups.map(({ id }, index) => [id, index]));
  const positions = layout(network, { seed: context.run.seed });
  const groupOf = (id: string): number | null => groupIndex.get(groups.membership.get(id) ?? '') ?? null;
  const notes = [
    shownSentence(context),
    ...(drawn.length < network.ids.length
      ? [say('report.map.isolatesLeftOut', { count: network.ids.length - drawn.length })]
      : []),
  ];
  const alternative = say('report.map.alternative', {
    organisations: say('common.organisations', { count: drawn.length }),
    ties: say('common.ties', { count: network.ties.length }),
    groups: say('common.groups', { count: groups.groups.length }),
  });
  return {
    kind: 'figure',
    id: 'figure-map',
    caption: say('report.map.caption', { number: figureNumber }),
    alternative,
    note: null,
    drawing: networkMap({
      id: 'map-drawing',
      title: say('report.map.figure'),
      description: alternative,
      syntheticLabel: context.syntheticLabel,
      nodes: drawn.map((id) => ({
        id,
        label: context.shortNameOf(id),
        at: positions.get(id) ?? { x: 0, y: 0 },
        value: internal ? (partners.get(id) ?? 0) : 1,
        group: groupOf(id),
        facilitator: organisations.get(id)?.facilitator ?? false,
      })),
      ties: network.ties.flatMap(({ a, b }) => {
        const [from, to] = [indexOf.get(a), indexOf.get(b)];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      }),
      groups: groups.groups.map(({ id }) => names.get(id) ?? id),
      words: {
        otherGroups: say('report.map.otherGroups'),
        noGroup: say('report.map.noGroup'),
        facilitator: say('report.map.facilitator'),
        size: say('report.map.size'),
        shown: notes.join(' '),
        labelsLeftOut: (count) => say('report.map.labelsLeftOut', { count }),
      },
    }),
    table: cappedTable(
      context,
      {
        id: 'table-map',
        caption: say('report.map.table'),
        columns: [rowHeaderColumn(say('report.column.group')), textColumn(say('report.column.organisation'))],
        rows: membersByGroup(context, names, drawn),
        ...(internal ? { note: say('report.map.tableNote') } : {}),
      },
      mostRows,
    ),
  };
}

/** One row a group, its members by name; in internal copies with their numbers of partners. */
function membersByGroup(
  context: SectionContext,
  names: ReadonlyMap<string, string>,
  drawn: readonly string[],
): readonly (readonly string[])[] {
  const { groups, partners, internal, language, nameOf, say } = context;
  const groupOf = (id: string): string | null => {
    const group = groups.membership.get(id) ?? null;
    return group !== null && names.has(group) ? group : null;
  };
  const text = (id: string): string =>
    internal ? `${nameOf(id)} (${language.number(partners.get(id) ?? 0)})` : nameOf(id);
  return [...groups.groups.map(({ id }) => id), null].flatMap((group) => {
    const members = language.sort(
      drawn.filter((id) => groupOf(id) === group),
      nameOf,
    );
    if (members.length === 0) return [];
    const name = group === null ? say('report.map.noGroup') : (names.get(group) ?? group);
    return [[name, someNames(members.map(text), context, mostInGroup)]];
  });
}

function groupBlocks(context: SectionContext, names: ReadonlyMap<string, string>): readonly Block[] {
  const { groups, partners, language, say, nameOf } = context;
  const members = (ids: readonly string[]): string => {
    const ordered = ids.toSorted(
      (a, b) => (partners.get(b) ?? 0) - (partners.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    const named = (context.internal ? ordered : language.sort(ids, nameOf)).map(nameOf);
    return someNames(named, context, mostNamed);
  };
  return [
    paragraph(say('report.map.groupsMeaning', { runs: groups.runs?.count ?? 0 })),
    cappedTable(
      context,
      {
        id: 'table-groups',
        caption: say('report.map.groups'),
        columns: [
          rowHeaderColumn(say('report.column.group')),
          numberColumn(say('report.map.size.column')),
          numberColumn(say('report.map.certainty')),
          textColumn(say('report.map.members')),
        ],
        rows: groups.groups.map(({ id, members: ids, certainty }) => [
          names.get(id) ?? id,
          language.number(ids.length),
          certainty === null ? '—' : language.percent(certainty),
          members(ids),
        ]),
      },
      40,
    ),
  ];
}
