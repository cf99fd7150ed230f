import type { ReportDocument, Section } from '../document/reportDocument.ts';
import { allFigures, allSections } from '../document/walk.ts';
import { cleanText } from '../markup/cleanText.ts';
import { element } from '../markup/element.ts';
import type { Element } from '../markup/element.ts';
import { markup } from '../markup/markup.ts';
import { blockElement } from './block.ts';
import type { BlockContext } from './block.ts';
import { styleSheet } from './style.ts';

const securityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
const equivalentTablesId = 'equivalent-tables';

/**
 * The report as one HTML file: no script, nothing loaded from elsewhere, readable by screen readers and on small
 * screens, and laid out for A4 paper with title, label for made-up data and page number on every page.
 * Figures stand in place; their equivalent tables come together at the end.
 */
export function writeHtml(document: ReportDocument): string {
  const { language, title, syntheticLabel } = document;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: securityPolicy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, cleanText(title)),
    element('style', {}, styleSheet({ title: cleanText(title), syntheticLabel })),
  );
  return `<!doctype html>\n${markup(element('html', { lang: language }, head, body(document)))}\n`;
}

function body(document: ReportDocument): Element {
  const { title, subtitle, syntheticLabel, words, sections, colophon } = document;
  const context: Omit<BlockContext, 'heading'> = {
    words,
    titleOf: new Map(allSections(sections).map((section) => [section.id, section.title])),
  };
  const tables = equivalentTables(document);
  const listed = [...sections, ...(tables === null ? [] : [tables])];
  return element(
    'body',
    {},
    element('a', { class: 'skip', href: '#content' }, cleanText(words.skipToContent)),
    ...(syntheticLabel === null
      ? []
      : [element('aside', { class: 'synthetic-banner' }, cleanText(syntheticLabel))]),
    element(
      'div',
      { class: 'page' },
      element(
        'header',
        {},
        element('h1', {}, cleanText(title)),
        ...subtitle.map((text) => element('p', { class: 'subtitle' }, cleanText(text))),
      ),
      contents(listed, words.contents),
      element(
        'main',
        { id: 'content' },
        ...listed.map((section, index) => topSection(section, index, context)),
      ),
      element('footer', {}, element('p', {}, cleanText(colophon))),
    ),
  );
}

function contents(sections: readonly Section[], label: string): Element {
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, cleanText(label)),
    element(
      'ol',
      {},
      ...sections.map(({ id, title }) =>
        element('li', {}, element('a', { href: `#${id}` }, cleanText(title))),
      ),
    ),
  );
}

/** The first section shares page one with the title; the second and the pictures after it start anew. */
function topSection(section: Section, index: number, context: Omit<BlockContext, 'heading'>): Element {
  return sectionElement(section, 2, context, index === 1 ? 'new-page' : null);
}

function sectionElement(
  section: Section,
  level: number,
  context: Omit<BlockContext, 'heading'>,
  cssClass: string | null,
): Element {
  return element(
    'section',
    { id: section.id, class: cssClass },
    element(`h${Math.min(level, 6)}`, {}, cleanText(section.title)),
    ...section.blocks.map((block) => blockElement(block, { ...context, heading: section.title })),
    ...section.sections.map((inner) => sectionElement(inner, level + 1, context, null)),
  );
}

function equivalentTables({ sections, words }: ReportDocument): Section | null {
  const tables = allFigures(sections).map(({ table }) => table);
  return tables.length === 0
    ? null
    : { id: equivalentTablesId, title: words.equivalentTables, blocks: tables, sections: [] };
}
