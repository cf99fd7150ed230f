import { describe, expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { buildNetwork } from '../network/build.ts';
import { tieLayers } from '../network/layers.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { Network } from '../network/network.ts';
import type { NetworkSettings } from '../network/settings.ts';
import { random } from '../statistics/random.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { networkOf } from '../testSupport/graphs.ts';
import { restore, wholeDraw } from './draw.ts';
import type { Draw } from './draw.ts';
import { evidenceOf } from './evidence.ts';
import type { EvidenceRows } from './evidence.ts';
import { replicates } from './replicate.ts';

/** Who is tied to whom, how strongly, and who stands alone. */
function shape({ ids, adjacency }: Network): unknown {
  const { offsets, targets, strengths } = adjacency.outgoing;
  return ids.map((id, node) => [
    id,
    ...Array.from(targets.subarray(offsets[node], offsets[node + 1]), (target) => ids[target]),
    ...strengths.subarray(offsets[node], offsets[node + 1]),
  ]);
}

function rowsOf(network: CommunityNetwork): EvidenceRows {
  const { rows } = evidenceOf(network);
  if (rows === null) throw new Error('This network has rows.');
  return rows;
}

/** What is left of a network when `disturb` takes evidence away. */
function left(network: Network, disturb: (draw: Draw) => void): Network {
  const evidence = evidenceOf(network);
  const draw = wholeDraw(evidence);
  const rebuild = replicates(evidence);
  // A second use of the same work arrays must not remember the first.
  draw.rows.fill(0);
  draw.reports.fill(0);
  rebuild(draw);
  restore(draw);
  disturb(draw);
  return rebuild(draw).network;
}

const settings: readonly Partial<NetworkSettings>[] = [
  {},
  { roles: 'all', projection: 'count' },
  { roles: 'all', projection: 'jaccard' },
  { ties: 'reported' },
  { ties: 'reported', symmetrise: 'both' },
  { ties: 'both' },
  { ties: 'joint-work' },
  { countries: ['KG'], at: '2023' },
  { mergeParts: true, keepIsolates: true },
];

describe.each(['stem4all', 'stem4all-growth'])('%s rebuilt from rows', (name) => {
  const whole = fixture(name);
  const layers = tieLayers(whole);
  const possible = settings.filter(({ ties }) => ties === undefined || layers.includes(ties));

  test.each(possible)('everything there: %j', (setting) => {
    const network = buildNetwork(whole, setting);
    expect(shape(left(network, () => undefined))).toEqual(shape(network));
  });

  test.each(possible)('a random half of the rows, as if the others had never been written: %j', (setting) => {
    for (const seed of [1, 2, 3]) {
      const network = buildNetwork(whole, setting);
      const { participations, reports } = rowsOf(network);
      const chance = random(seed);
      const gone = new Set([...participations.rows, ...reports.rows].filter(() => chance.integer(2) === 0));
      const dataset: Dataset = {
        ...network.dataset,
        participations: network.dataset.participations.filter((row) => !gone.has(row)),
        ties: network.dataset.ties.filter((row) => !gone.has(row)),
      };
      const rebuilt = left(network, (draw) => {
        participations.rows.forEach((row, index) => (draw.rows[index] = gone.has(row) ? 0 : 1));
        reports.rows.forEach((row, index) => (draw.reports[index] = gone.has(row) ? 0 : 1));
      });
      // Without a filter the list keeps those who lost everything; resampling hides them.
      const expected = buildNetwork(dataset, { ...setting, keepIsolates: setting.keepIsolates ?? false });
      const lost = new Set(expected.ids.filter((id) => !rebuilt.ids.includes(id)));
      expect(shape(rebuilt)).toEqual((shape(expected) as string[][]).filter(([id]) => !lost.has(id)));
      const active = new Set([
        ...expected.participations.map(({ organisationId }) => organisationId),
        ...dataset.ties.flatMap(({ fromId, toId }) => [fromId, toId]),
      ]);
      expect([...lost].filter((id) => active.has(id))).toEqual([]);
    }
  });

  test('an initiative drawn twice counts like two of the same', () => {
    for (const projection of ['newman', 'count', 'jaccard'] as const) {
      const network = buildNetwork(whole, { projection });
      const { initiativeIds } = rowsOf(network).participations;
      const [first, second] = network.initiativeIds;
      const dataset: Dataset = {
        ...whole,
        initiatives: [
          ...whole.initiatives,
          ...whole.initiatives.filter(({ id }) => id === second).map((one) => ({ ...one, id: 'again' })),
        ],
        participations: whole.participations
          .filter(({ initiativeId }) => initiativeId !== first)
          .flatMap((row) => (row.initiativeId === second ? [row, { ...row, initiativeId: 'again' }] : [row])),
      };
      const rebuilt = left(network, ({ copies }) => {
        copies[initiativeIds.indexOf(first)] = 0;
        copies[initiativeIds.indexOf(second)] = 2;
      });
      const expected = buildNetwork(dataset, { projection });
      expect(rebuilt.adjacency.size).toBe(expected.adjacency.size);
      const sum = ({ adjacency: { outgoing } }: Network): number =>
        outgoing.strengths.reduce((total, strength) => total + strength, 0);
      expect(sum(rebuilt)).toBeCloseTo(sum(expected), 10);
      expect(rebuilt.twoMode?.initiativeIds.length).toBe(expected.twoMode?.initiativeIds.length);
      expect(rebuilt.twoMode?.memberships.targets.length).toBe(expected.twoMode?.memberships.targets.length);
    }
  });

  test('an organisation left out is taken out after projection', () => {
    const network = buildNetwork(whole);
    const rebuilt = left(network, ({ organisations }) => (organisations[0] = 0));
    expect(shape(rebuilt)).toEqual(shape(buildNetwork(whole, { without: [network.ids[0]] })));
  });
});

test('an organisation that only stands in the list has nothing to lose and stays', () => {
  const network = buildNetwork(
    datasetOf({ organisations: ['lonely'], participations: ['x: a b', 'y: b c'] }),
  );
  const { initiativeIds } = rowsOf(network).participations;
  const rebuilt = left(network, ({ copies }) => (copies[initiativeIds.indexOf('x')] = 0));
  expect(rebuilt.ids).toEqual(['b', 'c', 'lonely']);
});

test('a plain graph keeps its nodes, self-ties and attributes; the graph for others is the rebuilt one', () => {
  const network = networkOf('a-a:2 a-b:3 b-c:5 d', { weighted: true });
  const rebuilt = left(network, (draw) => {
    draw.ties[1] = 0;
    draw.added.push([2, 3, 7]);
    draw.organisations[1] = 0;
  });
  expect(shape(rebuilt)).toEqual([['a'], ['c', 'd', 7], ['d', 'c', 7]]);
  expect([...rebuilt.adjacency.loopStrengths]).toEqual([2, 0, 0]);
  expect(rebuilt.graph.edges()).toHaveLength(1);
  expect(rebuilt.twoMode).toBeNull();
});

test('directed ties keep their direction', () => {
  const network = networkOf('a-b b-a b-c', { directed: true });
  const rebuilt = left(network, ({ ties }) => (ties[0] = 0));
  expect(shape(rebuilt)).toEqual([['a'], ['b', 'a', 'c', 1, 1], ['c']]);
});
