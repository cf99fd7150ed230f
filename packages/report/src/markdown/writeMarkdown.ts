import type { ReportDocument, Section } from '../document/reportDocument.ts';
import { allSections } from '../document/walk.ts';
import { blockMarkdown } from './block.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** The report as Markdown (CommonMark with GitHub's tables); the label for made-up data opens every section. */
export function writeMarkdown(document: ReportDocument): string {
  const { title, subtitle, sections, colophon, syntheticLabel } = document;
  const titleOf = new Map(allSections(sections).map((section) => [section.id, section.title]));
  const label = syntheticLabel === null ? [] : [`> **${escapeMarkdown(syntheticLabel)}**`];
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...subtitle.map(escapeMarkdown),
    ...sections.flatMap((section) => sectionMarkdown(section, 2, label, titleOf)),
    '---',
    escapeMarkdown(colophon),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionMarkdown(
  section: Section,
  level: number,
  label: readonly string[],
  titleOf: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    `${'#'.repeat(level)} ${escapeMarkdown(section.title)}`,
    ...label,
    ...section.blocks.flatMap((block) => blockMarkdown(block, titleOf, section.title)),
    ...section.sections.flatMap((inner) => sectionMarkdown(inner, level + 1, [], titleOf)),
  ];
}
