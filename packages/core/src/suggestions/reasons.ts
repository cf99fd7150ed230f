import type { DimensionValue } from '../gaps/gap.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import type { FilledGap } from './gapsFilled.ts';
import { practicesOf } from './practices.ts';
import type { Practice } from './practices.ts';
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
 * Practices of the one in a stage or component that the other lacks: awards; where there is none, one initiative that it
 * leads. Who states no stages, or no components, is unknown there and lacks nothing.
 */
function practicesIn(network: CommunityNetwork): (from: Profile, to: Profile) => readonly Reason[] {
  const byOrganisation = new Map<string, Practice[]>();
  for (const practice of practicesOf(network)) {
    const own = byOrganisation.get(practice.organisation) ?? [];
    byOrganisation.set(practice.organisation, own);
    own.push(practice);
  }
  return (from, to) => {
    const found = (byOrganisation.get(from.id) ?? []).flatMap(
      ({ organisation, initiativeId, shownBy, values }) => {
        const lacks = values.filter((value) => isLacking(value, to));
        return lacks.length === 0
          ? []
          : [{ code: 'recognised-practice' as const, organisation, initiativeId, shownBy, values: lacks }];
      },
    );
    const awards = found.filter(({ shownBy }) => shownBy === 'award');
    return awards.length > 0 ? awards : found.slice(0, 1);
  };
}

function isLacking({ dimension, code }: DimensionValue, { organisation }: Profile): boolean {
  const { pipelineStages, tocComponents } = organisation;
  if (dimension === 'region') return false;
  const has = dimension === 'pipeline_stages' ? pipelineStages : tocComponents;
  return has.length > 0 && !has.includes(code);
}
