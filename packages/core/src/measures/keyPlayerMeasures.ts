import { forOthers, largestTakenApart } from './forOthers.ts';
import { fragmentation, fragmentationWithoutEach } from './fragmentation.ts';
import type { Fragmentation } from './fragmentation.ts';
import { keyPlayers, reach } from './keyPlayers.ts';
import type { Measure, MeasureInput, MeasureResult } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

/** Every set tried needs all paths: above this many organisations the search takes more than ten seconds. */
const largestSearched = 250;

function best({ network, seed }: MeasureInput, size: number, kind: 'removed' | 'reaching'): MeasureResult {
  const found = keyPlayers(network, size, kind, { seed });
  if (found === null) return undefinedFor('too-few-organisations');
  const { value, sets, count } = found;
  return defined(
    kind === 'removed' ? { DF: value, sets, nOptimalSets: count } : { DR: value, sets, nOptimalSets: count },
  );
}

/** F and DF as two maps by organisation. */
function byOrganisation({ network }: MeasureInput, values: readonly Fragmentation[]): MeasureResult {
  return defined({
    F: byId(
      network,
      values.map(({ F }) => F),
    ),
    DF: byId(
      network,
      values.map(({ DF }) => DF),
    ),
  });
}

const common = {
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: ['undirected'],
  cost: 'search',
  reference: 'Borgatti 2006, doi:10.1007/s10588-006-7084-x',
} as const;

export const keyPlayerMeasures: readonly Measure[] = [
  {
    ...common,
    id: 'keyPlayer.fragmentation.base',
    level: 'network',
    direction: 'down',
    cost: 'paths',
    compute: forOthers(Infinity, ({ network }) => defined({ ...fragmentation(network) })),
  },
  {
    ...common,
    id: 'keyPlayer.neg.single',
    level: 'organisation',
    compute: forOthers(largestTakenApart, (input) =>
      byOrganisation(input, fragmentationWithoutEach(input.network, 'left')),
    ),
  },
  {
    ...common,
    id: 'keyPlayer.neg.single.originalN',
    level: 'organisation',
    compute: forOthers(largestTakenApart, (input) =>
      byOrganisation(input, fragmentationWithoutEach(input.network, 'original')),
    ),
  },
  {
    ...common,
    id: 'keyPlayer.pos.single',
    level: 'organisation',
    cost: 'paths',
    compute: forOthers(Infinity, ({ network }) => {
      const reached = reach(network);
      return defined({
        reach2: byId(
          network,
          reached.map(({ reach2 }) => reach2),
        ),
        DR: byId(
          network,
          reached.map(({ DR }) => DR),
        ),
      });
    }),
  },
  ...[1, 2, 3].flatMap((size): Measure[] => [
    {
      ...common,
      id: `keyPlayer.neg.best${size}`,
      level: 'network',
      compute: forOthers(size === 1 ? largestTakenApart : largestSearched, (input) =>
        best(input, size, 'removed'),
      ),
    },
    {
      ...common,
      id: `keyPlayer.pos.best${size}`,
      level: 'network',
      compute: forOthers(size === 1 ? largestTakenApart : largestSearched, (input) =>
        best(input, size, 'reaching'),
      ),
    },
  ]),
];
