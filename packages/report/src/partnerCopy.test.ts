// What must never reach a partner is planted as words that can be searched for.
import { expect, test } from 'vitest';
import { buildReport } from './buildReport.ts';
import { writeHtml } from './html/writeHtml.ts';
import { writeMarkdown } from './markdown/writeMarkdown.ts';
import { datasetFrom, reportInputOf } from './testSupport/reportInputOf.ts';
import type { Sheets } from './testSupport/reportInputOf.ts';

const ids = Array.from({ length: 12 }, (_, index) => `o${String(index).padStart(2, '0')}`);

/** A ring of twelve with chords; one alone, with nothing in common with any, who did not answer; a log with notes. */
const sheets: Sheets = {
  organisations: [
    ['id', 'name', 'member', 'region', 'asked', 'responded'],
    ...ids.map((id) => [id, `Organisation ${id}`, 'yes', 'Chui', 'wave-secret', 'wave-secret']),
    ['quiet', 'Peripheral Secret', 'yes', '', 'wave-secret', ''],
    ['outside', 'Rejected Secret', 'no', 'Chui', '', ''],
  ],
  initiatives: [['id', 'name'], ...ids.map((id) => [`i-${id}`, `Initiative ${id}`])],
  participations: [
    ['initiative_id', 'organisation_id', 'role'],
    ...ids.flatMap((id, index) =>
      [0, 1, 4].map((step) => [`i-${id}`, ids[(index + step) % ids.length], 'partner']),
    ),
    ['i-o00', 'outside', 'partner'],
  ],
  introductions: [
    ['list_id', 'rank', 'from_id', 'to_id', 'convener_id', 'suggested_on', 'status', 'due', 'note'],
    ['list-secret', '1', 'o00', 'o06', 'o01', '1987-03-04', 'declined', '1988-05-06', 'note-secret'],
  ],
};

const copy = (audience: 'internal' | 'partner', organisation: string | null = null): string => {
  const document = buildReport(reportInputOf(datasetFrom(sheets), { audience, organisation }));
  return `${JSON.stringify(document)}\n${writeHtml(document)}\n${writeMarkdown(document)}`;
};

test('a copy for partners holds no log, no answers, no ranks, no rejected pair, nobody at the edge', () => {
  const internal = copy('internal');
  const partner = copy('partner');
  // These are told inside, so that their absence means something.
  expect(
    ['Peripheral Secret', '1987', 'declined', 'Considered and rejected', 'table-ranks'].filter(
      (told) => !internal.includes(told),
    ),
  ).toEqual([]);
  expect(
    [
      'Peripheral Secret',
      'wave-secret',
      'list-secret',
      'note-secret',
      '1987',
      '1988',
      'declined',
      'Considered and rejected',
      'rejected-pairs',
      'table-ranks',
      'ranks-drawing',
      'table-key-partners',
      'successors',
      'id="issues"',
      'id="answers"',
      'portfolio',
    ].filter((secret) => partner.includes(secret)),
  ).toEqual([]);
});

test('the page of one organisation for partners says nothing of the ranks and answers of others', () => {
  const page = copy('partner', 'o03');
  expect(
    ['Peripheral Secret', 'wave-secret', 'note-secret', 'declined', 'table-ranks'].filter((secret) =>
      page.includes(secret),
    ),
  ).toEqual([]);
});
