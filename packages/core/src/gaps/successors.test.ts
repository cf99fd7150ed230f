import { expect, test } from 'vitest';
import type { Organisation } from '../dataset/organisation.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { buildNetwork } from '../network/build.ts';
import { random } from '../statistics/random.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { successors } from './successors.ts';

/** A network of `a-b` ties, each an initiative of its own. */
const network = (
  ties: string,
  organisations: readonly (Partial<Organisation> & { readonly id: string })[] = [],
): CommunityNetwork =>
  buildNetwork(
    datasetOf({
      organisations,
      participations: ties.split(' ').map((tie) => `${tie}: ${tie.replace('-', ' ')}`),
    }),
  );

test('two pairs that only the hub connects: whoever ties them restores the same', () => {
  const found = successors(network('a-b c-d hub-a hub-c'), 'hub');
  // Without hub: a–b, c–d. Each is tied to the first of the other pair, e.g. a to c: path b–a–c–d.
  const gained = 1 + 1 / 2 + 1 / 2 + 1 / 3;
  expect(found.find(({ id }) => id === 'a')).toEqual({
    id: 'a',
    fragmentationRestored: expect.closeTo((2 * gained) / (4 * 3), 12),
    reach: expect.closeTo((1 + 1 + 1 + 1 / 2) / 4, 12),
    newTies: 1,
    partnersInCommon: 0,
  });
  // b and d are already tied to a former partner of the hub.
  expect(found.map(({ id, partnersInCommon }) => [id, partnersInCommon])).toEqual([
    ['b', 1],
    ['d', 1],
    ['a', 0],
    ['c', 0],
  ]);
});

test('in the middle of the largest part one restores more than at its edge, or in a small part', () => {
  const found = successors(network('m-a m-b m-c m-d d-e hub-a hub-x x-y'), 'hub', { count: 9 });
  expect(found[0].id).toBe('m');
  expect(found.at(-1)?.id).toBe('e');
});

test('where nothing falls apart, reach decides', () => {
  const found = successors(network('a-b b-c c-d hub-a hub-b'), 'hub');
  expect(found.map(({ fragmentationRestored, newTies }) => [fragmentationRestored, newTies])).toEqual(
    found.map(() => [0, 0]),
  );
  // b and c reach two at once and one in two steps; b comes first by its id.
  expect(found.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});

test('other components take no part in it', () => {
  expect(successors(network('hub-a hub-b x-y y-z x-z'), 'hub').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the facilitator and those outside the community are not tried', () => {
  const built = network('hub-a hub-f hub-out', [
    { id: 'f', facilitator: true },
    { id: 'out', member: 'no' },
  ]);
  expect(successors(built, 'hub').map(({ id }) => id)).toEqual(['a']);
});

test('what the organisation convenes can go as well', () => {
  const dataset = datasetOf({ participations: ['x: hub:lead a b', 'y: a b c'] });
  const built = buildNetwork(dataset);
  expect(successors(built, 'hub').map(({ newTies }) => newTies)).toEqual([0, 0, 0]);
  const without = buildNetwork(datasetOf({ participations: ['x: hub:lead a b c'] }));
  // a, b and c have nobody left; one of them is tied to the other two.
  const [first] = successors(without, 'hub', { count: 1, withConvened: true });
  expect(first).toMatchObject({ id: 'a', newTies: 2 });
  expect(first.fragmentationRestored).toBeCloseTo((2 * (1 + 1 + 1 / 2)) / (3 * 2), 12);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'equals the efficiency of the network built anew with its ties (seed %i)',
  (seed) => {
    const source = random(seed);
    const others = ['b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const drawn = others.flatMap((a, i) =>
      others.slice(i + 1).flatMap((b) => (source.next() < 0.2 ? [`${a}-${b}`] : [])),
    );
    const distances = (list: readonly string[]): ReadonlyMap<string, number> => {
      const d = new Map(others.flatMap((x) => others.map((y) => [x + y, x === y ? 0 : Infinity] as const)));
      for (const tie of list) d.set(tie[0] + tie[2], 1).set(tie[2] + tie[0], 1);
      const at = (pair: string): number => d.get(pair) ?? Infinity;
      for (const k of others) {
        for (const x of others)
          for (const y of others) d.set(x + y, Math.min(at(x + y), at(x + k) + at(k + y)));
      }
      return d;
    };
    const sum = (d: ReadonlyMap<string, number>, from: readonly string[] = others): number =>
      from.reduce(
        (all, x) => all + others.reduce((own, y) => own + (x === y ? 0 : 1 / (d.get(x + y) ?? Infinity)), 0),
        0,
      );
    const before = distances(drawn);
    // Everybody is a partner of the hub: the parts are the components of what was drawn.
    const built = network([...drawn, ...others.map((id) => `a-${id}`)].join(' '));
    for (const one of successors(built, 'a', { count: 9 })) {
      const joined = new Set([one.id]);
      const added: string[] = [];
      const near = (x: string): readonly string[] =>
        others.filter((y) => (before.get(x + y) ?? Infinity) < Infinity);
      for (const id of others) {
        if ([...joined].some((other) => near(id).includes(other))) continue;
        const centre = near(id).reduce((best, other) =>
          sum(before, [other]) > sum(before, [best]) ? other : best,
        );
        joined.add(id);
        added.push(`${one.id}-${centre}`);
      }
      const after = distances([...drawn, ...added]);
      expect(one.newTies).toBe(added.length);
      expect(one.fragmentationRestored).toBeCloseTo((sum(after) - sum(before)) / (7 * 6), 10);
      expect(one.reach).toBeCloseTo((1 + sum(after, [one.id])) / 7, 10);
    }
  },
);

test('nobody to connect, nothing to list; an organisation that is not shown is refused', () => {
  expect(successors(network('a-b', [{ id: 'lonely' }]), 'lonely')).toEqual([]);
  expect(() => successors(network('a-b'), 'z')).toThrow(RangeError);
});
