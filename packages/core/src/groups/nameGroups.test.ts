import { expect, test } from 'vitest';
import { blankOrganisation } from '../dataset/blank.ts';
import type { Organisation } from '../dataset/organisation.ts';
import { nameGroups } from './nameGroups.ts';

function organisation(id: string, codes: Partial<Organisation>): Organisation {
  return { ...blankOrganisation, id, name: id, member: 'yes', ...codes };
}

const organisations = [
  organisation('a', { types: ['school'], regions: ['naryn'], countries: ['KG'] }),
  organisation('b', { types: ['school'], regions: ['naryn'], countries: ['KG'] }),
  organisation('c', { types: ['university'], regions: ['naryn'], countries: ['KG'] }),
  organisation('d', { types: ['company'], regions: ['chuy'], countries: ['KG'] }),
  organisation('e', { types: ['company'], regions: ['osh'], countries: ['KG'] }),
  organisation('f', { types: ['school'], countries: ['KG'], attributes: [{ name: 'network', value: 'x' }] }),
];
const groups = [
  { id: 'g1', members: ['a', 'b', 'c'], certainty: 1 },
  { id: 'g2', members: ['d', 'e', 'f'], certainty: 1 },
];

test('the most distinguishing code of each dimension, with what it rests on', () => {
  const names = nameGroups(groups, organisations);
  // Naryn: 3 of 3 against 3 of 6. Schools: 2 of 3 against 3 of 6. Everyone is in Kyrgyzstan.
  expect(names.get('g1')).toEqual([
    { dimension: 'region', code: 'naryn', share: 3 / 3, lift: 1 / (3 / 6) },
    { dimension: 'type', code: 'school', share: 2 / 3, lift: 2 / 3 / (3 / 6) },
  ]);
  // Companies: 2 of 3 against 2 of 6; no region has two members.
  expect(names.get('g2')).toEqual([
    { dimension: 'type', code: 'company', share: 2 / 3, lift: 2 / 3 / (2 / 6) },
  ]);
});

test('every option changes the result', () => {
  const codes = (options: Parameters<typeof nameGroups>[2]) =>
    nameGroups(groups, organisations, options)
      .get('g1')
      ?.map(({ code }) => code);
  expect(codes({ count: 1 })).toEqual(['naryn']);
  expect(codes({ minimumShare: 0.7 })).toEqual(['naryn']);
  expect(codes({ minimumLift: 1.5 })).toEqual(['naryn']);
  expect(codes({ minimumLift: 1, count: 3 })).toEqual(['naryn', 'school', 'KG']);
  expect(codes({ dimensions: ['type'] })).toEqual(['school']);
  expect(codes({ dimensions: ['network'] })).toEqual([]);
});

test('members that the data do not describe make no name', () => {
  const strangers = [{ id: 'g1', members: ['__proto__', 'constructor'], certainty: null }];
  expect(nameGroups(strangers, organisations).get('g1')).toEqual([]);
  expect(nameGroups([], organisations).size).toBe(0);
});
