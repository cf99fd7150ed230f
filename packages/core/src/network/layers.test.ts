import { expect, test } from 'vitest';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { buildNetwork } from './build.ts';
import { layersOf } from './layers.ts';
import type { Layer } from './layers.ts';

const dataset = datasetOf({
  participations: ['x: a b c', 'y: a d'],
  ties: [
    { fromId: 'a', toId: 'b', kind: 'funding' },
    { fromId: 'c', toId: 'd', kind: 'funding', strength: 5 },
    { fromId: 'b', toId: 'd' },
  ],
});

const tiesOf = ({ ids, adjacency: { outgoing } }: Layer): readonly string[] =>
  ids.flatMap((id, node) =>
    [...outgoing.targets.subarray(outgoing.offsets[node], outgoing.offsets[node + 1])]
      .filter((target) => target > node)
      .map((target) => `${id}${ids[target]}`),
  );

test('several layers: each with its own ties and null model, among all organisations', () => {
  const layers = layersOf(buildNetwork(dataset, { ties: 'both' }));
  expect(layers.map((layer) => [layer.name, layer.model, tiesOf(layer)])).toEqual([
    ['funding', 'edge-swap', ['ab', 'cd']],
    ['participations', 'curveball', ['ab', 'ac', 'ad', 'bc']],
    ['reported', 'edge-swap', ['bd']],
  ]);
  for (const { ids, adjacency } of layers) {
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    expect([...adjacency.outgoing.strengths].every((strength) => strength === 1)).toBe(true);
  }
});

test('one layer is the network itself, and has no need of a name', () => {
  for (const [ties, model] of [
    ['participations', 'curveball'],
    ['funding', 'edge-swap'],
  ] as const) {
    const network = buildNetwork(dataset, { ties });
    const { ids, adjacency, twoMode } = network;
    expect(layersOf(network)).toEqual([{ name: null, ids, adjacency, twoMode, model }]);
  }
  // Both were asked for, and only one is there.
  const alone = layersOf(buildNetwork({ ...dataset, ties: [] }, { ties: 'both' }));
  expect(alone.map(({ name, model }) => [name, model])).toEqual([[null, 'curveball']]);
});

test('without ties there is no null model', () => {
  const apart = buildNetwork(datasetOf({ organisations: ['a', 'b'] }), { ties: 'both' });
  expect(layersOf(apart).map(({ name, model }) => [name, model])).toEqual([[null, null]]);
});
