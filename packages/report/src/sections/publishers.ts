import { callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import { numberColumn, rowHeaderColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';

const mostPublishers = 12;
/** From this share of all participations on, one publisher is worth a warning. */
const largeShare = 0.15;

/** On whose publications the participations rest: the largest error of data taken from documents. */
export function publisherBlocks(context: SectionContext): readonly Block[] {
  const { network, publisherBehind, language, say } = context;
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const { sourceId } of network.participations) {
    const publisher = sourceId === null ? null : publisherBehind.ofSource(sourceId);
    if (publisher === null) unnamed++;
    else counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const total = network.participations.length;
  if (counts.size === 0) return [paragraph(say('report.quality.noSources'))];
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || language.compare(a, b));
  const [publisher, most] = ordered[0];
  const rows = [
    ...ordered,
    ...(unnamed > 0 ? [[say('report.quality.noPublisher'), unnamed] as const] : []),
  ].map(([name, count]) => [name, language.number(count), language.percent(count / total)]);
  const warning = say('report.quality.publisherShare', { share: language.percent(most / total), publisher });
  return [
    ...(most / total >= largeShare ? [callOut('warning', say('report.callOut.warning'), warning)] : []),
    cappedTable(
      context,
      {
        id: 'table-publishers',
        caption: say('report.quality.publishers'),
        columns: [
          rowHeaderColumn(say('report.quality.publisher')),
          numberColumn(say('report.quality.participations')),
          numberColumn(say('report.column.share')),
        ],
        rows,
      },
      mostPublishers,
    ),
  ];
}
