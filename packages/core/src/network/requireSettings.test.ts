import { expect, test } from 'vitest';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { buildNetwork } from './build.ts';
import { requireSettings } from './requireSettings.ts';
import { defaultSettings } from './settings.ts';

/** What a notebook may hand in, where no compiler looks. */
const wrong: readonly (readonly [name: string, value: unknown])[] = [
  ['att', '2023'],
  ['__proto__x', 1],
  ['constructor', 1],
  ['at', 'soon'],
  ['at', 2023],
  ['at', '2023-13'],
  ['at', '27.10.2023'],
  ['window', 'year'],
  ['window', 0],
  ['roles', 'lead'],
  ['roles', ['leader']],
  ['countries', 'KG'],
  ['kinds', ['party']],
  ['only', [{ type: 'school' }]],
  ['exclude', ['type=school']],
  ['ties', null],
  ['ties', 'foo'],
  ['projection', 'cosine'],
  ['symmetrise', 'any'],
  ['weighted', 'yes'],
  ['without', 'undp'],
];

test.each(wrong)('%s: %j is refused by name', (name, value) => {
  const dataset = datasetOf({ participations: ['x: a b'] });
  expect(() => buildNetwork(dataset, Object.fromEntries([[name, value]]))).toThrow(RangeError);
  expect(() => buildNetwork(dataset, Object.fromEntries([[name, value]]))).toThrow(`"${name}"`);
});

test('what is offered is taken', () => {
  expect(() => requireSettings(defaultSettings)).not.toThrow();
  expect(() =>
    requireSettings({
      at: '2023-10',
      window: 3,
      roles: ['lead', 'host'],
      countries: ['KG'],
      only: [{ column: 'type', value: 'school' }],
      ties: 'funding',
    }),
  ).not.toThrow();
});
