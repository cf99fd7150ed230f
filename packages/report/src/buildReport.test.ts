import { expect, test } from 'vitest';
import { buildReport } from './buildReport.ts';
import { allBlocks, allFigures, allSections } from './document/walk.ts';
import { writeHtml } from './html/writeHtml.ts';
import { writeMarkdown } from './markdown/writeMarkdown.ts';
import { datasetFrom, reportInputOf } from './testSupport/reportInputOf.ts';
import type { Options, Sheets } from './testSupport/reportInputOf.ts';

const organisationHeader = ['id', 'name', 'member', 'facilitator', 'region', 'asked', 'responded'];
const participationHeader = ['initiative_id', 'organisation_id', 'role', 'source_id'];

function sheets(organisations: readonly (readonly string[])[], participations: readonly string[]): Sheets {
  const rows = participations.map((line) => [...line.split(' '), 's1']);
  const initiatives = [...new Set(rows.map(([id]) => id))];
  return {
    organisations: [organisationHeader, ...organisations],
    initiatives: [['id', 'name'], ...initiatives.map((id) => [id, `Initiative ${id}`])],
    participations: [participationHeader, ...rows],
    sources: [
      ['id', 'title', 'publisher'],
      ['s1', 'A source', 'A publisher'],
    ],
    facts: [
      ['id', 'fact', 'value', 'source_id'],
      ['f1', 'Published organisations', 'over 80', 's1'],
    ],
  };
}

const hostile = [
  `<img src=x onerror="alert(1)">`,
  `=cmd|'/C calc'!A0`,
  'safe\u202Egnp.exe',
  '](javascript:alert(1)) **bold** `code`',
  '</style><script>alert(1)</script>',
];

/** A community in two cliques that one broker joins, and one organisation alone. */
const small = sheets(
  [
    ['broker', 'The broker', 'yes', '', 'Naryn', '', ''],
    ...['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((id) => [id, `Organisation ${id}`, 'yes', '', '', '', '']),
    ['silent', 'Silent partner', 'yes', '', 'Talas', '2023', ''],
    ...hostile.map((name, index) => [`h${index}`, name, 'yes', '', '', '', '']),
  ],
  [
    ...['a1', 'a2', 'a3', 'broker'].map((id) => `i ${id} partner`),
    ...['b1', 'b2', 'b3', 'broker'].map((id) => `j ${id} partner`),
    'k h0 partner',
    'k h1 partner',
    'k h2 partner',
    'k h3 partner',
    'k h4 partner',
  ],
);

const documentOf = (data: Sheets, options: Options = {}) =>
  buildReport(reportInputOf(datasetFrom(data), options));

test('anchors are unique, references lead somewhere, headings have a title, figures an alternative and a table', () => {
  const document = documentOf(small);
  const sections = allSections(document.sections);
  const tables = allBlocks(document.sections).flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'figure' ? [block.table] : [],
  );
  const figures = allFigures(document.sections);
  const ids = [...sections, ...tables, ...figures].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(figures.length).toBeGreaterThan(1);
  for (const { alternative, caption, table } of figures) {
    expect(alternative).not.toBe('');
    expect(caption).not.toBe('');
    expect(table.rows.length).toBeGreaterThan(0);
  }
  for (const { columns, rows } of tables) {
    expect(columns.filter(({ rowHeader }) => rowHeader)).toHaveLength(1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
  for (const block of allBlocks(document.sections)) {
    if (block.kind !== 'decisions') continue;
    for (const { sectionId } of block.items) expect(ids).toContain(sectionId);
  }
});

test('the same input gives the same report, whatever the order of rows', () => {
  const [header, ...rows] = small['organisations'];
  const turned = { ...small, organisations: [header, ...rows.toReversed()] };
  expect(writeMarkdown(documentOf(turned))).toBe(writeMarkdown(documentOf(small)));
  expect(writeHtml(documentOf(small))).toBe(writeHtml(documentOf(small)));
});

test('on two cliques and one broker the first decision is about the broker', () => {
  const [first] = documentOf(small).sections[0].blocks.flatMap((block) =>
    block.kind === 'decisions' ? block.items : [],
  );
  expect(first.title).toContain('The broker');
});

test('hostile names are text: no tag, no attribute, no direction character, no link', () => {
  const document = documentOf(small);
  const html = writeHtml(document);
  expect(html).not.toMatch(/<(script|img|a href="javascript)/iu);
  expect(html).not.toMatch(/<[^>]*\sonerror=/iu);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  const markdown = writeMarkdown(document);
  expect(markdown).not.toMatch(/(?<!\\)\]\(/u);
  expect(markdown).not.toMatch(/(?<!\\)<img/u);
  expect(markdown).toContain('\\*\\*bold\\*\\*');
});

test('a copy for partners holds no ranks, answers, rejected pairs or isolates', () => {
  const internal = writeMarkdown(documentOf(small));
  const partner = writeMarkdown(documentOf(small, { audience: 'partner' }));
  for (const told of ['Silent partner', 'Considered and rejected', 'Organisations by betweenness']) {
    expect(internal).toContain(told);
    expect(partner).not.toContain(told);
  }
  const sections = allSections(documentOf(small, { audience: 'partner' }).sections).map(({ id }) => id);
  for (const id of ['issues', 'answers', 'rejected-pairs', 'key-partners'])
    expect(sections).not.toContain(id);
});

test('published figures stand apart and are said not to be in the data', () => {
  const facts = allSections(documentOf(small).sections).find(({ id }) => id === 'facts');
  expect(facts?.title).toBe('As published; not in these data');
  expect(JSON.stringify(facts?.blocks)).toContain('over 80');
});

test('made-up data say so in the document, on every page and in every picture', () => {
  const about = {
    about: [
      ['key', 'value'],
      ['synthetic', 'yes'],
    ],
  };
  const document = documentOf({ ...small, ...about });
  expect(document.syntheticLabel).toBe('Synthetic data');
  const html = writeHtml(document);
  const figures = allFigures(document.sections).length;
  expect(html.split('>Synthetic data</text>')).toHaveLength(figures + 1);
  expect(html).toContain('@top-right{content:"Synthetic data"');
  expect(documentOf(small).syntheticLabel).toBeNull();
});

const tiny: Readonly<Record<string, Sheets>> = {
  'no organisation': sheets([], []),
  'one organisation': sheets([['x', 'Only one', 'yes', '', '', '', '']], []),
  'two organisations without a tie': sheets(
    [
      ['x', 'First', '', '', '', '', ''],
      ['y', 'Second', '', '', '', '', ''],
    ],
    [],
  ),
};

for (const [name, data] of Object.entries(tiny)) {
  for (const languageCode of ['en', 'ru', 'ky'] as const) {
    test(`${name} gives a report in ${languageCode} that says what it cannot tell`, () => {
      const document = documentOf(data, { languageCode });
      expect(writeHtml(document)).toContain('<main');
      expect(writeMarkdown(document)).not.toMatch(/undefined|NaN|null|Infinity/u);
      expect(allBlocks(document.sections).some((block) => block.kind === 'call-out')).toBe(true);
    });
  }
}

test('one organisation has a page of its own, hidden or not; an unknown one is refused', () => {
  const document = documentOf(small, { organisation: 'broker', audience: 'partner' });
  expect(document.title).toBe('The broker: its place in the network');
  expect(document.sections.map(({ id }) => id)).toContain('organisation-partners');
  const hidden = documentOf(small, { organisation: 'a1', settings: { without: ['a1'] } });
  expect(JSON.stringify(hidden.sections[0].blocks[0])).toContain('not shown in this network');
  expect(() => documentOf(small, { organisation: 'nobody' })).toThrow(RangeError);
});
