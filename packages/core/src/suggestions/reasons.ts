import type { DimensionValue } from '../gaps/gap.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import type { FilledGap } from './gapsFilled.ts';
import { needsMet, sharedValues } from './profiles.ts';
import type { Profile } from './profiles.ts';
import type { Reason } from './suggestion.ts';

/** What is known of one pair when its reasons are collected. */
export interface PairFacts {
  readonly a: Profile;
  readonly b: Profile;
  /** Common partners besides the facilitator. */
  readonly commonPartners: readonly string[];
  readonly filled: readonly FilledGap[];
  /** Whether the two are farther apart, or out of reach, without the facilitator. */
  readonly fartherWithoutFacilitator: boolean;
  readonly efficiencyWithoutFacilitator: number | null;
}

/** Collects the reasons of a pair, the plainest first. */
export function reasonsIn(network: CommunityNetwork): (facts: PairFacts) => readonly Reason[] {
  const initiativesOf = takenPartIn(network);
  const practices = practicesIn(network);
  const { offsets } = network.adjacency.outgoing;
  const isolates = new Set(network.ids.filter((_, node) => offsets[node + 1] === offsets[node]));
  return ({ a, b, commonPartners, filled, fartherWithoutFacilitator, efficiencyWithoutFacilitator }) => {
    const reasons: Reason[] = [];
    if (commonPartners.length > 0) reasons.push({ code: 'common-partners', organisations: commonPartners });
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const terms = needsMet(from, to);
      if (terms.length > 0) reasons.push({ code: 'needs-met', from: from.id, to: to.id, terms });
    }
    const values = sharedValues(a, b);
    if (values.length > 0) reasons.push({ code: 'same-value', values });
    const met = [...(initiativesOf.get(a.id) ?? [])].filter((id) => initiativesOf.get(b.id)?.has(id));
    if (met.length > 0) reasons.push({ code: 'met-at', initiativeIds: met.sort(compareIds) });
    for (const { id } of [a, b]) {
      if (isolates.has(id)) reasons.push({ code: 'isolate-brought-in', organisation: id });
    }
    reasons.push(...filled.flatMap(reasonOfGap));
    if (fartherWithoutFacilitator && efficiencyWithoutFacilitator !== null) {
      reasons.push({ code: 'less-dependent-on-facilitator', gain: efficiencyWithoutFacilitator });
    }
    reasons.push(...practices(a, b), ...practices(b, a));
    return reasons;
  };
}

function reasonOfGap({ gap, organisation }: FilledGap): readonly Reason[] {
  switch (gap.kind) {
    case 'group-pair':
      return [{ code: 'group-gap-filled', gapId: gap.id }];
    case 'coverage-cell':
    case 'stage-step':
    case 'component-pair':
      return [{ code: 'coverage-gap-filled', gapId: gap.id }];
    case 'periphery':
      return organisation === null ? [] : [{ code: 'periphery-brought-in', organisation, gapId: gap.id }];
    case 'only-through':
      return gap.subject.through === null
        ? []
        : [{ code: 'other-way-opened', through: gap.subject.through, gapId: gap.id }];
    default:
      return [];
  }
}

/** The initiatives in which each organisation took part, in any role. */
function takenPartIn({ participations }: CommunityNetwork): ReadonlyMap<string, ReadonlySet<string>> {
  const initiatives = new Map<string, Set<string>>();
  for (const { organisationId, initiativeId } of participations) {
    initiatives.set(organisationId, (initiatives.get(organisationId) ?? new Set()).add(initiativeId));
  }
  return initiatives;
}

/**
 * Awards won in a stage or component that the other lacks: stages and components of the initiative, or of the winner
 * where it has none. Who states no stages, or no components, is unknown there and lacks nothing.
 */
function practicesIn({
  participations,
  dataset,
}: CommunityNetwork): (from: Profile, to: Profile) => readonly Reason[] {
  const initiatives = new Map(dataset.initiatives.map((one) => [one.id, one]));
  const won = participations
    .filter(({ role }) => role === 'award-winner')
    .toSorted((x, y) => compareIds(x.initiativeId, y.initiativeId));
  return (from, to) =>
    won
      .filter(({ organisationId }) => organisationId === from.id)
      .flatMap(({ initiativeId }): Reason[] => {
        const initiative = initiatives.get(initiativeId);
        if (initiative === undefined) return [];
        const values = [
          ...lacking(
            'pipeline_stages',
            orElse(initiative.pipelineStages, from.organisation.pipelineStages),
            to.organisation.pipelineStages,
          ),
          ...lacking(
            'toc_components',
            orElse(initiative.tocComponents, from.organisation.tocComponents),
            to.organisation.tocComponents,
          ),
        ];
        if (values.length === 0) return [];
        return [{ code: 'recognised-practice', organisation: from.id, initiativeId, values }];
      });
}

const orElse = (list: readonly string[], other: readonly string[]): readonly string[] =>
  list.length > 0 ? list : other;

function lacking(
  dimension: string,
  shows: readonly string[],
  has: readonly string[],
): readonly DimensionValue[] {
  if (has.length === 0) return [];
  return shows.filter((code) => !has.includes(code)).map((code) => ({ dimension, code }));
}
