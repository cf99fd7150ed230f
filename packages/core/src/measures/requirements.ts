import type { Measure, MeasureInput, Requirement, UndefinedReason } from './measure.ts';

interface Check {
  readonly holds: (input: MeasureInput) => boolean;
  readonly otherwise: UndefinedReason;
}

const checks: { readonly [requirement in Requirement]: Check } = {
  groups: { holds: ({ groups }) => groups !== null, otherwise: 'no-partition' },
  numbers: { holds: ({ numbers }) => numbers !== null, otherwise: 'no-numbers' },
  'two-mode': { holds: ({ network }) => network.twoMode !== null, otherwise: 'only-two-mode' },
  'one-mode': { holds: (input) => !showsBothSides(input), otherwise: 'not-two-mode' },
  weighted: { holds: ({ network }) => network.weighted, otherwise: 'only-weighted' },
  directed: { holds: ({ network }) => network.adjacency.directed, otherwise: 'only-directed' },
  undirected: { holds: ({ network }) => !network.adjacency.directed, otherwise: 'only-undirected' },
};

/** A projection keeps its two-mode data but shows one side; a two-mode graph shows both. */
function showsBothSides({ network: { ids, twoMode } }: MeasureInput): boolean {
  return twoMode !== null && ids.length === twoMode.organisationIds.length + twoMode.initiativeIds.length;
}

/** The first requirement of `measure` that `input` does not meet, as a reason; null where all are met. */
export function unmetRequirement(measure: Measure, input: MeasureInput): UndefinedReason | null {
  const unmet = measure.requires.find((requirement) => !checks[requirement].holds(input));
  return unmet === undefined ? null : checks[unmet].otherwise;
}
