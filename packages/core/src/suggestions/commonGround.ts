import type { Organisation } from '../dataset/organisation.ts';
import { needsMet, shared } from './profiles.ts';
import type { Profile } from './profiles.ts';

/** So many steps apart, without the facilitator, two organisations of one country can still be said to be near. */
const near = 3;

/**
 * Whether there is anything that two organisations could talk about: a need of the one that the other offers, a region
 * or a stage in common; or, within one country, a component in common or at most three steps between them without the
 * facilitator. Across countries nearness alone is none: an embassy and a village school have the same funder and no
 * common ground. Where no organisation states any region, stage, component, need or offer, nothing is asked for.
 *
 * @param distance In steps without the facilitator; Infinity where there is no path.
 */
export function commonGround(
  profiles: readonly Profile[],
): (a: Profile, b: Profile, distance: number) => boolean {
  const described = profiles.some(
    ({ organisation, needs, offers }) =>
      needs.size + offers.size > 0 ||
      organisation.regions.length + organisation.pipelineStages.length + organisation.tocComponents.length >
        0,
  );
  return (a, b, distance) => {
    if (!described) return true;
    const [one, other] = [a.organisation, b.organisation];
    if (shared(one.regions, other.regions).length > 0) return true;
    if (shared(one.pipelineStages, other.pipelineStages).length > 0) return true;
    if (needsMet(a, b).length > 0 || needsMet(b, a).length > 0) return true;
    if (!sameCountry(one, other)) return false;
    return distance <= near || shared(one.tocComponents, other.tocComponents).length > 0;
  };
}

/** A country in common, or unknown for both. */
export function sameCountry(a: Organisation, b: Organisation): boolean {
  if (a.countries.length === 0 && b.countries.length === 0) return true;
  return shared(a.countries, b.countries).length > 0;
}
