import { expect, test } from 'vitest';
import type { ReportDocument } from '../document/reportDocument.ts';
import { textColumn, numberColumn, rowHeaderColumn } from '../document/table.ts';
import { element } from '../markup/element.ts';
import { cssString } from './style.ts';
import { writeHtml } from './writeHtml.ts';

const document: ReportDocument = {
  language: 'ky',
  audience: 'internal',
  title: 'A "title" \\ with }',
  subtitle: ['Below'],
  syntheticLabel: null,
  words: { contents: 'Contents', skipToContent: 'Skip', equivalentTables: 'Tables', sameAsTable: 'As table' },
  sections: [
    {
      id: 'one',
      title: 'One',
      blocks: [
        { kind: 'list', ordered: true, items: ['x'] },
        {
          kind: 'figure',
          id: 'figure',
          caption: 'Figure 1',
          alternative: 'Nothing',
          note: null,
          drawing: { width: 1, height: 1, svg: element('svg', {}) },
          table: {
            kind: 'table',
            id: 'table',
            caption: 'A table',
            columns: [rowHeaderColumn('Name'), numberColumn('Count'), textColumn('Note')],
            rows: [['a', '1', 'n']],
            note: null,
          },
        },
      ],
      sections: [{ id: 'two', title: 'Two', blocks: [], sections: [] }],
    },
  ],
  colophon: 'End',
};

test('one file with language, policy, landmarks and nothing that runs or loads', () => {
  const html = writeHtml(document);
  expect(html).toMatch(/^<!doctype html>\n<html lang="ky">/u);
  expect(html).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:`,
  );
  for (const tag of ['header', 'nav', 'main', 'footer']) expect(html).toMatch(new RegExp(`<${tag}[ >]`, 'u'));
  expect(html).not.toMatch(/<script|<link|<iframe|\ssrc=|url\(http|@import/u);
});

test('headings go down one level at a time, the table of a figure comes at the end with its scopes', () => {
  const html = writeHtml(document);
  const levels = [...html.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  for (let i = 1; i < levels.length; i++) expect(levels[i] - levels[i - 1]).toBeLessThanOrEqual(1);
  expect(html).toContain('href="#table"');
  expect(html.indexOf('id="table"')).toBeGreaterThan(html.indexOf('id="two"'));
  expect(html).toContain('<th scope="col" class="number">Count</th>');
  expect(html).toContain('<th scope="row">a</th><td class="number">1</td>');
});

test('text inside a style sheet cannot end its string', () => {
  expect(cssString('a"};</style>')).toBe('"a\\22 \\7d \\3b \\3c \\2f style\\3e "');
  expect(writeHtml(document)).toContain('@top-left{content:"A \\22 title\\22  \\5c  with \\7d "');
});
