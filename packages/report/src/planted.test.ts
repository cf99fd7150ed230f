// Communities with one planted finding each: it must be what page one says first.
import { expect, test } from 'vitest';
import type { Decision } from './document/block.ts';
import { buildReport } from './buildReport.ts';
import { writeMarkdown } from './markdown/writeMarkdown.ts';
import { datasetFrom, reportInputOf } from './testSupport/reportInputOf.ts';
import type { Options, Sheets } from './testSupport/reportInputOf.ts';

const decisionsOf = (sheets: Sheets, options: Options = {}): readonly Decision[] =>
  buildReport(reportInputOf(datasetFrom(sheets), options)).sections[0].blocks.flatMap((block) =>
    block.kind === 'decisions' ? block.items : [],
  );

/** Twelve partners, each of which works with the office only; two initiatives the others share. */
const star: Sheets = {
  organisations: [
    ['id', 'name', 'member', 'facilitator'],
    ['office', 'The office', 'yes', 'yes'],
    ...Array.from({ length: 12 }, (_, index) => [`p${index}`, `Partner ${index}`, 'yes', '']),
  ],
  initiatives: [['id', 'name'], ...Array.from({ length: 12 }, (_, index) => [`i${index}`, `Visit ${index}`])],
  participations: [
    ['initiative_id', 'organisation_id', 'role', 'source_id'],
    ...Array.from({ length: 12 }, (_, index) => [
      [`i${index}`, 'office', 'convener', 's1'],
      [`i${index}`, `p${index}`, 'partner', 's1'],
    ]).flat(),
  ],
  sources: [
    ['id', 'title', 'publisher'],
    ['s1', 'The page of the office', 'Office press'],
  ],
};

test('a facilitator star: the first decision is what others could convene, and who published it is said', () => {
  for (const audience of ['internal', 'partner'] as const) {
    const [first] = decisionsOf(star, { audience });
    expect(first.title).toContain('convene beside The office');
    expect(first.evidence[0]).toContain('100%');
    expect(first.evidence.join(' ')).toContain('(12), those known only from Office press: 12.');
  }
});

const regions = ['Bishkek', 'Osh', 'Chui', 'Talas', 'Naryn'];

/** Thirty organisations in four regions, ten in each initiative; nobody in Naryn, which is expected. */
const emptyRegion: Sheets = {
  organisations: [
    ['id', 'name', 'member', 'region'],
    ...Array.from({ length: 30 }, (_, index) => [
      `o${index}`,
      `Organisation ${index}`,
      'yes',
      regions[index % 4],
    ]),
  ],
  initiatives: [
    ['id', 'name'],
    ...Array.from({ length: 12 }, (_, index) => [`i${index}`, `Initiative ${index}`]),
  ],
  participations: [
    ['initiative_id', 'organisation_id', 'role'],
    ...Array.from({ length: 12 }, (_, initiative) =>
      Array.from({ length: 10 }, (_, place) => [
        `i${initiative}`,
        `o${(initiative * 7 + place * (1 + (initiative % 3))) % 30}`,
        'partner',
      ]),
    ).flat(),
  ],
  terms: [['dimension', 'code', 'label'], ...regions.map((region) => ['region', region, region])],
};

test('an empty region: the first decision is to look for partners there, with how many regions are known', () => {
  const [first] = decisionsOf(emptyRegion);
  expect(first.title).toBe('Decide where to look for partners: Naryn');
  expect(first.evidence).toContain('No organisation is recorded for the region Naryn.');
  expect(first.evidence).toContain('Known (region): 30 of 30 (organisations).');
  expect(first.confidence).toContain('If all values were equally likely');
});

test('several empty values of one dimension are one sentence', () => {
  const [header, ...rows] = emptyRegion['terms'];
  const more = { ...emptyRegion, terms: [header, ...rows, ['region', 'Batken', 'Batken']] };
  expect(decisionsOf(more)[0].evidence[0]).toBe(
    'No organisation is recorded for the region Batken and Naryn.',
  );
});

const at = (sheets: Sheets, since: readonly [string, string], options: Options = {}): string =>
  writeMarkdown(buildReport(reportInputOf(datasetFrom(sheets), { ...options, since })));

test('what changed: who came, ties among those that stayed, and what became of earlier introductions', () => {
  const changing: Sheets = {
    organisations: [
      ['id', 'name', 'member'],
      ...['a', 'b', 'c', 'd'].map((id) => [id, `Organisation ${id}`, 'yes']),
    ],
    initiatives: [
      ['id', 'name', 'kind', 'start'],
      ['i', 'First', 'project', '2021'],
      ['j', 'Second', 'project', '2023'],
    ],
    participations: [
      ['initiative_id', 'organisation_id', 'role'],
      ...['a', 'b', 'c'].map((id) => ['i', id, 'partner']),
      ...['a', 'd'].map((id) => ['j', id, 'partner']),
    ],
    introductions: [
      ['list_id', 'rank', 'from_id', 'to_id', 'suggested_on', 'status', 'note'],
      ['list', '1', 'a', 'd', '2022', 'happened', 'the log says so'],
    ],
  };
  const report = at(changing, ['2022', '2023']);
  expect(report).toContain('Organisations that stayed: 3; that came: 1; that left: 0.');
  expect(report).toContain('kept 3, lost 0, new 0');
  expect(report).toContain('What became of earlier introductions');
  expect(report).toContain('tied now');
  const partner = at(changing, ['2022', '2023'], { audience: 'partner' });
  expect(partner).toContain('Organisations that stayed: 3');
  for (const secret of ['earlier introductions', 'happened', 'the log says so']) {
    expect(partner).not.toContain(secret);
  }
});
