import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { completeSteps } from '../progress/run.ts';
import { random } from '../statistics/random.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { mixingSteps } from './mixing.ts';
import type { Mixing, Sorting } from './mixing.ts';
import { mixingGaps } from './mixingGaps.ts';
import { nullModelOf, nullTies } from '../network/nullTies.ts';

const sorting = (network: CommunityNetwork, groups: Readonly<Record<string, readonly string[]>>): Sorting => {
  const codes = Object.keys(groups);
  return {
    dimension: null,
    codes,
    expected: new Set(codes),
    places: network.ids.map((id) =>
      codes.flatMap((code, place) => (groups[code].includes(id) ? [place] : [])),
    ),
  };
};

const mix = (network: CommunityNetwork, sortings: readonly Sorting[], replicates = 999): readonly Mixing[] =>
  completeSteps(mixingSteps(network, sortings, { replicates, seed: 1 }));

/** Every two-mode arrangement with the same sums: who takes part in each initiative. */
function arrangements(
  sizes: readonly number[],
  counts: readonly number[],
): readonly (readonly (readonly number[])[])[] {
  if (sizes.length === 0) return counts.every((count) => count === 0) ? [[]] : [];
  const choose = (from: number, size: number): readonly (readonly number[])[] =>
    size === 0
      ? [[]]
      : counts.flatMap((count, one) =>
          one < from || count === 0 ? [] : choose(one + 1, size - 1).map((rest) => [one, ...rest]),
        );
  return choose(0, sizes[0]).flatMap((who) =>
    arrangements(
      sizes.slice(1),
      counts.map((count, one) => count - (who.includes(one) ? 1 : 0)),
    ).map((rest) => [who, ...rest]),
  );
}

test('the mean of the two-mode null equals that over all arrangements with the same sums', () => {
  const network = buildNetwork(datasetOf({ participations: ['x: a b c', 'y: a b', 'z: c d', 'w: d e'] }));
  // a 2, b 2, c 2, d 2, e 1; initiatives of 3, 2, 2, 2. Groups: {a, b} and {c, d, e}.
  const all = arrangements([3, 2, 2, 2], [2, 2, 2, 2, 1]);
  const cross = all.map((rows) => {
    const ties = new Set(
      rows.flatMap((who) => who.flatMap((u) => who.filter((v) => v > u).map((v) => `${u}${v}`))),
    );
    return [...ties].filter((tie) => Number(tie[0]) < 2 && Number(tie[1]) >= 2).length;
  });
  const mean = cross.reduce((sum, count) => sum + count, 0) / cross.length;
  const sd = Math.sqrt(cross.reduce((sum, count) => sum + (count - mean) ** 2, 0) / cross.length);
  const [{ model, pairs, sizes }] = mix(
    network,
    [sorting(network, { l: ['a', 'b'], r: ['c', 'd', 'e'] })],
    4000,
  );
  expect(model).toBe('curveball');
  expect(sizes).toEqual([2, 3]);
  const between = pairs.find(({ a, b }) => a !== b);
  // a–c and b–c in x.
  expect(between?.observed).toBe(2);
  // Five standard errors of a mean over 4,000 draws.
  expect(Math.abs((between?.expected ?? 0) - mean)).toBeLessThan((5 * sd) / Math.sqrt(4000));
  const atMost = cross.filter((count) => count <= 2).length / cross.length;
  expect(Math.abs((between?.pBelow ?? 0) - atMost)).toBeLessThan(0.04);
});

test('reported ties are rewired with their degrees; several layers are tested one by one', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const dataset = datasetOf({
    organisations: ids,
    participations: ['x: a b'],
    // A path of four: with degrees 1, 2, 2, 1 the only others are d–b–c–a, so a–b is tied in half of them.
    ties: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ].map(([fromId, toId]) => ({ fromId, toId })),
  });
  const reported = buildNetwork(dataset, { ties: 'reported' });
  const [{ model, pairs }] = mix(reported, [sorting(reported, { l: ['a'], r: ['b'] })], 2000);
  expect(model).toBe('edge-swap');
  expect(pairs.find(({ a, b }) => a !== b)?.expected).toBeCloseTo(1 / 2, 1);

  const both = buildNetwork(dataset, { ties: 'both' });
  expect(nullModelOf(both)).toBeNull();
  const found = mix(both, [sorting(both, { l: ['a'], r: ['b'] })], 2000);
  expect(found.map((one) => [one.layer, one.model])).toEqual([
    ['participations', 'curveball'],
    ['reported', 'edge-swap'],
  ]);
  // The one initiative always joins a and b; the reported ties are tested as they are alone.
  expect(found[0].pairs.find(({ a, b }) => a !== b)).toMatchObject({ observed: 1, expected: 1, z: null });
  expect(found[1].pairs).toEqual(pairs);
});

test('every draw of the two-mode null is a simple network among those who take part', () => {
  const network = buildNetwork(
    datasetOf({ organisations: ['alone'], participations: ['x: a b c d', 'y: b c', 'z: d e f', 'w: a f'] }),
  );
  const draw = nullTies(network, 'curveball', random(3));
  const alone = network.ids.indexOf('alone');
  for (let replicate = 0; replicate < 50; replicate++) {
    const { sources, targets, count } = draw();
    const pairs = Array.from({ length: count }, (_, k) =>
      [sources[k], targets[k]].toSorted((a, b) => a - b).join(),
    );
    expect(new Set(pairs).size).toBe(count);
    expect(Array.from({ length: count }, (_, k) => [sources[k], targets[k]]).flat()).not.toContain(alone);
    expect(pairs.some((pair) => new Set(pair.split(',')).size < 2)).toBe(false);
  }
});

test('an organisation with two values makes a tie for each', () => {
  const network = buildNetwork(datasetOf({ participations: ['x: a b'] }));
  const [{ pairs }] = mix(network, [sorting(network, { one: ['a', 'b'], two: ['b'] })], 9);
  expect(pairs.map(({ a, b, observed }) => [a, b, observed])).toEqual([
    ['one', 'one', 1],
    ['one', 'two', 1],
    ['two', 'two', 0],
  ]);
});

describe('gaps between groups and values', () => {
  const left = ['a', 'b', 'c', 'd', 'e', 'f'];
  const right = ['u', 'v', 'w', 'x', 'y', 'z'];
  const pairs = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((one, place) => ids.slice(place + 1).map((other) => `${one}${other}: ${one} ${other}`));
  const network = buildNetwork(datasetOf({ participations: [...pairs(left), ...pairs(right)] }));
  const groups = sorting(network, { left, right });

  test('two cliques without a tie', () => {
    const [mixing] = mix(network, [groups]);
    expect(mixing.pairs.map(({ verdict }) => verdict)).toEqual(['more', 'fewer', 'more']);
    expect(mixingGaps(mixing)).toMatchObject([
      {
        id: 'group-pair:left,right',
        reason: 'no-ties-between',
        observed: 0,
        judged: true,
        doubts: ['groups-from-same-ties'],
        subject: { groups: ['left', 'right'] },
      },
    ]);
  });

  test('values outside the terms make no gap', () => {
    const region = { ...groups, dimension: 'region' };
    const [known, unknown] = mix(network, [region, { ...region, expected: new Set(['left']) }]);
    expect(mixingGaps(known).map(({ id, doubts }) => [id, doubts])).toEqual([
      ['group-pair:region=left,region=right', []],
    ]);
    expect(mixingGaps(unknown)).toEqual([]);
  });

  test('two small groups that chance would leave apart are not judged', () => {
    const small = buildNetwork(datasetOf({ participations: ['p: a b', 'q: c d'] }));
    const [mixing] = mix(small, [sorting(small, { l: ['a', 'b'], r: ['c', 'd'] })]);
    expect(mixingGaps(mixing)).toMatchObject([{ judged: false, reason: 'too-few-ties' }]);
  });
});
