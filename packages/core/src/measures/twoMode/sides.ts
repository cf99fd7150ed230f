import { adjacency } from '../../kernels/adjacency.ts';
import type { Adjacency } from '../../kernels/adjacency.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import { defined, undefinedFor } from '../measure.ts';
import type { Measure, MeasureInput, MeasureResult, UndefinedReason, Value } from '../measure.ts';

/** Both sides as one graph: organisations first (index i), then initiatives (index organisations + e). O(n + m). */
export function bipartiteAdjacency({ organisationIds, initiativeIds, memberships }: TwoMode): Adjacency {
  const { offsets, targets } = memberships;
  const sources = new Uint32Array(targets.length);
  for (let row = 0; row < organisationIds.length; row++) sources.fill(row, offsets[row], offsets[row + 1]);
  return adjacency(
    organisationIds.length + initiativeIds.length,
    {
      sources,
      targets: targets.map((target) => organisationIds.length + target),
      strengths: new Float64Array(targets.length).fill(1),
    },
    false,
  );
}

/**
 * The names under which both sides stand in one map, in the order of `bipartiteAdjacency`.
 * An id that an initiative shares with an organisation stays with the organisation; the initiative stands under
 * `initiative:` + id, the prefix repeated until nothing else has that name.
 */
export function sharedNames({ organisationIds, initiativeIds }: TwoMode): readonly string[] {
  const taken = new Set([...organisationIds, ...initiativeIds]);
  const organisations = new Set(organisationIds);
  return [
    ...organisationIds,
    ...initiativeIds.map((id) => {
      if (!organisations.has(id)) return id;
      let name = id;
      while (taken.has(name)) name = `initiative:${name}`;
      taken.add(name);
      return name;
    }),
  ];
}

/** Values of both sides, organisations first, as a map by `sharedNames`. */
export function byName(twoMode: TwoMode, values: ArrayLike<Value>): ReadonlyMap<string, Value> {
  return new Map(sharedNames(twoMode).map((name, index) => [name, values[index]]));
}

/** What two-mode measures have in common; each adds its id and whatever differs. */
export const twoModeMeasure = {
  level: 'organisation',
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: ['two-mode'],
  cost: 'linear',
  reference: 'Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2',
} as const satisfies Omit<Measure, 'id' | 'compute'>;

/** Computes on the two-mode data; undefined without organisations or initiatives, or where `value` gives null. */
export function onTwoMode(
  value: (twoMode: TwoMode) => Value,
  otherwise: (twoMode: TwoMode) => UndefinedReason = () => 'no-ties',
): (input: MeasureInput) => MeasureResult {
  return ({ network: { twoMode } }) => {
    if (twoMode === null) return undefinedFor('only-two-mode');
    if (twoMode.organisationIds.length === 0 || twoMode.initiativeIds.length === 0) {
      return undefinedFor('empty-network');
    }
    const found = value(twoMode);
    return found === null ? undefinedFor(otherwise(twoMode)) : defined(found);
  };
}
