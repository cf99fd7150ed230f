import { defaultSettings } from '@partnermap/core';
import type { NetworkSettings } from '@partnermap/core';
import { language } from '@partnermap/language';
import { expect, test } from 'vitest';
import { fixture } from '../../state/testing.ts';
import { defaultView } from '../../state/view.ts';
import type { View } from '../../state/view.ts';
import { namesIn } from '../language.tsx';
import { activeFilters } from './activeFilters.ts';

const dataset = await fixture('stem4all');
const spoken = language('en');
const names = namesIn(spoken, dataset);

/** One value other than the usual for every setting there is. */
const changed: NetworkSettings = {
  at: '2022',
  window: 2,
  roles: ['lead', 'funder'],
  countries: ['KG', 'KZ'],
  kinds: ['event'],
  sources: ['UNDP Kyrgyzstan', dataset.sources[0].id],
  only: [{ column: 'region', value: 'Bishkek' }],
  exclude: [{ column: 'type', value: 'school' }],
  keepIsolates: true,
  ties: 'funding',
  symmetrise: 'both',
  projection: 'count',
  weighted: true,
  without: [dataset.organisations[0].id],
  withoutConvened: [dataset.organisations[1].id],
  mergeParts: true,
};
const view: View = {
  ...defaultView,
  settings: changed,
  focus: { organisationId: dataset.organisations[0].id, steps: 2 },
};

test('a view that filters nothing has no filter', () => {
  expect(activeFilters(defaultView, defaultSettings, spoken, names)).toEqual([]);
});

test('every setting that is changed is told, and ended one by one nothing is left', () => {
  expect(Object.keys(changed).filter((key) => same(key as keyof NetworkSettings))).toEqual([]);
  const filters = activeFilters(view, defaultSettings, spoken, names);
  expect(filters.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Moment: 2022',
      'Roles that make ties: lead and funder',
      'Countries: Kyrgyzstan',
      'Countries: Kazakhstan',
      'Sources: UNDP Kyrgyzstan',
      `Sources: ${dataset.sources[0].title}`,
      'Layer of ties: funding',
    ]),
  );
  let left = view;
  for (const _ of filters) {
    const end = activeFilters(left, defaultSettings, spoken, names).at(0)?.end;
    left = Object.assign({}, left, end);
  }
  expect(left.focus).toBeNull();
  expect(left.settings).toEqual(defaultSettings);
  expect(activeFilters(left, defaultSettings, spoken, names)).toEqual([]);
});

function same(key: keyof NetworkSettings): boolean {
  return JSON.stringify(changed[key]) === JSON.stringify(defaultSettings[key]);
}
