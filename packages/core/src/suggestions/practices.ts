import type { Initiative } from '../dataset/initiative.ts';
import type { Organisation } from '../dataset/organisation.ts';
import type { DimensionValue } from '../gaps/gap.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import { unpairable } from './neverPaired.ts';
import { profilesOf } from './profiles.ts';
import type { ShownBy } from './suggestion.ts';

/** An initiative by which an organisation shows how something is done, and the stages, components and regions of it. */
export interface Practice {
  readonly organisation: string;
  readonly initiativeId: string;
  readonly shownBy: ShownBy;
  readonly values: readonly DimensionValue[];
}

/** Who shows how in one stage, component or region: awards first, then by ids. */
export interface WhoShowsHow extends DimensionValue {
  readonly practices: readonly Pick<Practice, 'organisation' | 'initiativeId' | 'shownBy'>[];
}

type Described = Pick<Organisation | Initiative, 'pipelineStages' | 'tocComponents' | 'regions'>;

const dimensions: readonly (readonly [name: string, values: (one: Described) => readonly string[]])[] = [
  ['pipeline_stages', ({ pipelineStages }) => pipelineStages],
  ['toc_components', ({ tocComponents }) => tocComponents],
  ['region', ({ regions }) => regions],
];

/**
 * The practices that the shown organisations can pass on: awards that they won, and initiatives that they lead. An award
 * stands for the stages, components and regions of its initiative, or of its winner where it has none; an initiative only
 * for its own. Who is never introduced (the facilitator, offices that no source named, organisations outside the
 * community) is left out. Awards first, then by ids.
 */
export function practicesOf(network: CommunityNetwork): readonly Practice[] {
  const { dataset, participations, ids } = network;
  const alone = unpairable(network, profilesOf(network), false);
  const shown = new Set(ids.filter((_, node) => alone[node] === null));
  const organisations = new Map(dataset.organisations.map((one) => [one.id, one]));
  const initiatives = new Map(dataset.initiatives.map((one) => [one.id, one]));
  const found = participations.flatMap(({ organisationId, initiativeId, role }): readonly Practice[] => {
    const shownBy: ShownBy | null = role === 'award-winner' ? 'award' : role === 'lead' ? 'lead' : null;
    const organisation = organisations.get(organisationId);
    const initiative = initiatives.get(initiativeId);
    if (shownBy === null || organisation === undefined || initiative === undefined) return [];
    if (!shown.has(organisationId)) return [];
    const values = dimensions.flatMap(([dimension, valuesOf]) => {
      const own = valuesOf(initiative);
      const codes = own.length === 0 && shownBy === 'award' ? valuesOf(organisation) : own;
      return codes.map((code) => ({ dimension, code }));
    });
    return values.length === 0 ? [] : [{ organisation: organisationId, initiativeId, shownBy, values }];
  });
  return found.toSorted(
    (x, y) =>
      (x.shownBy === y.shownBy ? 0 : x.shownBy === 'award' ? -1 : 1) ||
      compareIds(x.organisation, y.organisation) ||
      compareIds(x.initiativeId, y.initiativeId),
  );
}

/**
 * Who shows how, by stage, component and region, in the order of `terms`, then of codes; values in which nobody does are
 * left out.
 *
 * @example
 * whoShowsHow(network)[0]; // { dimension: 'pipeline_stages', code: 'leadership', practices: [{ organisation: 'school', … }] }
 */
export function whoShowsHow(network: CommunityNetwork): readonly WhoShowsHow[] {
  const practices = practicesOf(network);
  const { terms } = network.dataset;
  return dimensions.flatMap(([dimension]) => {
    const ofDimension = practices.flatMap(({ values }) =>
      values.filter((value) => value.dimension === dimension).map(({ code }) => code),
    );
    const listed = terms.filter((term) => term.dimension === dimension).map(({ code }) => code);
    const others = [...new Set(ofDimension)].filter((code) => !listed.includes(code)).sort(compareIds);
    return [...new Set([...listed, ...others])].flatMap((code): readonly WhoShowsHow[] => {
      const own = practices.filter(({ values }) =>
        values.some((value) => value.dimension === dimension && value.code === code),
      );
      if (own.length === 0) return [];
      return [
        {
          dimension,
          code,
          practices: own.map(({ organisation, initiativeId, shownBy }) => ({
            organisation,
            initiativeId,
            shownBy,
          })),
        },
      ];
    });
  });
}
