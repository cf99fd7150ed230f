import { project } from '../../network/projection.ts';
import type { ProjectionSide, ProjectionWeighting } from '../../network/projection.ts';
import type { Measure } from '../measure.ts';
import { projectedTieSignificance } from '../projectedTieSignificance.ts';
import { onTwoMode, twoModeMeasure } from './sides.ts';

const weightings: readonly (readonly [name: string, weighting: ProjectionWeighting])[] = [
  ['shared', 'count'],
  ['newman', 'newman'],
  ['jaccard', 'jaccard'],
  ['overlapMin', 'overlap'],
];

const projectionSides: readonly (readonly [name: string, side: ProjectionSide])[] = [
  ['top', 'organisations'],
  ['bottom', 'initiatives'],
];

/** The projected ties of each side under each weighting, as `[u, v, strength]`; `project` defines the strengths. */
export const projectionMeasures: readonly Measure[] = projectionSides.flatMap(([name, side]) => [
  ...weightings.map(([suffix, weighting]): Measure => ({
    ...twoModeMeasure,
    id: `twomode.projection.${name}.${suffix}`,
    level: 'tie',
    range: weighting === 'jaccard' || weighting === 'overlap' ? [0, 1] : [0, null],
    unit: weighting === 'count' ? 'count' : 'strength',
    reference: 'Newman 2001, doi:10.1103/PhysRevE.64.016132',
    compute: onTwoMode((twoMode) => {
      const ids = side === 'organisations' ? twoMode.organisationIds : twoMode.initiativeIds;
      const { sources, targets, strengths } = project(twoMode, side, weighting);
      return Array.from(strengths, (strength, k) => [ids[sources[k]], ids[targets[k]], strength]);
    }),
  })),
  ...(['sdsm', 'hypergeometric'] as const).map((model): Measure => ({
    ...twoModeMeasure,
    id: `twomode.projection.${name}.p.${model}`,
    level: 'tie',
    range: [0, 1],
    direction: 'down',
    unit: 'share',
    reference:
      model === 'sdsm'
        ? 'Neal 2014, doi:10.1016/j.socnet.2014.06.001'
        : 'Tumminello et al. 2011, doi:10.1371/journal.pone.0017994',
    compute: onTwoMode((twoMode) =>
      projectedTieSignificance(twoMode, { side, model }).map(({ a, b, p }) => [a, b, p]),
    ),
  })),
]);
