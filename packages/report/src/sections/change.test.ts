import { expect, test } from 'vitest';
import { buildReport } from '../buildReport.ts';
import { allSections } from '../document/walk.ts';
import { datasetFrom, reportInputOf } from '../testSupport/reportInputOf.ts';

const participants = { i: 'abc', j: 'de', k: 'abd', l: 'ce' };

/** Two events a year; of the ties a–b, a–c, b–c and d–e only the first is there in the second year too. */
const data = datasetFrom({
  organisations: [['id', 'name'], ...'abcde'.split('').map((id) => [id, `Organisation ${id}`])],
  initiatives: [
    ['id', 'name', 'kind', 'start'],
    ['i', 'First', 'event', '2022'],
    ['j', 'Second', 'event', '2022'],
    ['k', 'Third', 'event', '2023'],
    ['l', 'Fourth', 'event', '2023'],
  ],
  participations: [
    ['initiative_id', 'organisation_id', 'role'],
    ...Object.entries(participants).flatMap(([initiative, ids]) =>
      ids.split('').map((id) => [initiative, id, 'partner']),
    ),
  ],
});

test('what stayed, what became of the groups, and each year beside chance of its own size', () => {
  const input = reportInputOf(data, {
    settings: { at: '2023', window: 'period' },
    since: ['2022', '2023'],
  });
  const section = allSections(buildReport(input).sections).find(({ id }) => id === 'change');
  const told = JSON.stringify(section?.blocks);
  expect(told).toContain('kept 1, lost 3, new 3');
  // Of four earlier ties one; of seven ties in either year one.
  expect(told).toContain('Of the earlier ties among them, 25% are still there');
  expect(told).toContain('of all their ties at either moment, 14% stand at both');
  // a, b, c and a, b, d: 2 of 4 alike; d, e and c, e: 1 of 3.
  expect(told).toContain('Earlier groups: 2 continue, 0 went into another, 0 are no longer there.');
  const matched = section?.blocks.find((block) => block.kind === 'table' && block.id.endsWith('matched'));
  expect(matched).toMatchObject({ kind: 'table' });
  const density = JSON.stringify(matched).match(/"Density","([\d.]+)","[\d.]+","([\d.]+)"/u);
  expect(density?.slice(1)).toEqual(['0.40', '0.40']);
});
