import { expect, test } from 'vitest';
import { defaultSettings } from '../../network/settings.ts';
import { datasetOf, introduction } from '../../testSupport/datasetOf.ts';
import { dataOfList, listId } from './listId.ts';

const dataSha256 = '0123456789abcdef';

test('a list is named by its data, the settings that are not the usual ones, its length and its seed', () => {
  const usual = { dataSha256, settings: defaultSettings, count: 10, seed: 1 };
  expect(listId(usual)).toBe('0123456789ab count=10 seed=1');
  expect(listId({ ...usual, dataSha256: null, seed: 7 })).toBe('count=10 seed=7');
  const settings = { ...defaultSettings, weighted: true, countries: ['KG', 'KZ'], at: '2023' };
  expect(listId({ ...usual, settings, count: 5, perOrganisation: 3 })).toBe(
    '0123456789ab at=2023 countries=["KG","KZ"] weighted=true count=5 per-organisation=3 seed=1',
  );
});

test('the order of the settings does not matter', () => {
  const turned = Object.fromEntries(
    Object.entries({ ...defaultSettings, at: '2023', weighted: true }).toReversed(),
  ) as unknown as typeof defaultSettings;
  expect(listId({ dataSha256, settings: turned, count: 10, seed: 1 })).toBe(
    '0123456789ab at=2023 weighted=true count=10 seed=1',
  );
});

test('the log is no part of what a list is made from, all else is', () => {
  const bare = datasetOf({ participations: ['i: a b'] });
  const logged = { ...bare, introductions: [introduction({ fromId: 'a', toId: 'b' })] };
  expect(dataOfList(logged)).toEqual(bare);
});
