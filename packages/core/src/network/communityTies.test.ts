import { expect, test } from 'vitest';
import { blankTie } from '../dataset/blank.ts';
import { communityTies } from './communityTies.ts';
import { defaultSettings } from './settings.ts';
import type { NetworkSettings } from './settings.ts';
import { twoMode } from './twoMode.ts';

// Three in the camp, two of them in the fair as well.
const attended = twoMode(
  ['a', 'b', 'c', 'd'],
  ['camp', 'fair'],
  [
    ['a', 'camp'],
    ['b', 'camp'],
    ['c', 'camp'],
    ['a', 'fair'],
    ['b', 'fair'],
  ],
);
const rows = [
  { ...blankTie, fromId: 'd', toId: 'a', kind: 'funding', strength: 3 },
  { ...blankTie, fromId: 'b', toId: 'a', kind: 'funding', strength: 5 },
  { ...blankTie, fromId: 'b', toId: 'a', kind: 'advice', strength: 2 },
  { ...blankTie, fromId: 'c', toId: 'd', strength: 4, directed: true },
];

const ties = (settings: Partial<NetworkSettings>): readonly unknown[] =>
  communityTies(attended, rows, { ...defaultSettings, ...settings }).map(
    ({ a, b, strength, layers, initiativeIds }) => [
      a + b,
      strength,
      layers.join(' '),
      initiativeIds.join(' '),
    ],
  );

test('by common initiatives: an initiative of three is worth 1/2 to each pair, one of two 1', () => {
  expect(ties({})).toEqual([
    ['ab', 1 / 2 + 1, 'participations', 'camp fair'],
    ['ac', 1 / 2, 'participations', 'camp'],
    ['bc', 1 / 2, 'participations', 'camp'],
  ]);
  expect(ties({ projection: 'count' })[0]).toEqual(['ab', 2, 'participations', 'camp fair']);
});

test('one layer of reports keeps its strengths; several of them are binary', () => {
  expect(ties({ ties: 'funding' })).toEqual([
    ['ab', 5, 'funding', ''],
    ['ad', 3, 'funding', ''],
  ]);
  expect(ties({ ties: 'reported' })).toEqual([
    ['ab', 1, 'advice funding', ''],
    ['ad', 1, 'funding', ''],
    ['cd', 1, 'reported', ''],
  ]);
});

test('both: a pair is tied once, with strength 1, its layers and its initiatives', () => {
  const both = [
    ['ab', 1, 'participations advice funding', 'camp fair'],
    ['ac', 1, 'participations', 'camp'],
    ['ad', 1, 'funding', ''],
    ['bc', 1, 'participations', 'camp'],
  ];
  expect(ties({ ties: 'both' })).toEqual([...both, ['cd', 1, 'reported', '']]);
  // What only one of the two reported does not count where both must have.
  expect(ties({ ties: 'both', symmetrise: 'both' })).toEqual(both);
});
