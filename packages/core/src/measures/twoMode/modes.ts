import type { Measure } from '../measure.ts';
import { onTwoMode, twoModeMeasure } from './sides.ts';

/** The two sides themselves: organisations on top, initiatives at the bottom; and the density between them, m / (n₁ n₂). */
export const modesMeasures: readonly Measure[] = [
  {
    ...twoModeMeasure,
    id: 'twomode.modes',
    level: 'network',
    range: [null, null],
    direction: 'neither',
    unit: 'id',
    compute: onTwoMode(({ organisationIds, initiativeIds }) => ({
      top: organisationIds,
      bottom: initiativeIds,
    })),
  },
  {
    ...twoModeMeasure,
    id: 'twomode.density',
    level: 'network',
    compute: onTwoMode(
      ({ organisationIds, initiativeIds, memberships }) =>
        memberships.targets.length / (organisationIds.length * initiativeIds.length),
    ),
  },
];
