import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cell, Table } from './cell.ts';
import type { Issue, IssueParameter } from './issue.ts';
import { issueCodes } from './issueCodes.ts';
import type { IssueCode } from './issueCodes.ts';
import { readDataset } from './readDataset.ts';
import { initiativeKinds } from './initiative.ts';
import { introductionStatuses } from './introduction.ts';
import { roles } from './participation.ts';
import { tableFor } from './tableFor.ts';

type Cells = readonly Cell[];

/** The smallest community without any issue, with columns added by some tests. */
const organisations = (columns: readonly string[] = [], ...rows: readonly Cells[]): Table =>
  tableFor(
    'organisations',
    ['id', 'name', 'facilitator', ...columns],
    ['undp', 'UNDP', 'yes', ...(rows[0] ?? [])],
    ['ngo', 'Women in Code', null, ...(rows[1] ?? [])],
  );
const initiatives = (columns: readonly string[] = [], ...rows: readonly Cells[]): Table =>
  tableFor('initiatives', ['id', 'name', ...columns], ['award', 'Award', ...(rows[0] ?? [])]);
const participations = (columns: readonly string[] = [], ...rows: readonly Cells[]): Table =>
  tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role', ...columns],
    ['award', 'undp', 'lead', ...(rows[0] ?? [])],
    ['award', 'ngo', 'partner', ...(rows[1] ?? [])],
  );

/** The small community with some of its sheets replaced or others added. */
function tables(...replaced: readonly Table[]): readonly Table[] {
  const names = new Set(replaced.map(({ name }) => name));
  const kept = [organisations(), initiatives(), participations()].filter(({ name }) => !names.has(name));
  return [...kept, ...replaced];
}

type At = readonly [sheet: string, row: number | null, column: string | null];

function issue(
  code: IssueCode,
  [sheet, row, column]: At,
  found: string | null,
  parameters: Readonly<Record<string, IssueParameter>> = {},
): Issue {
  return { severity: issueCodes[code].severity, code, sheet, row, column, found, parameters };
}

/** All issues; a dataset must be withheld exactly when one of them is an error. */
function issuesOf(input: readonly Table[]): readonly Issue[] {
  const { dataset, issues } = readDataset(input);
  expect(dataset === null).toBe(issues.some(({ severity }) => severity === 'error'));
  return issues;
}

test('the small community has no issue', () => {
  expect(issuesOf(tables())).toEqual([]);
});

test('a missing sheet is an error', () => {
  expect(issuesOf([organisations(), initiatives()])).toEqual([
    issue('missing-sheet', ['participations', null, null], null),
  ]);
  expect(readDataset([]).issues.map(({ code, sheet }) => [code, sheet])).toEqual([
    ['missing-sheet', 'organisations'],
    ['missing-sheet', 'initiatives'],
    ['missing-sheet', 'participations'],
  ]);
});

test('two sheets of one name are an error, however they are spelt', () => {
  expect(issuesOf([...tables(), { ...organisations(), name: ' Organisations' }])).toEqual([
    issue('duplicate-sheet', ['Organisations', null, null], 'Organisations', { first: 'organisations' }),
  ]);
});

test('a missing required column is one error, not one a row', () => {
  expect(
    issuesOf(tables(tableFor('participations', ['initiative_id', 'organisation_id'], ['award', 'ngo']))),
  ).toEqual([issue('missing-column', ['participations', null, 'role'], null)]);
});

test('two headers for one column are an error', () => {
  expect(issuesOf(tables(organisations(['Short name', 'short-name ', 'Notes', 'notes'])))).toEqual([
    issue('duplicate-column', ['organisations', null, 'short-name'], 'short-name', { first: 'Short name' }),
    issue('unknown-column', ['organisations', null, 'Notes'], 'Notes', { nearest: [] }),
    issue('duplicate-column', ['organisations', null, 'notes'], 'notes', { first: 'Notes' }),
  ]);
});

test('an empty header above cells is a warning, an empty column is nothing', () => {
  expect(issuesOf(tables(organisations(['', ' '], [null, null], ['', 'lost'])))).toEqual([
    issue('empty-header', ['organisations', 3, null], 'lost', { position: 5, count: 1 }),
  ]);
  const wide = tableFor('initiatives', ['id', 'name'], ['award', 'Award', 'beyond the header']);
  expect(issuesOf(tables(wide))).toEqual([
    issue('empty-header', ['initiatives', 2, null], 'beyond the header', { position: 3, count: 1 }),
  ]);
});

test('what the model does not know is kept and noted', () => {
  const notes = tableFor('My notes', ['a', 'b'], ['x', null], [], ['y', 3]);
  const input = tables(organisations(['Regions', 'Budget'], ['Naryn', 5]), notes);
  expect(issuesOf(input)).toEqual([
    issue('unknown-column', ['organisations', null, 'Regions'], 'Regions', { nearest: ['region'] }),
    issue('unknown-column', ['organisations', null, 'Budget'], 'Budget', { nearest: [] }),
    issue('unknown-sheet', ['My notes', null, null], 'My notes'),
  ]);
  const { dataset } = readDataset(input);
  expect(dataset?.organisations[0].attributes).toEqual([
    { name: 'Regions', value: 'Naryn' },
    { name: 'Budget', value: 5 },
  ]);
  expect(dataset?.organisations[1].attributes).toEqual([]);
  expect(dataset?.otherSheets).toEqual([notes]);
});

test('required sheets without rows are noted', () => {
  expect(
    issuesOf([
      tableFor('organisations', ['id', 'name']),
      tableFor('initiatives', ['id', 'name']),
      tableFor('participations', ['initiative_id', 'organisation_id', 'role']),
    ]),
  ).toEqual([
    issue('no-rows', ['organisations', null, null], null),
    issue('no-rows', ['initiatives', null, null], null),
    issue('no-rows', ['participations', null, null], null),
  ]);
});

test('ids and names are required, other required cells too', () => {
  const missing = tableFor(
    'organisations',
    ['id', 'name', 'facilitator'],
    [null, 'UNDP', 'yes'],
    ['ngo', ' '],
  );
  expect(readDataset([missing, initiatives(), participations()]).issues).toEqual([
    issue('missing-id', ['organisations', 2, 'id'], null),
    issue('missing-name', ['organisations', 3, 'name'], null, { id: 'ngo' }),
    issue('unknown-reference', ['participations', 2, 'organisation_id'], 'undp', {
      target: 'organisations',
      nearest: [],
    }),
  ]);
  expect(
    issuesOf(tables(tableFor('capacities', ['organisation_id', 'term', 'direction'], ['ngo', '', null]))),
  ).toEqual([
    issue('missing-value', ['capacities', 2, 'term'], null),
    issue('missing-value', ['capacities', 2, 'direction'], null),
  ]);
});

test('ids are unique in their sheet', () => {
  const twice = tableFor(
    'organisations',
    ['id', 'name', 'facilitator'],
    ['undp', 'UNDP', 'yes'],
    ['ngo', 'Women in Code'],
    [' ngo ', 'Another'],
  );
  expect(issuesOf(tables(twice))).toEqual([
    issue('duplicate-id', ['organisations', 4, 'id'], 'ngo', { firstRow: 3 }),
  ]);
  expect(issuesOf(tables(tableFor('sources', ['id'], ['S1'], ['S1'])))).toEqual([
    issue('duplicate-id', ['sources', 3, 'id'], 'S1', { firstRow: 2 }),
  ]);
});

test('an id that no list could name is a warning', () => {
  expect(issuesOf(tables(tableFor('sources', ['id'], ['S1|S2'])))).toEqual([
    issue('separator-in-id', ['sources', 2, 'id'], 'S1|S2'),
  ]);
});

test('a list never turns into an id that it could not hold', () => {
  const listing = initiatives(['source_ids'], ['a b']);
  const { dataset, issues } = readDataset(tables(listing, tableFor('sources', ['id'], ['a\nb'])));
  expect(issues.map(({ code }) => code)).toEqual(['unknown-source', 'separator-in-id']);
  expect(dataset?.initiatives[0].sourceIds).toEqual(['a b']);
});

test('an unknown reference is an error with the nearest names', () => {
  const wrong = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['awards', 'Women in Cod', 'lead'],
    ['award', 'nobody at all', 'lead'],
  );
  expect(issuesOf(tables(wrong))).toEqual([
    issue('unknown-reference', ['participations', 2, 'initiative_id'], 'awards', {
      target: 'initiatives',
      nearest: ['award'],
    }),
    issue('unknown-reference', ['participations', 2, 'organisation_id'], 'Women in Cod', {
      target: 'organisations',
      nearest: ['Women in Code'],
    }),
    issue('unknown-reference', ['participations', 3, 'organisation_id'], 'nobody at all', {
      target: 'organisations',
      nearest: [],
    }),
  ]);
});

test.each([
  ['organisations', 'part_of', ['id', 'name', 'facilitator', 'part_of'], ['x', 'X', 'yes', 'nowhere']],
  ['ties', 'from_id', ['from_id', 'to_id'], ['nowhere', 'ngo']],
  ['ties', 'to_id', ['from_id', 'to_id'], ['ngo', 'nowhere']],
  ['ties', 'reported_by', ['from_id', 'to_id', 'reported_by'], ['ngo', 'undp', 'nowhere']],
  ['capacities', 'organisation_id', ['organisation_id', 'term', 'direction'], ['nowhere', 'space', 'need']],
  [
    'introductions',
    'convener_id',
    ['list_id', 'from_id', 'to_id', 'convener_id'],
    ['1', 'ngo', 'undp', 'nowhere'],
  ],
])('%s.%s must refer to an organisation', (sheet, column, header, row) => {
  const table = tableFor(sheet, header, row);
  const input =
    sheet === 'organisations'
      ? [
          table,
          tableFor('initiatives', ['id', 'name'], ['i', 'I']),
          tableFor('participations', ['initiative_id', 'organisation_id', 'role'], ['i', 'x', 'lead']),
        ]
      : tables(table);
  expect(issuesOf(input)).toEqual([
    issue('unknown-reference', [sheet, 2, column], 'nowhere', { target: 'organisations', nearest: [] }),
  ]);
});

test('a reference that matches several lists them', () => {
  const same = tableFor(
    'organisations',
    ['id', 'name', 'facilitator', 'short_name', 'aliases'],
    ['undp', 'UNDP', 'yes', 'UN', null],
    ['ngo', 'Women in Code', null, null, 'un'],
  );
  const unclear = tableFor('ties', ['from_id', 'to_id'], ['«UN»', 'ngo']);
  expect(issuesOf(tables(same, unclear))).toEqual([
    issue('ambiguous-reference', ['ties', 2, 'from_id'], '«UN»', {
      target: 'organisations',
      matches: ['ngo', 'undp'],
    }),
  ]);
});

test('references are found by id, name, short name or alias in any language; ids win', () => {
  const named = tableFor(
    'organisations',
    ['id', 'name', 'name_ru', 'short_name', 'aliases', 'facilitator'],
    ['a', 'Учёный дом', 'Дом учёных', 'УД', 'Science House|B', 'yes'],
    ['b', 'A', null, null, null, null],
    ['B', 'Big', null, null, null, null],
  );
  const written = ['a', 'УЧЕНЫЙ  ДОМ', '«Дом ученых»', 'уд', 'science house', 'A', 'b', 'B', 'big'];
  const ties = tableFor('ties', ['from_id', 'to_id', 'wave'], ...written.map((from) => [from, 'B', '1']));
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['AWARD', 'a', 'lead'],
  );
  const { dataset } = readDataset([named, initiatives(), joining, ties]);
  expect(dataset?.ties.map(({ fromId }) => fromId)).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'b', 'B', 'B']);
  expect(dataset?.participations[0].initiativeId).toBe('award');
});

test('a source that is not listed is a warning and kept; without a list there is one note', () => {
  const citing = participations(['source_id'], ['S1'], ['S3']);
  const listing = initiatives(['source_ids'], ['S1|s2; S4']);
  expect(issuesOf(tables(citing, listing, tableFor('sources', ['id'], ['S1'], ['S2'])))).toEqual([
    issue('unknown-source', ['initiatives', 2, 'source_ids'], 'S4', { nearest: ['S1', 'S2'] }),
    issue('unknown-source', ['participations', 3, 'source_id'], 'S3', { nearest: ['S1', 'S2'] }),
  ]);
  expect(issuesOf(tables(citing, listing))).toEqual([
    issue('no-sources-sheet', ['sources', null, null], null, { count: 5 }),
  ]);
  const { dataset } = readDataset(tables(citing, listing, tableFor('sources', ['id'], ['S1'], ['S2'])));
  expect(dataset?.initiatives[0].sourceIds).toEqual(['S1', 'S2', 'S4']);
  expect(dataset?.participations[1].sourceId).toBe('S3');
});

test('dates are read in every form; others are errors', () => {
  const { dataset } = readDataset(
    tables(
      initiatives(['start', 'end'], [2023, '27.10.2023']),
      participations(['start', 'end'], ['10.2023', '2023-10-27']),
    ),
  );
  expect(dataset?.initiatives[0]).toMatchObject({ start: '2023', end: '2023-10-27' });
  expect(dataset?.participations[0]).toMatchObject({ start: '2023-10', end: '2023-10-27' });
  expect(issuesOf(tables(initiatives(['start', 'end'], ['soon', '2023-02-30'])))).toEqual([
    issue('bad-date', ['initiatives', 2, 'start'], 'soon'),
    issue('bad-date', ['initiatives', 2, 'end'], '2023-02-30'),
  ]);
});

test('dropped times are noted once a column', () => {
  expect(issuesOf(tables(participations(['start'], ['2023-10-27T00:00:00Z'], ['2023-10-28 09:00'])))).toEqual(
    [issue('time-dropped', ['participations', 2, 'start'], '2023-10-27T00:00:00Z', { count: 2 })],
  );
});

test('an end surely before its start is an error, a doubtful one is not', () => {
  expect(issuesOf(tables(initiatives(['start', 'end'], ['2023-05', '2023'])))).toEqual([]);
  expect(issuesOf(tables(initiatives(['start', 'end'], ['2023-05', '2023-04-30'])))).toEqual([
    issue('end-before-start', ['initiatives', 2, 'end'], '2023-04-30', { start: '2023-05' }),
  ]);
  const ties = tableFor('ties', ['from_id', 'to_id', 'start', 'end'], ['ngo', 'undp', '2023', '2022']);
  expect(issuesOf(tables(ties))).toEqual([
    issue('end-before-start', ['ties', 2, 'end'], '2022', { start: '2023' }),
  ]);
});

test('nobody leaves before joining', () => {
  expect(issuesOf(tables(organisations(['joined', 'left'], ['2023', '2022'])))).toEqual([
    issue('left-before-joined', ['organisations', 2, 'left'], '2022', { joined: '2023' }),
  ]);
});

test('a circle of parts is one error; what hangs on it is none', () => {
  const circle = tableFor(
    'organisations',
    ['id', 'name', 'part_of', 'facilitator'],
    ['undp', 'UNDP', 'b', 'yes'],
    ['ngo', 'NGO', 'ngo', null],
    ['c', 'C', 'a', null],
    ['a', 'A', 'b', null],
    ['b', 'B', 'c', null],
  );
  expect(issuesOf(tables(circle))).toEqual([
    issue('part-of-cycle', ['organisations', 3, 'part_of'], 'ngo', { cycle: ['ngo'] }),
    issue('part-of-cycle', ['organisations', 4, 'part_of'], 'a', { cycle: ['c', 'a', 'b'] }),
  ]);
});

test('values of closed lists are folded, others are errors with the nearest', () => {
  const folded = participations();
  const technical = { ...folded, rows: [{ row: 2, cells: ['award', 'ngo', ' Technical Partner'] }] };
  expect(readDataset(tables(technical)).dataset?.participations[0].role).toBe('technical-partner');
  const allowed = [...roles];
  const wrong = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['award', 'ngo', 'partnr'],
    ['award', 'undp', 'zzz'],
  );
  expect(issuesOf(tables(wrong))).toEqual([
    issue('value-not-allowed', ['participations', 2, 'role'], 'partnr', { allowed, nearest: ['partner'] }),
    issue('value-not-allowed', ['participations', 3, 'role'], 'zzz', { allowed, nearest: [] }),
  ]);
});

test.each([
  [initiatives(['kind'], ['evnt']), 'kind', 'evnt', [...initiativeKinds], ['event']],
  [organisations(['member'], ['yess']), 'member', 'yess', ['yes', 'no', 'unknown'], ['yes']],
  [
    tableFor('ties', ['from_id', 'to_id', 'directed'], ['ngo', 'undp', 'unknown']),
    'directed',
    'unknown',
    ['yes', 'no'],
    [],
  ],
  [
    tableFor('introductions', ['list_id', 'from_id', 'to_id', 'status'], ['1', 'ngo', 'undp', 'ofered']),
    'status',
    'ofered',
    [...introductionStatuses],
    ['offered'],
  ],
  [
    tableFor('capacities', ['organisation_id', 'term', 'direction'], ['ngo', 'space', 'needs']),
    'direction',
    'needs',
    ['need', 'offer'],
    ['need'],
  ],
])('a wrong value of a closed list: %#', (table, column, found, allowed, nearest) => {
  expect(issuesOf(tables(table))).toEqual([
    issue('value-not-allowed', [table.name, 2, column], found, { allowed, nearest }),
  ]);
});

test('numbers must be numbers, strengths above zero, amounts not below it', () => {
  const ties = tableFor(
    'ties',
    ['from_id', 'to_id', 'strength'],
    ...['strong', 0, '-1', '0,5', 2, Infinity].map((strength) => ['ngo', 'undp', strength]),
  );
  expect(issuesOf(tables(ties))).toEqual([
    issue('bad-number', ['ties', 2, 'strength'], 'strong'),
    issue('not-positive', ['ties', 3, 'strength'], '0'),
    issue('not-positive', ['ties', 4, 'strength'], '-1'),
    issue('bad-number', ['ties', 7, 'strength'], 'Infinity'),
  ]);
  const capacities = tableFor(
    'capacities',
    ['organisation_id', 'term', 'direction', 'amount'],
    ['ngo', 'space', 'offer', -2],
    ['ngo', 'time', 'offer', 0],
  );
  expect(issuesOf(tables(capacities))).toEqual([issue('negative-number', ['capacities', 2, 'amount'], '-2')]);
});

test('a cell of more than 100,000 characters is an error, in unknown columns too', () => {
  const long = 'x'.repeat(100_001);
  const shown = 'x'.repeat(200);
  const parameters = { length: 100_001, limit: 100_000 };
  expect(issuesOf(tables(initiatives(['description', 'Remarks'], [long, long])))).toEqual([
    issue('unknown-column', ['initiatives', null, 'Remarks'], 'Remarks', { nearest: [] }),
    issue('text-too-long', ['initiatives', 2, 'description'], shown, parameters),
    issue('text-too-long', ['initiatives', 2, 'Remarks'], shown, parameters),
  ]);
  expect(issuesOf(tables(initiatives(['description'], [long.slice(1)])))).toEqual([]);
});

const regions = tableFor(
  'terms',
  ['dimension', 'code', 'label', 'label_ru', 'parent', 'aliases'],
  ['Region', 'Naryn', 'Naryn', 'Нарынская область', 'KG', null],
  ['region', 'Osh city', 'Osh (city)', 'г. Ош', 'KG', 'Osh|Ош'],
  ['region', 'Chui', 'Chui', null, 'KG', 'Chuy'],
);

test('aliases and labels become codes, unexpected values are warnings and kept', () => {
  const input = tables(
    regions,
    organisations(['country', 'region'], ['KG', 'ош|osh CITY|нарынская область'], ['', 'Chuu|Talas']),
  );
  expect(issuesOf(input)).toEqual([
    issue('value-not-expected', ['organisations', 3, 'region'], 'Chuu', {
      dimension: 'region',
      nearest: ['Chui'],
    }),
    issue('value-not-expected', ['organisations', 3, 'region'], 'Talas', {
      dimension: 'region',
      nearest: [],
    }),
  ]);
  const read = readDataset(input).dataset?.organisations.map(({ regions }) => regions);
  expect(read).toEqual([
    ['Osh city', 'Naryn'],
    ['Chuu', 'Talas'],
  ]);
});

test('terms of one country say nothing about regions of another', () => {
  const country = tableFor(
    'terms',
    ['dimension', 'code', 'aliases'],
    ['country', 'KG', 'Kyrgyzstan'],
    ['country', 'KZ', null],
  );
  const terms = tableFor(
    'terms',
    ['dimension', 'code', 'parent', 'aliases'],
    ...country.rows.map(({ cells }) => [cells[0], cells[1], null, cells[2]]),
    ['region', 'Naryn', 'KG', null],
  );
  expect(
    issuesOf(tables(terms, organisations(['country', 'region'], ['Kyrgyzstan', 'Astana'], ['KZ', 'Astana']))),
  ).toEqual([
    issue('value-not-expected', ['organisations', 2, 'region'], 'Astana', {
      dimension: 'region',
      nearest: [],
    }),
  ]);
});

test('an alias of two terms is not clear and is left as it is', () => {
  const terms = tableFor(
    'terms',
    ['dimension', 'code', 'aliases'],
    ['region', 'Osh city', 'Osh'],
    ['region', 'Osh region', 'Osh'],
  );
  expect(issuesOf(tables(terms, organisations(['region'], ['osh'])))).toEqual([
    issue('value-not-expected', ['organisations', 2, 'region'], 'osh', {
      dimension: 'region',
      nearest: ['Osh city', 'Osh region'],
    }),
  ]);
});

test('terms can describe a column that the model does not know, and needs and offers of capacities', () => {
  const terms = tableFor(
    'terms',
    ['dimension', 'code', 'aliases'],
    ['Sector', 'it', 'ИТ'],
    ['needs', 'space', 'room'],
    ['offers', 'time', null],
  );
  const input = tables(
    terms,
    organisations(['sector'], ['ИТ|agro'], ['it']),
    tableFor(
      'capacities',
      ['organisation_id', 'term', 'direction'],
      ['ngo', 'Room', 'need'],
      ['ngo', 'space', 'offer'],
    ),
  );
  expect(issuesOf(input)).toEqual([
    issue('unknown-column', ['organisations', null, 'sector'], 'sector', { nearest: [] }),
    issue('value-not-expected', ['organisations', 2, 'sector'], 'agro', { dimension: 'sector', nearest: [] }),
    issue('value-not-expected', ['capacities', 3, 'term'], 'space', { dimension: 'offers', nearest: [] }),
  ]);
  const { dataset } = readDataset(input);
  expect(dataset?.organisations.map(({ attributes }) => attributes[0].value)).toEqual(['it|agro', 'it']);
  expect(dataset?.capacities.map(({ term }) => term)).toEqual(['space', 'space']);
});

test('terms stand once, and their dimension is a column', () => {
  const terms = tableFor(
    'terms',
    ['dimension', 'code'],
    ['region', 'Naryn'],
    ['Region', 'Naryn'],
    ['regions', 'Osh'],
    ['regions', 'Talas'],
  );
  expect(issuesOf(tables(terms))).toEqual([
    issue('duplicate-term', ['terms', 3, 'code'], 'Naryn', { dimension: 'Region', firstRow: 2 }),
    issue('dimension-without-column', ['terms', 4, 'dimension'], 'regions', { nearest: ['region'] }),
  ]);
});

test('organisations of one name are a warning', () => {
  const same = tableFor(
    'organisations',
    ['id', 'name', 'facilitator'],
    ['undp', 'Ёлка', 'yes'],
    ['ngo', '«елка»', null],
  );
  expect(issuesOf(tables(same))).toEqual([
    issue('same-name', ['organisations', 3, 'name'], '«елка»', { id: 'undp', firstRow: 2 }),
  ]);
});

test('contact data are told without repeating them, in every text and in unknown sheets', () => {
  const input = tables(
    organisations(['Contact person', 'remarks'], ['A. B.', 'call 0555 12 34 56']),
    initiatives(['description'], ['mail to info@example.org']),
    tableFor('People', ['Phone'], ['0555 12 34 56']),
  );
  expect(issuesOf(input)).toEqual([
    issue('contact-column', ['organisations', null, 'Contact person'], 'Contact person'),
    issue('unknown-column', ['organisations', null, 'Contact person'], 'Contact person', { nearest: [] }),
    issue('unknown-column', ['organisations', null, 'remarks'], 'remarks', { nearest: [] }),
    issue('contact-data', ['organisations', 2, 'remarks'], null, { kind: 'telephone' }),
    issue('contact-data', ['initiatives', 2, 'description'], null, { kind: 'email' }),
    issue('unknown-sheet', ['People', null, null], 'People'),
    issue('contact-column', ['People', null, 'Phone'], 'Phone'),
    issue('contact-data', ['People', 2, 'Phone'], null, { kind: 'telephone' }),
  ]);
});

test('an id may look like a telephone number', () => {
  const ids = tableFor(
    'organisations',
    ['id', 'name', 'facilitator', 'part_of'],
    ['0555123456', 'UNDP', 'yes', null],
    ['ngo', 'NGO', null, '0555123456'],
  );
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['award', '0555123456', 'lead'],
  );
  expect(issuesOf([ids, initiatives(), joining])).toEqual([]);
});

test('the same participation twice, and one outside its initiative, are warnings', () => {
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role', 'start', 'end'],
    ['award', 'undp', 'lead', '2023', null],
    ['Award', 'UNDP', 'lead', null, null],
    ['award', 'undp', 'host', '2022-12', null],
    ['award', 'ngo', 'partner', '2023', '2024-01'],
    ['award', 'ngo', 'host', '2023', '2023-12'],
  );
  const outside = { id: 'award', start: '2023', end: '2023' };
  expect(issuesOf(tables(initiatives(['start', 'kind'], ['2023', 'award']), joining))).toEqual([
    issue('repeated-participation', ['participations', 3, null], null, { firstRow: 2 }),
    issue('participation-outside-initiative', ['participations', 4, 'start'], '2022-12', outside),
    issue('participation-outside-initiative', ['participations', 5, 'end'], '2024-01', outside),
  ]);
  const running = { id: 'award', start: '2023', end: '' };
  expect(
    issuesOf(
      tables(
        initiatives(['start', 'kind'], ['2023', 'project']),
        participations(['start'], ['2022'], ['2030']),
      ),
    ),
  ).toEqual([issue('participation-outside-initiative', ['participations', 2, 'start'], '2022', running)]);
});

test('a tie of an organisation to itself is a warning', () => {
  expect(issuesOf(tables(tableFor('ties', ['from_id', 'to_id'], ['ngo', 'Women in Code'])))).toEqual([
    issue('self-tie', ['ties', 2, 'to_id'], 'ngo'),
  ]);
});

test('an initiative without participations is a warning, an organisation without any is kept', () => {
  const two = tableFor('initiatives', ['id', 'name'], ['award', 'Award'], ['empty', 'Empty']);
  const one = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['award', 'undp', 'lead'],
  );
  expect(issuesOf(tables(two, one))).toEqual([
    issue('initiative-without-participations', ['initiatives', 3, 'id'], 'empty'),
  ]);
  expect(readDataset(tables(two, one)).dataset?.organisations.map(({ id }) => id)).toEqual(['undp', 'ngo']);
});

test('a community without a facilitator is noted', () => {
  const nobody = tableFor(
    'organisations',
    ['id', 'name', 'Facilitator'],
    ['undp', 'UNDP', 'no'],
    ['ngo', 'NGO', null],
  );
  expect(issuesOf(tables(nobody))).toEqual([
    issue('no-facilitator', ['organisations', null, 'Facilitator'], null),
  ]);
});

test('about: keys once, as_of a date, synthetic yes or no, further columns kept', () => {
  const good = tableFor(
    'about',
    ['key', 'value', 'by'],
    ['As of', '27.10.2023', 'me'],
    ['synthetic', 'yes', null],
    ['empty', null, null],
  );
  expect(readDataset(tables(good)).dataset?.about).toEqual([
    { name: 'As of', value: '2023-10-27', attributes: [{ name: 'by', value: 'me' }] },
    { name: 'synthetic', value: 'yes', attributes: [] },
    { name: 'empty', value: null, attributes: [] },
  ]);
  expect(
    issuesOf(
      tables(
        tableFor(
          'about',
          ['key', 'value'],
          ['as_of', 'today'],
          ['synthetic', 'unknown'],
          ['title', 'A'],
          ['Title', 'B'],
        ),
      ),
    ),
  ).toEqual([
    issue('bad-date', ['about', 2, 'value'], 'today'),
    issue('value-not-allowed', ['about', 3, 'value'], 'unknown', { allowed: ['yes', 'no'], nearest: [] }),
    issue('repeated-key', ['about', 5, 'key'], 'Title', { firstRow: 4 }),
  ]);
});

test('headers in any order and spelling; empty rows are skipped and rows keep their numbers', () => {
  const loose: Table = {
    name: ' ORGANISATIONS ',
    header: ['Facilitator', ' NAME ', 'Short-Name', '\uFEFFid', 'name_KY'],
    rows: [
      { row: 5, cells: ['yes', 'UNDP', null, 'undp'] },
      { row: 6, cells: [null, '  '] },
      { row: 9, cells: ['', 'NGO', 'N', 'ngo', 'Уюм'] },
      { row: 12, cells: ['maybe', 'Last', '', 'last', ''] },
    ],
  };
  const { issues } = readDataset([loose, initiatives(), participations()]);
  expect(issues).toEqual([
    issue('value-not-allowed', ['ORGANISATIONS', 12, 'Facilitator'], 'maybe', {
      allowed: ['yes', 'no'],
      nearest: [],
    }),
  ]);
  const good = { ...loose, rows: loose.rows.slice(0, 3) };
  const { dataset } = readDataset([participations(), good, initiatives()]);
  expect(dataset?.organisations).toMatchObject([
    { id: 'undp', name: 'UNDP', names: [], shortName: null, facilitator: true, member: 'unknown' },
    { id: 'ngo', name: 'NGO', names: [{ language: 'ky', text: 'Уюм' }], shortName: 'N', facilitator: false },
  ]);
});

test('hostile ids and headers are data like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', '=cmd|calc', '<img onerror=alert(1)>'];
  const hostile = tableFor(
    'organisations',
    ['id', 'name', 'facilitator', '__proto__', 'constructor'],
    ...names.map((name) => [name, name, 'yes', name, name]),
  );
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ...names.map((name) => ['award', name, 'lead']),
  );
  const { dataset } = readDataset([hostile, initiatives(), joining]);
  expect(dataset?.organisations.map(({ id }) => id)).toEqual(names);
  expect(dataset?.organisations[0].attributes).toEqual([
    { name: '__proto__', value: '__proto__' },
    { name: 'constructor', value: '__proto__' },
  ]);
  expect(dataset?.participations.map(({ organisationId }) => organisationId)).toEqual(names);
});

test('issues stand by sheet, row and column, whatever the order of the tables', () => {
  const input = tables(
    organisations(['joined', 'member'], ['x', 'y'], ['z', 'no']),
    initiatives(['start'], ['?']),
    participations(['start', 'end'], [null, '?'], ['?', '?']),
    tableFor('other', ['a'], ['b']),
  );
  const places = [
    ['organisations', 2, 'joined'],
    ['organisations', 2, 'member'],
    ['organisations', 3, 'joined'],
    ['initiatives', 2, 'start'],
    ['participations', 2, 'end'],
    ['participations', 3, 'start'],
    ['participations', 3, 'end'],
    ['other', null, null],
  ];
  for (const order of [input, [...input].reverse()]) {
    expect(readDataset(order).issues.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(places);
  }
});

test('every code of the list is reported by one of these tests', () => {
  const here = readFileSync(new URL(import.meta.url), 'utf8');
  const unused = Object.keys(issueCodes).filter((code) => !here.includes(`issue('${code}'`));
  expect(unused).toEqual([]);
});

test('a hundred thousand rows full of mistakes are read in one pass each', () => {
  const rows = Array.from({ length: 100_000 }, (_, k): Cells => [
    `o${k}`,
    `Organisation ${k}`,
    `o${k + 1}`,
    `Narym ${k}`,
  ]);
  const big = tableFor('organisations', ['id', 'name', 'part_of', 'region'], ...rows);
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ...rows.map(([id]): Cells => ['award', `no ${id}`, 'leed']),
  );
  const { issues } = readDataset([big, initiatives(), joining, regions]);
  const count = (code: IssueCode): number => issues.filter((issue) => issue.code === code).length;
  expect(count('unknown-reference')).toBe(100_001);
  expect(count('value-not-allowed')).toBe(100_000);
  expect(count('value-not-expected')).toBe(100_000);
  expect(count('part-of-cycle')).toBe(0);
});
