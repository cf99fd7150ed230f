import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { dataGapList, dataGaps } from './dataGaps.ts';

const dataset = datasetOf({
  organisations: [
    { id: 'a', joined: '2022', asked: ['2022', '2023'], responded: ['2023'], regions: ['north'] },
    { id: 'b', joined: '2022', asked: ['2022', 'autumn'], responded: ['2022'] },
  ],
  initiatives: [{ id: 'x', start: '2022', kind: 'project' }],
  participations: ['x: a:lead b', 'y: a b'],
});

test('who did not answer, by wave, until the moment; a wave that is no date always counts', () => {
  const waves = (at: string | null): unknown =>
    dataGaps(buildNetwork(dataset, { at })).waves.map(({ wave, asked, answered, silent }) => [
      wave,
      asked,
      answered,
      silent,
    ]);
  expect(waves(null)).toEqual([
    ['2022', 2, 1, ['a']],
    ['2023', 1, 1, []],
    ['autumn', 1, 0, ['b']],
  ]);
  expect(waves('2022')).toEqual([
    ['2022', 2, 1, ['a']],
    ['autumn', 1, 0, ['b']],
  ]);
});

test('which columns are blank for how many, and for which initiatives nobody leads', () => {
  const found = dataGaps(buildNetwork(dataset));
  expect(found.fields).toContainEqual({ counted: 'organisations', column: 'region', empty: 1, total: 2 });
  expect(found.fields).toContainEqual({ counted: 'organisations', column: 'member', empty: 2, total: 2 });
  expect(found.fields).toContainEqual({ counted: 'initiatives', column: 'start', empty: 1, total: 2 });
  expect(found.fields.map(({ column }) => column)).not.toContain('joined');
  expect([found.withoutLead, found.initiatives]).toEqual([1, 2]);
  const gaps = dataGapList(found);
  expect(gaps.find(({ reason }) => reason === 'no-lead-recorded')).toMatchObject({ observed: 1, total: 2 });
  expect(gaps.find(({ id }) => id === 'data:wave,2022')).toMatchObject({
    reason: 'not-answered',
    observed: 1,
    total: 2,
    subject: { organisations: ['a'] },
  });
  // Everybody answered in 2023.
  expect(gaps.find(({ id }) => id === 'data:wave,2023')).toBeUndefined();
  expect(gaps.find(({ id }) => id === 'data:organisations,region')).toMatchObject({ observed: 1, total: 2 });
});
