import { expect, test } from 'vitest';
import { makeGap } from '../gaps/makeGap.ts';
import { detectGroups } from '../groups/detectGroups.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { gapsFilled } from './gapsFilled.ts';
import { profilesOf } from './profiles.ts';

const network = buildNetwork(
  datasetOf({
    organisations: [
      { id: 'naryn', regions: ['Naryn'] },
      { id: 'leader', pipelineStages: ['leadership'] },
      { id: 'both', regions: ['Naryn'], pipelineStages: ['leadership'] },
    ],
    participations: ['i: naryn n1 n2', 'j: leader l1 l2'],
  }),
);
const profiles = new Map(profilesOf(network).map((profile) => [profile.id, profile]));
const groups = detectGroups(network, { runs: 5 });
const values = [
  { dimension: 'region', code: 'Naryn' },
  { dimension: 'pipeline_stages', code: 'leadership' },
];

function filled(gap: ReturnType<typeof makeGap>, a: string, b: string): boolean {
  const [one, other] = [profiles.get(a), profiles.get(b)];
  if (one === undefined || other === undefined) throw new Error(`Nobody is called ${a} or ${b}.`);
  return gapsFilled([gap], groups)(one, other).length > 0;
}

test('a cell is filled by two of whom one has the one value and the other the other', () => {
  const cell = makeGap('coverage-cell', 'empty', ['cell'], { values });
  expect(filled(cell, 'leader', 'naryn')).toBe(true);
  expect(filled(cell, 'both', 'naryn')).toBe(true);
  expect(filled(cell, 'n1', 'naryn')).toBe(false);
  expect(
    filled(
      makeGap('coverage-cell', 'not-expected', ['cell'], { values }, { judged: false }),
      'leader',
      'naryn',
    ),
  ).toBe(false);
});

test('a pair of groups by one of each, an isolate by itself, another way past who stands between', () => {
  const ids = groups.groups.map(({ id }) => id);
  expect(filled(makeGap('group-pair', 'no-ties-between', ['groups'], { groups: ids }), 'n1', 'l1')).toBe(
    true,
  );
  expect(filled(makeGap('group-pair', 'no-ties-between', ['groups'], { groups: ids }), 'n1', 'n2')).toBe(
    false,
  );
  expect(filled(makeGap('isolate', 'no-ties', ['both'], { organisations: ['both'] }), 'both', 'n1')).toBe(
    true,
  );
  const through = makeGap('only-through', 'through-one', ['x'], { organisations: ['n1'], through: 'naryn' });
  expect(filled(through, 'n1', 'l1')).toBe(true);
  expect(filled(through, 'n1', 'naryn')).toBe(false);
  expect(filled(through, 'l1', 'l2')).toBe(false);
});

test('a small component is brought in by a tie to others, not by one inside it', () => {
  const apart = makeGap('periphery', 'small-component', ['apart'], { organisations: ['leader', 'l1', 'l2'] });
  expect(filled(apart, 'leader', 'naryn')).toBe(true);
  expect(filled(apart, 'l1', 'l2')).toBe(false);
});

test('two values are brought together only by those who have one of them each', () => {
  const pair = makeGap('group-pair', 'fewer-ties-than-expected', ['values'], { values });
  expect(filled(pair, 'leader', 'naryn')).toBe(true);
  expect(filled(pair, 'both', 'naryn')).toBe(false);
});

test('a need by one that has it and the one that alone offers it, not by two of whom one needs it', () => {
  const need = makeGap('unmet-need', 'only-one-offers', ['rooms'], {
    organisations: ['n1', 'n2'],
    through: 'leader',
  });
  expect(filled(need, 'leader', 'n2')).toBe(true);
  expect(filled(need, 'n1', 'leader')).toBe(true);
  expect(filled(need, 'n1', 'n2')).toBe(false);
  expect(filled(need, 'leader', 'l1')).toBe(false);
  // Nobody offers it: no introduction helps.
  const nobody = makeGap('unmet-need', 'nobody-offers', ['rooms'], { organisations: ['n1', 'n2'] });
  expect(filled(nobody, 'n1', 'leader')).toBe(false);
});
