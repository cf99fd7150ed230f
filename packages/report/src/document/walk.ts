import type { Block } from './block.ts';
import type { Figure } from './figure.ts';
import type { Section } from './reportDocument.ts';

/** All sections, each before the ones inside it. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

export function allBlocks(sections: readonly Section[]): readonly Block[] {
  return allSections(sections).flatMap(({ blocks }) => blocks);
}

export function allFigures(sections: readonly Section[]): readonly Figure[] {
  return allBlocks(sections).filter((block) => block.kind === 'figure');
}
