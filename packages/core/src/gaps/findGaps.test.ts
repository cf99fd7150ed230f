import { describe, expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { detectGroups } from '../groups/detectGroups.ts';
import { buildNetwork } from '../network/build.ts';
import type { NetworkSettings } from '../network/settings.ts';
import { runSteps } from '../progress/run.ts';
import { random } from '../statistics/random.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { findGaps, gapSteps } from './findGaps.ts';
import type { GapReport } from './findGaps.ts';

const report = (dataset: Dataset, settings: Partial<NetworkSettings> = {}, replicates = 199): GapReport => {
  const network = buildNetwork(dataset, settings);
  return findGaps(network, { groups: detectGroups(network), replicates });
};

const growth = fixture('stem4all-growth');
const documented = fixture('stem4all');

describe('the synthetic community of 2023', () => {
  const found = report(growth, { at: '2023' }, 999);
  const judged = found.gaps.filter((gap) => gap.judged);

  test('nobody of the twelve in Jalal-Abad works on leadership', () => {
    expect(judged.find(({ kind }) => kind === 'coverage-cell')).toMatchObject({
      id: 'coverage-cell:organisations,region=Jalal-Abad,pipeline_stages=leadership',
      observed: 0,
      reason: 'empty',
    });
    const matrix = found.coverage.find(
      ({ counted, dimensions }) =>
        counted === 'organisations' && dimensions.join() === 'region,pipeline_stages',
    );
    expect(matrix?.rows.find(({ code }) => code === 'Jalal-Abad')?.items).toBe(12);
    expect(matrix?.columns.find(({ code }) => code === 'leadership')?.items).toBe(39);
    expect(matrix?.rows.find(({ code }) => code === null)?.items).toBe(1);
  });

  test('Batken has one member; Batken, Naryn and Talas are too few for an empty cell to be a gap', () => {
    expect(judged.find(({ kind }) => kind === 'coverage-value')).toMatchObject({
      id: 'coverage-value:organisations,region=Batken',
      reason: 'only-one',
      observed: 1,
      total: 84,
    });
    for (const region of ['Batken', 'Naryn', 'Talas']) {
      const id = `coverage-cell:organisations,region=${region},pipeline_stages=leadership`;
      expect(found.gaps.find((gap) => gap.id === id)).toMatchObject({
        observed: 0,
        judged: false,
        reason: 'too-few-organisations',
      });
    }
  });

  test('26 isolates; 6 of 32 and 17 of 84 did not answer', () => {
    expect(judged.filter(({ kind }) => kind === 'isolate')).toHaveLength(26);
    const answers = (wave: string): unknown => {
      const gap = judged.find(({ id }) => id === `data:wave,${wave}`);
      return [gap?.observed, gap?.total];
    };
    expect([answers('2022'), answers('2023')]).toEqual([
      [6, 32],
      [17, 84],
    ]);
  });

  test('the ten joint initiatives, all with a recorded lead', () => {
    expect(found.sharedOwnership.jointNotLedByFacilitator.denominator).toBe(10);
    // 296 of the 341 ties hold without the facilitator.
    expect(found.sharedOwnership.tiesWithoutConvened.denominator).toBe(296);
    expect(found.dependence.find(({ facilitator }) => facilitator)?.alone.tiesLeft).toBe(296);
  });
});

test('the documented network: in no recorded organisation Talas, Jalal-Abad or Issyk-Kul', () => {
  const { gaps } = report(documented);
  const empty = gaps.filter(({ id }) => id.startsWith('coverage-value:organisations,region='));
  expect(empty.filter(({ observed }) => observed === 0).map(({ subject }) => subject.values[0].code)).toEqual(
    ['Issyk-Kul', 'Jalal-Abad', 'Talas'],
  );
  // 48 of 152 have no region: some of them may be there.
  expect(empty.every(({ doubts }) => doubts.includes('field-empty'))).toBe(true);
});

test('the order of rows does not matter', () => {
  const source = random(11);
  const shuffled: Dataset = {
    ...growth,
    organisations: source.shuffle([...growth.organisations]),
    initiatives: source.shuffle([...growth.initiatives]),
    participations: source.shuffle([...growth.participations]),
    ties: source.shuffle([...growth.ties]),
    capacities: source.shuffle([...growth.capacities]),
  };
  expect(report(shuffled, { at: '2023' })).toEqual(report(growth, { at: '2023' }));
});

test('ids are unique', () => {
  for (const { gaps } of [report(growth), report(documented)]) {
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  }
});

test('other names give the same gaps', () => {
  const community = (name: (id: string) => string): Dataset =>
    datasetOf({
      participations: [
        ['a', 'b', 'c'],
        ['c', 'd'],
        ['d', 'e', 'f'],
        ['g', 'h'],
      ].map((who, place) => `${name(`i${place}`)}: ${who.map(name).join(' ')}`),
    });
  const summary = ({ gaps }: GapReport): unknown =>
    gaps.map(({ kind, reason, observed, judged }) => [kind, reason, observed, judged].join()).toSorted();
  expect(summary(report(community((id) => `z${id}`)))).toEqual(summary(report(community((id) => id))));
});

test('ids that are names of object fields', () => {
  const { gaps } = report(
    datasetOf({ participations: ['constructor: __proto__ toString', 'x: toString valueOf'] }),
  );
  expect(gaps.find(({ kind }) => kind === 'only-through')?.subject).toMatchObject({
    through: 'toString',
    organisations: ['__proto__', 'valueOf'],
  });
});

test('an empty network and a single organisation', () => {
  expect(report(datasetOf({})).gaps.filter(({ judged }) => judged)).toEqual([]);
  expect(report(datasetOf({ organisations: ['a'] })).gaps[0]).toMatchObject({
    id: 'isolate:a',
    kind: 'isolate',
  });
});

test('the whole takes the steps it announces, and can be stopped', async () => {
  const network = buildNetwork(datasetOf({ participations: ['x: a b', 'y: b c'] }));
  const steps: number[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }): void => {
    steps.push(done / total);
  };
  await runSteps(gapSteps(network, { groups: null, replicates: 20 }), { onProgress });
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  await expect(runSteps(gapSteps(network, { groups: null }), { signal })).rejects.toThrow('aborted');
});

test('other dimensions can be asked for, and replicates must be a whole number above 0', () => {
  const network = buildNetwork(growth, { at: '2023' });
  const { coverage, mixing } = findGaps(network, {
    groups: null,
    dimensions: [['type', 'region']],
    mixing: ['type'],
    replicates: 9,
  });
  expect(coverage.map(({ counted, dimensions }) => [counted, ...dimensions])).toEqual([
    ['organisations', 'type', 'region'],
    ['initiatives', 'type', 'region'],
    ['joint-initiatives', 'type', 'region'],
  ]);
  expect(mixing.map(({ dimension }) => dimension)).toEqual(['type']);
  expect(() => findGaps(network, { groups: null, replicates: 0 })).toThrow(RangeError);
});
