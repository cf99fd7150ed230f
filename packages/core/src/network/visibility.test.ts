import { expect, test } from 'vitest';
import type { Organisation } from '../dataset/organisation.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { defaultSettings } from './settings.ts';
import type { NetworkSettings } from './settings.ts';
import { visibility } from './visibility.ts';

const { organisations, participations, ties } = datasetOf({
  organisations: [
    { id: 'school', types: ['school'], regions: ['Naryn', 'Osh'], left: '2022-06' },
    { id: 'ngo', types: ['ngo'], regions: ['Osh'] },
    { id: 'donor', types: ['donor'] },
    { id: 'late', types: ['ngo'] },
    { id: 'undated' },
  ],
  participations: ['camp: school'],
  ties: [{ fromId: 'ngo', toId: 'school' }],
});
// School and NGO take part in something; of the others it is only known since when they are there.
const selection = { participations, ties, undatedInitiatives: [], undatedTies: 0 };
const since = (date: string | null): { readonly since: string | null; readonly inferred: boolean } => ({
  since: date,
  inferred: false,
});
const present = new Map([
  ['school', since('2020')],
  ['ngo', since('2020')],
  ['donor', since('2021')],
  ['late', since('2024')],
  ['undated', since(null)],
]);

function hidden(settings: Partial<NetworkSettings>): Readonly<Record<string, string>> {
  const reason = visibility({ ...defaultSettings, ...settings }, selection, present);
  const reasons = organisations.flatMap((one: Organisation) => {
    const why = reason(one);
    return why === null ? [] : [[one.id, why] as const];
  });
  return Object.fromEntries(reasons);
}

test('without a setting everybody is shown, isolates too', () => {
  expect(hidden({})).toEqual({});
});

test('who was removed is hidden, whichever way', () => {
  expect(hidden({ without: ['ngo'], withoutConvened: ['school'] })).toEqual({
    ngo: 'removed',
    school: 'removed',
  });
});

test('values of one column are alternatives, different columns must all hold; isolates stay', () => {
  const only = [
    { column: 'type', value: 'school' },
    { column: 'Type', value: 'ngo' },
    { column: 'region', value: 'Osh' },
  ];
  expect(hidden({ only })).toEqual({ donor: 'not-selected', late: 'not-selected', undated: 'not-selected' });
  expect(hidden({ exclude: only.slice(1) })).toEqual({
    school: 'excluded',
    ngo: 'excluded',
    late: 'excluded',
  });
});

test('at a moment: who has left, is not there yet, or has no date', () => {
  expect(hidden({ at: '2022-06' })).toEqual({ donor: 'no-tie-left', late: 'not-yet', undated: 'undated' });
  expect(hidden({ at: '2022-07', keepIsolates: true })).toEqual({
    school: 'left',
    late: 'not-yet',
    undated: 'undated',
  });
  expect(hidden({ at: '2020', keepIsolates: true })).toEqual({
    donor: 'not-yet',
    late: 'not-yet',
    undated: 'undated',
  });
  // June ends with the 30th: on that day the school may still be there.
  expect(hidden({ at: '2022-06-30', keepIsolates: true })).not.toHaveProperty('school');
  // Two years that end with 2023 begin in 2022, when the school was still there.
  expect(hidden({ at: '2023', window: 2, keepIsolates: true })).not.toHaveProperty('school');
});

test('filters on initiatives hide who has no participation or tie left, unless isolates are kept', () => {
  const nothingLeft = { donor: 'no-tie-left', late: 'no-tie-left', undated: 'no-tie-left' };
  for (const filter of [{ countries: ['KG'] }, { kinds: ['event'] }, { sources: ['S1'] }] as const) {
    expect(hidden(filter)).toEqual(nothingLeft);
    expect(hidden({ ...filter, keepIsolates: true })).toEqual({});
  }
});

test('the first reason counts', () => {
  const all: Partial<NetworkSettings> = {
    without: ['school'],
    only: [{ column: 'type', value: 'ngo' }],
    exclude: [
      { column: 'type', value: 'school' },
      { column: 'type', value: 'donor' },
      { column: 'type', value: 'ngo' },
    ],
    at: '2023',
  };
  expect(hidden(all)).toEqual({
    school: 'removed',
    ngo: 'excluded',
    donor: 'not-selected',
    late: 'excluded',
    undated: 'not-selected',
  });
  expect(hidden({ ...all, without: [], only: [] })).toMatchObject({ school: 'excluded' });
  expect(hidden({ at: '2023' })).toMatchObject({ school: 'left' });
});
