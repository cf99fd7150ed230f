import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { neverPaired } from './neverPaired.ts';
import type { PairingOptions } from './neverPaired.ts';
import type { RejectionReason } from './suggestion.ts';

function reasonFor(
  data: Dataset,
  a: string,
  b: string,
  options: PairingOptions = {},
  distance = 2,
): RejectionReason | null {
  const network = buildNetwork(data);
  return neverPaired(network, options)(network.ids.indexOf(a), network.ids.indexOf(b), distance);
}

const here = { regions: ['Naryn'], countries: ['KG'] };

test('the facilitator, and organisations outside the community unless asked for', () => {
  const data = datasetOf({
    organisations: [
      { id: 'a', ...here },
      { id: 'f', ...here, facilitator: true },
      { id: 'out', ...here, member: 'no' },
      { id: 'unknown', ...here, member: 'unknown' },
    ],
  });
  expect(reasonFor(data, 'a', 'f')).toBe('facilitator');
  expect(reasonFor(data, 'a', 'out')).toBe('outside-community');
  expect(reasonFor(data, 'a', 'out', { includeOutside: true })).toBeNull();
  expect(reasonFor(data, 'f', 'out', { includeOutside: true })).toBe('facilitator');
  expect(reasonFor(data, 'a', 'unknown')).toBeNull();
  expect(reasonFor(data, 'a', 'unknown', { neverPair: [['unknown', 'a']] })).toBe('never-pair');
});

test('a parent with its parts at any depth, parts of one parent, and wholes known by their names only', () => {
  const data = datasetOf({
    organisations: [
      { id: 'university', ...here },
      { id: 'faculty', ...here, partOf: 'university' },
      { id: 'chair', ...here, partOf: 'faculty' },
      { id: 'college', ...here, partOf: 'university' },
      { id: 'city', ...here, name: "Bishkek City Administration (Mayor's Office)" },
      { id: 'department', ...here, name: 'Education Department of the Bishkek City Administration' },
      { id: 'other', ...here, name: 'Bishkek City Administrations Union' },
    ],
  });
  expect(reasonFor(data, 'university', 'chair')).toBe('parent-and-part');
  expect(reasonFor(data, 'chair', 'college')).toBe('same-parent');
  expect(reasonFor(data, 'city', 'department')).toBe('parent-and-part');
  expect(reasonFor(data, 'city', 'other')).toBeNull();
});

test('one organisation under two names, and a part of one that is named by an alias', () => {
  const data = datasetOf({
    organisations: [
      { id: 'kstu', name: 'Technical University', aliases: ['KSTU'], ...here },
      { id: 'twice', name: 'Another name', shortName: 'KSTU', ...here },
      { id: 'hall', name: 'City Hall', aliases: ['Mayor of Naryn City'], ...here },
      { id: 'office', name: 'Youth Office of the Mayor of Naryn City', ...here },
    ],
  });
  expect(reasonFor(data, 'kstu', 'twice')).toBe('same-name');
  expect(reasonFor(data, 'hall', 'office')).toBe('parent-and-part');
  expect(reasonFor(data, 'kstu', 'office')).toBeNull();
});

test('offices that no source named: by their name, or as a parent whose parts are where it is not', () => {
  const data = datasetOf({
    organisations: [
      { id: 'a', ...here },
      { id: 'agency', name: 'Agency (office not named by the source)', ...here },
      { id: 'fund', name: 'Fund', countries: ['US'] },
      { id: 'fund-kg', name: 'Fund in Kyrgyzstan', partOf: 'fund', ...here },
      { id: 'university', ...here },
      { id: 'faculty', partOf: 'university', ...here },
      { id: 'government', name: 'Government of the Kyrgyz Republic', ...here },
      { id: 'ru', name: 'X', names: [{ language: 'ru', text: 'Правительство Японии' }], ...here },
    ],
  });
  for (const id of ['agency', 'fund', 'government', 'ru'])
    expect(reasonFor(data, 'a', id)).toBe('office-not-named');
  for (const id of ['fund-kg', 'university', 'faculty']) expect(reasonFor(data, 'a', id)).toBeNull();
});

test('an award with its winner, a giver with its recipient, and the community itself', () => {
  const data = datasetOf({
    organisations: ['jury', 'winner', 'school', 'platform', 'guest'].map((id) => ({
      id,
      name: id === 'platform' ? 'Network4All' : id,
      ...here,
    })),
    initiatives: [{ id: 'prize', name: 'Prize of the year', kind: 'award' }, { id: 'grant' }],
    participations: [
      'prize: jury:partner winner:award-winner guest:participant',
      'grant: jury:funder school:recipient',
    ],
    about: [{ name: 'title', value: 'Network4All: partners of the valley', attributes: [] }],
  });
  expect(reasonFor(data, 'jury', 'winner')).toBe('award-and-winner');
  expect(reasonFor(data, 'school', 'jury')).toBe('giver-and-recipient');
  expect(reasonFor(data, 'jury', 'guest')).toBeNull();
  expect(reasonFor(data, 'winner', 'school')).toBeNull();
  expect(reasonFor(data, 'platform', 'school')).toBe('community-itself');
});

test('no embassy with a village school, but with who shares its region, its stage or meets its need', () => {
  const data = datasetOf({
    organisations: [
      {
        id: 'embassy',
        countries: ['JP'],
        regions: ['Bishkek'],
        offers: ['money'],
        tocComponents: ['resources'],
      },
      { id: 'village', countries: ['KG'], regions: ['Osh region'], tocComponents: ['resources'] },
      { id: 'poor', countries: ['KG'], regions: ['Osh region'], needs: ['money'] },
      { id: 'city', countries: ['KG'], regions: ['Bishkek'] },
      { id: 'far', countries: ['KG'], regions: ['Talas'] },
    ],
  });
  expect(reasonFor(data, 'embassy', 'village')).toBe('no-common-ground');
  expect(reasonFor(data, 'embassy', 'poor')).toBeNull();
  expect(reasonFor(data, 'embassy', 'city')).toBeNull();
  expect(reasonFor(data, 'far', 'village', {}, 3)).toBeNull();
  expect(reasonFor(data, 'far', 'village', {}, 4)).toBe('no-common-ground');
  // To be of one type is no common ground, nor to have a partner abroad in common.
  const alike = datasetOf({
    organisations: [
      { id: 'one', countries: ['KG'], types: ['business'], regions: ['Talas'] },
      { id: 'two', countries: ['KZ'], types: ['business'], regions: ['Almaty'] },
    ],
  });
  expect(reasonFor(alike, 'one', 'two')).toBe('no-common-ground');
  expect(reasonFor(data, 'city', 'far', { regions: ['Talas'] })).toBeNull();
  expect(reasonFor(data, 'embassy', 'city', { regions: ['Talas'] })).toBe('not-selected');
  expect(reasonFor(data, 'embassy', 'city', { stages: ['leadership'] })).toBe('not-selected');
});
