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

test('two pairs that only the hub connects: whoever takes over restores the same', () => {
  const found = successors(network('a-b c-d hub-a hub-c'), 'hub');
  // Without hub: a–b, c–d. With a in its place, tied to c: path b–a–c–d.
  const gained = 1 + 1 / 2 + 1 / 2 + 1 / 3;
  expect(found[0]).toEqual({
    id: 'a',
    fragmentationRestored: expect.closeTo((2 * gained) / (4 * 3), 12),
    reach: expect.closeTo((1 + 1 + 1 + 1 / 2) / 4, 12),
    newTies: 1,
    partnersInCommon: 0,
  });
  // b, tied to a already, needs c alone: a–b–c–d; likewise the other two.
  expect(found.map(({ id, newTies }) => [id, newTies])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
    ['d', 1],
  ]);
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
  const [alone] = successors(built, 'hub', { count: 1 });
  expect(alone.fragmentationRestored).toBe(0);
  const without = buildNetwork(datasetOf({ participations: ['x: hub:lead a b c'] }));
  // a takes over: tied to b and c, which have nobody left.
  const [withConvened] = successors(without, 'hub', { count: 1, withConvened: true });
  expect(withConvened).toMatchObject({ id: 'a', newTies: 2 });
  expect(withConvened.fragmentationRestored).toBeCloseTo((2 * (1 + 1 + 1 / 2)) / (3 * 2), 12);
});

test.each([1, 2, 3, 4, 5])('equals the network built anew with the ties taken over (seed %i)', (seed) => {
  const source = random(seed);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const ties = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) => (source.next() < 0.25 ? [`${a}-${b}`] : [])),
  );
  const all = [...ties, 'a-h'];
  const efficiency = (list: readonly string[]): number => {
    const others = ids.slice(1);
    const d = new Map(others.flatMap((x) => others.map((y) => [x + y, x === y ? 0 : Infinity] as const)));
    for (const tie of list) {
      const [x, y] = tie.split('-');
      d.set(x + y, 1).set(y + x, 1);
    }
    for (const k of others) {
      for (const x of others) {
        for (const y of others) {
          d.set(x + y, Math.min(d.get(x + y) ?? 0, (d.get(x + k) ?? 0) + (d.get(k + y) ?? 0)));
        }
      }
    }
    let sum = 0;
    for (const [key, value] of d) if (key[0] !== key[1]) sum += 1 / value;
    return sum / (others.length * (others.length - 1));
  };
  const withoutA = all.filter((tie) => !tie.includes('a'));
  const partners = [...new Set(all.filter((tie) => tie.startsWith('a-')).map((tie) => tie.split('-')[1]))];
  for (const one of successors(
    network(
      all.join(' '),
      ids.map((id) => ({ id })),
    ),
    'a',
    { count: 8 },
  )) {
    const taken = partners.filter((id) => id !== one.id).map((id) => `${one.id}-${id}`);
    expect(one.fragmentationRestored).toBeCloseTo(
      efficiency([...withoutA, ...taken]) - efficiency(withoutA),
      10,
    );
  }
});

test('nobody to connect, nothing to list; an organisation that is not shown is refused', () => {
  expect(successors(network('a-b'), 'a')).toEqual([]);
  expect(() => successors(network('a-b'), 'z')).toThrow(RangeError);
});
