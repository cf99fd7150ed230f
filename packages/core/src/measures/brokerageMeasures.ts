import type { Network } from '../network/network.ts';
import { brokerage } from './brokerage.ts';
import type { BrokerageCounts } from './brokerage.ts';
import { brokerageMoments, mapRoles } from './brokerageMoments.ts';
import type { BrokerageMoments } from './brokerageMoments.ts';
import type { Measure, MeasureInput, MeasureResult, Value } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

type Cell = (
  role: keyof BrokerageCounts,
  counts: BrokerageCounts,
  moments: BrokerageMoments,
) => number | null;

function cells(network: Network, groups: readonly string[], cell: Cell): MeasureResult {
  const moments = brokerageMoments(network, groups);
  const counts = brokerage(network, groups);
  const values = groups.map((group, node): Value => {
    const ofGroup = moments.get(group);
    return ofGroup === undefined ? null : mapRoles((role) => cell(role, counts[node], ofGroup));
  });
  return defined(byId(network, values));
}

const ofGroups =
  (cell: Cell) =>
  ({ network, groups }: MeasureInput): MeasureResult => {
    if (groups === null) return undefinedFor('no-partition');
    return cells(network, groups, cell);
  };

const common = {
  level: 'organisation',
  direction: 'neither',
  requires: ['groups'],
  cost: 'linear',
  reference: 'Gould & Fernandez 1989, doi:10.2307/270949',
} as const;

/**
 * Brokerage with what chance alone would give: expected count, its standard deviation and z = (count − expected) / sd.
 * The normal z assumes independent ties; hold it against a label-permutation or degree-preserving null.
 */
export const brokerageMeasures: readonly Measure[] = [
  {
    ...common,
    id: 'brokerage',
    range: [0, null],
    direction: 'up',
    unit: 'count',
    compute: ({ network, groups }) =>
      groups === null
        ? undefinedFor('no-partition')
        : defined(
            byId(
              network,
              brokerage(network, groups).map((counts) => ({ ...counts })),
            ),
          ),
  },
  {
    ...common,
    id: 'brokerage.expected',
    range: [0, null],
    unit: 'count',
    compute: ofGroups((role, _counts, { mean }) => mean[role]),
  },
  {
    ...common,
    id: 'brokerage.sd',
    range: [0, null],
    unit: 'count',
    compute: ofGroups((role, _counts, { variance }) => Math.sqrt(variance[role])),
  },
  {
    ...common,
    id: 'brokerage.z',
    range: [null, null],
    direction: 'up',
    unit: 'score',
    compute: ofGroups((role, counts, { mean, variance }) =>
      variance[role] > 0 ? (counts[role] - mean[role]) / Math.sqrt(variance[role]) : null,
    ),
  },
];
