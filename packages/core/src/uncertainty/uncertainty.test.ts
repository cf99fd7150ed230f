import { describe, expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import { buildNetwork } from '../network/build.ts';
import { runSteps } from '../progress/run.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { networkOf } from '../testSupport/graphs.ts';
import type { Resampling } from './resampling.ts';
import type { RankRange } from './rankRanges.ts';
import { uncertainty, uncertaintyFromTasks, uncertaintySteps } from './uncertainty.ts';
import { usualResampling } from './uncertaintyPlan.ts';
import type { UncertaintyOptions } from './uncertaintyPlan.ts';
import { runUncertaintyTask, uncertaintyTasks } from './uncertaintyTasks.ts';

const source = (id: string, publisher: string): Parameters<typeof datasetOf>[0]['sources'] => [
  { id, publisher, title: null, date: null, url: null, attributes: [] },
];
const range = (
  network: Parameters<typeof uncertainty>[0],
  id: string,
  options: Partial<UncertaintyOptions> = {},
): RankRange | undefined =>
  uncertainty(network, { measures: ['degree'], replicates: 2000, ...options })
    .measures.get('degree')
    ?.organisations.get(id);

describe('hand cases', () => {
  test('initiatives: two are drawn from two', () => {
    // x ties hub to a and b, y ties c to d. Drawn: x twice (1/4), y twice (1/4), both (1/2).
    // hub, a and b have 2 partners, c and d one: rank 1 or 4; without x: gone, behind c and d: 3; without y: 4.
    const network = buildNetwork(datasetOf({ participations: ['x: hub a b', 'y: c d'] }));
    const hub = range(network, 'hub', { resampling: 'initiatives', top: 1 });
    expect(hub).toMatchObject({ rank: 1, median: 1, low: 1, high: 3 });
    expect(hub?.top).toBeCloseTo(0.75, 1);
    const c = range(network, 'c', { resampling: 'initiatives', top: 3 });
    // With both, and without y, c stands fourth; without x first.
    expect(c).toMatchObject({ rank: 4, median: 4, low: 1, high: 4 });
    expect(c?.top).toBeCloseTo(0.25, 1);
  });

  test('publishers: the same with one publisher for each initiative', () => {
    const dataset = datasetOf({
      sources: [...(source('s', 'S') ?? []), ...(source('t', 'T') ?? [])],
      initiatives: [
        { id: 'x', sourceIds: ['s'] },
        { id: 'y', sourceIds: ['t'] },
      ],
      participations: ['x: hub a b', 'y: c d'],
    });
    const hub = range(buildNetwork(dataset), 'hub', { resampling: 'publishers', top: 1 });
    expect(hub).toMatchObject({ rank: 1, median: 1, low: 1, high: 3 });
    expect(hub?.top).toBeCloseTo(0.75, 1);
  });

  test('organisations: one left out at a time, without counting its own absence', () => {
    // Star with a tail: hub 3 partners, c 2, a, b and d one. Without c, d stands alone: hub keeps a and b.
    const network = networkOf('hub-a hub-b hub-c c-d');
    const result = uncertainty(network, { measures: ['degree'], resampling: 'organisations', top: 1 });
    expect(result.replicates).toBe(5);
    const of = (id: string): RankRange | undefined => result.measures.get('degree')?.organisations.get(id);
    expect(of('hub')).toEqual({ rank: 1, median: 1, low: 1, high: 1, top: 1 });
    // c: first without the hub, without a or b level with the hub, without d far behind it (second, with a and b).
    expect(of('c')).toEqual({ rank: 2, median: 1, low: 1, high: 2, top: 0.75 });
  });

  test('ties: without error nothing moves, with only errors nothing stays', () => {
    const network = networkOf('hub-a hub-b hub-c hub-d hub-e a-b');
    const still = range(network, 'hub', { resampling: 'ties', errorRate: 0 });
    expect(still).toEqual({ rank: 1, median: 1, low: 1, high: 1, top: 1 });
    const turned = range(network, 'hub', { resampling: 'ties', errorRate: 1, replicates: 200, top: 1 });
    expect(turned?.top).toBeLessThan(0.1);
  });

  test('answers: what the silent said is missing, what others said of them stays', () => {
    // Three were asked, one did not answer: each of the two that did falls silent with a chance of 1/3.
    const said = (fromId: string, toId: string) =>
      ({ fromId, toId, directed: true, reportedBy: fromId, wave: '2022', kind: 'joint-work' }) as const;
    const dataset = datasetOf({
      organisations: [
        { id: 'a', asked: ['2022'], responded: ['2022'] },
        { id: 'b', asked: ['2022'], responded: ['2022'] },
        { id: 'c', asked: ['2022'] },
        'd',
        'e',
      ],
      ties: [said('a', 'd'), said('a', 'e'), said('b', 'a'), { fromId: 'd', toId: 'e', kind: 'joint-work' }],
    });
    const network = buildNetwork(dataset, { ties: 'reported' });
    // a has 3 partners; silent it keeps b's word only: level with d and e if b speaks (1 each), gone if b is silent too.
    const a = range(network, 'a', { resampling: 'answers', top: 1 });
    expect(a).toMatchObject({ rank: 1, median: 1, low: 1 });
    expect(a?.top).toBeCloseTo(1 - 1 / 9, 1);
    // b: 1 partner; first and level with a, d and e where a is silent and b speaks: 1/3 · 2/3.
    expect(range(network, 'b', { resampling: 'answers', top: 1 })?.top).toBeCloseTo(2 / 9, 1);
    // Everybody silent: nobody said anything of c, and only the statement of nobody in particular is left.
    expect(range(network, 'd', { resampling: 'answers', errorRate: 1 })).toMatchObject({ low: 1, high: 1 });
    expect(range(network, 'a', { resampling: 'answers', errorRate: 1, top: 2 })).toMatchObject({
      low: 4,
      top: 0,
    });
  });
});

test('a network that cannot be resampled in a way says why', () => {
  const plain = networkOf('a-b');
  const alone = buildNetwork(datasetOf({ participations: ['x: a b'] }));
  const reason = (network: typeof plain, resampling: Resampling): unknown => {
    const result = uncertainty(network, { measures: ['degree'], resampling });
    expect(result.measures.size).toBe(0);
    return result.reason;
  };
  expect(reason(plain, 'publishers')).toBe('too-few-publishers');
  expect(reason(alone, 'publishers')).toBe('too-few-publishers');
  expect(reason(plain, 'initiatives')).toBe('too-few-initiatives');
  expect(reason(alone, 'initiatives')).toBe('too-few-initiatives');
  expect(reason(plain, 'organisations')).toBe('too-few-organisations');
  expect(reason(networkOf('a b'), 'ties')).toBe('no-ties');
  expect(reason(plain, 'answers')).toBe('no-answers');
  expect(reason(alone, 'answers')).toBe('no-answers');
});

test('what says most about a network is resampled unless told otherwise', () => {
  expect(usualResampling(buildNetwork(fixture('stem4all')))).toBe('initiatives');
  expect(usualResampling(buildNetwork(fixture('stem4all-growth'), { ties: 'reported' }))).toBe('answers');
  expect(usualResampling(networkOf('a-b b-c'))).toBe('ties');
});

describe('fixtures/stem4all-growth', () => {
  const dataset = fixture('stem4all-growth');
  const measures = ['betweenness.normalized', 'eigenvector.perComponent'];
  const ways = ['publishers', 'initiatives', 'organisations', 'ties', 'answers'] as const;
  const reversed = {
    ...dataset,
    organisations: dataset.organisations.toReversed(),
    initiatives: dataset.initiatives.toReversed(),
    participations: dataset.participations.toReversed(),
    ties: dataset.ties.toReversed(),
    sources: dataset.sources.toReversed(),
  };

  test.each(ways)('%s: the same seed gives the same result, whatever the order of rows', (resampling) => {
    const ties = resampling === 'answers' ? 'reported' : 'participations';
    const options = { measures, resampling, replicates: 25, seed: 3 };
    const result = uncertainty(buildNetwork(dataset, { ties }), options);
    expect(uncertainty(buildNetwork(reversed, { ties }), options)).toEqual(result);
    expect(result.measures.size).toBe(2);
    if (resampling === 'organisations') return;
    const other = uncertainty(buildNetwork(dataset, { ties }), { ...options, seed: 4 });
    expect(other.measures).not.toEqual(result.measures);
  });

  test('ranges hold their medians, and those who cannot be told apart overlap', () => {
    const { measures: found } = uncertainty(buildNetwork(dataset), { measures, replicates: 100 });
    for (const { organisations, indistinguishable } of found.values()) {
      expect(organisations.size).toBe(84);
      for (const { median, low, high, top } of organisations.values()) {
        expect(low).toBeLessThanOrEqual(median);
        expect(high).toBeGreaterThanOrEqual(median);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        expect(top >= 0 && top <= 1).toBe(true);
      }
      for (const set of indistinguishable) {
        const lowest = Math.max(...set.map((id) => organisations.get(id)?.low ?? Infinity));
        expect(set.every((id) => (organisations.get(id)?.high ?? 0) >= lowest)).toBe(true);
      }
    }
  });
});

test('a measure that does not apply, or gives no numbers by organisation, has no entry', () => {
  const result = uncertainty(networkOf('a-b b-c'), {
    measures: ['density', 'inDegree', 'degree', 'triadCensus'],
    replicates: 3,
  });
  expect([...result.measures.keys()]).toEqual(['degree']);
  expect([...result.figures.keys()]).toEqual(['density']);
});

test('a number of the whole network has a range: initiatives are drawn as above', () => {
  // Both drawn (1/2): 4 of 10 possible ties; x twice (1/4): 2 of 3; y twice (1/4): 1 of 1, and no triple in it.
  const network = buildNetwork(datasetOf({ participations: ['x: hub a', 'x: b', 'y: c d'] }));
  const whole = uncertainty(network, { measures: ['density', 'transitivity'], replicates: 2000 });
  expect(whole.figures.get('density')).toMatchObject({ value: 0.4, low: 0.4, high: 1, defined: 1 });
  expect(whole.figures.get('transitivity')?.defined).toBeCloseTo(0.75, 1);
});

describe('replicates as tasks', () => {
  // A worker gets a copy.
  const sent = <Task>(task: Task): Task => structuredClone(task);

  test.each(['publishers', 'initiatives', 'organisations', 'ties'] as const)(
    '%s: in any order and on copies they give the bits of one run',
    (resampling) => {
      const network = buildNetwork(fixture('stem4all-growth'));
      const measures = ['eigenvector.perComponent', 'twomode.closeness', 'globalEfficiency', 'degree'];
      const options = { measures, resampling, replicates: 50, seed: 5 };
      const parts = uncertaintyTasks(network, options, { size: 19 }).map((task) =>
        runUncertaintyTask(sent(task)),
      );
      expect(parts.length).toBeGreaterThan(1);
      const together = uncertaintyFromTasks(network, options, parts.toReversed().map(sent));
      expect(together).toEqual(uncertainty(network, options));
      expect(together.measures.size).toBe(3);
    },
  );

  test('of a plain directed graph and of answers', () => {
    const answered = buildNetwork(fixture('stem4all-growth'), { ties: 'reported' });
    for (const network of [networkOf('a-b b-c c-a c-d', { directed: true }), answered]) {
      const options = { measures: ['harmonic.in', 'degree'], replicates: 7 };
      const parts = uncertaintyTasks(network, options, { size: 3 }).map((task) =>
        runUncertaintyTask(sent(task)),
      );
      expect(uncertaintyFromTasks(network, options, parts)).toEqual(uncertainty(network, options));
    }
  });

  test('nothing to resample makes none, and a missing part is noticed', () => {
    const plain = networkOf('a-b b-c');
    const impossible = { measures: ['degree'], resampling: 'initiatives' } as const;
    expect(uncertaintyTasks(plain, impossible, { size: 10 })).toEqual([]);
    expect(uncertaintyFromTasks(plain, impossible, [])).toEqual(uncertainty(plain, impossible));
    const options = { measures: ['degree'], replicates: 20 };
    const [first, second] = uncertaintyTasks(plain, options, { size: 10 }).map(runUncertaintyTask);
    const [rest] = uncertaintyTasks(plain, options, { size: 30, from: 10 }).map(runUncertaintyTask);
    expect(rest).toEqual(second);
    for (const parts of [[], [first], [second], [first, first], [second, second]]) {
      expect(() => uncertaintyFromTasks(plain, options, parts)).toThrow(/20/u);
    }
  });
});

test('progress is told and an aborted signal stops it', async () => {
  const options = { measures: ['degree'], replicates: 40 };
  const network = networkOf('a-b b-c c-d');
  const told: number[] = [];
  await runSteps(uncertaintySteps(network, options), { onProgress: ({ done }) => told.push(done) });
  expect(told).toEqual([10, 20, 30, 40]);
  const controller = new AbortController();
  const stopped = runSteps(uncertaintySteps(network, options), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(stopped).rejects.toThrow(/abort/);
});

test.each([
  [{ replicates: 0 }, /replicates/],
  [{ replicates: 1.5 }, /replicates/],
  [{ top: 0 }, /top/],
  [{ errorRate: 1.1 }, /1\.1/],
  [{ errorRate: Number.NaN }, /NaN/],
  [{ seed: -1 }, /seed/],
  [{ measures: ['fame'] }, /fame/],
])('nonsense is refused: %j', (options, message) => {
  expect(() => uncertainty(networkOf('a-b b-c'), { measures: ['degree'], ...options })).toThrow(message);
});
