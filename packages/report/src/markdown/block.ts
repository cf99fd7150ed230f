import type { Block, Decisions } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { Table } from '../document/table.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** A block as paragraphs of Markdown. */
export function blockMarkdown(
  block: Block,
  titleOf: ReadonlyMap<string, string>,
  heading: string,
): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escapeMarkdown(block.text)];
    case 'list':
      return [
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${escapeMarkdown(item)}`)
          .join('\n'),
      ];
    case 'references':
      return [block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')];
    case 'call-out':
      return [`> **${escapeMarkdown(block.label)}:** ${escapeMarkdown(block.text)}`];
    case 'decisions':
      return decisionsMarkdown(block, titleOf);
    case 'definitions':
      return [
        block.items
          .map(({ term, definition }) => `- **${escapeMarkdown(term)}**: ${escapeMarkdown(definition)}`)
          .join('\n'),
      ];
    case 'table':
      return tableMarkdown(block, heading);
    default:
      return figureMarkdown(block);
  }
}

function decisionsMarkdown(
  { labels, items }: Decisions,
  titleOf: ReadonlyMap<string, string>,
): readonly string[] {
  return items.map(({ title, evidence, confidence, sectionId }, index) =>
    [
      `${index + 1}. **${escapeMarkdown(title)}**`,
      ...evidence.map((item) => `   - ${escapeMarkdown(item)}`),
      `   - ${escapeMarkdown(labels.confidence)}: ${escapeMarkdown(confidence)}`,
      `   - ${escapeMarkdown(labels.more)}: ${escapeMarkdown(titleOf.get(sectionId) ?? sectionId)}`,
    ].join('\n'),
  );
}

/** The caption is left out where the heading above says the same. */
function tableMarkdown({ caption, columns, rows, note }: Table, heading: string): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    ...(caption === heading ? [] : [`**${escapeMarkdown(caption)}**`]),
    [
      line(columns.map(({ label }) => label)),
      `| ${columns.map(({ kind }) => (kind === 'number' ? '---:' : '---')).join(' | ')} |`,
      ...rows.map(line),
    ].join('\n'),
    ...(note === null ? [] : [escapeMarkdown(note)]),
  ];
}

/** Markdown has no pictures in the file itself: what the picture shows is said, and its table stands in its place. */
function figureMarkdown({ caption, alternative, table, note }: Figure): readonly string[] {
  return [
    escapeMarkdown(caption),
    escapeMarkdown(alternative),
    ...tableMarkdown(table, ''),
    ...(note === null ? [] : [escapeMarkdown(note)]),
  ];
}
