import type { CommunityNetwork } from '../network/community.ts';
import { participationLayer } from '../network/communityTies.ts';
import { tieRoles } from '../network/roles.ts';
import type { GapDoubt } from './gap.ts';

/**
 * Why an organisation may only look peripheral: it did not answer the survey on which the ties rest, its initiatives
 * have no date and are hidden at this moment, or it takes part in roles that make no tie.
 */
export function doubtsAbout(network: CommunityNetwork): (id: string) => readonly GapDoubt[] {
  const { dataset, settings, undatedInitiatives } = network;
  const undated = new Set(undatedInitiatives);
  const hidden = new Set(
    dataset.participations
      .filter(({ initiativeId }) => undated.has(initiativeId))
      .map(({ organisationId }) => organisationId),
  );
  const tied = new Set(network.ties.flatMap(({ a, b }) => [a, b]));
  const makesTies = tieRoles(settings.roles);
  const reported = settings.ties !== participationLayer;
  const silent = new Set(
    dataset.organisations
      .filter(({ asked, responded }) => asked.some((wave) => !responded.includes(wave)))
      .map(({ id }) => id),
  );
  const inOtherRoles = new Set(
    network.participations
      .filter(({ role }) => !makesTies.has(role))
      .map(({ organisationId }) => organisationId),
  );
  return (id) => [
    ...(reported && silent.has(id) ? (['not-answered'] as const) : []),
    ...(hidden.has(id) ? (['undated-hidden'] as const) : []),
    ...(!tied.has(id) && inOtherRoles.has(id) ? (['other-roles-only'] as const) : []),
  ];
}
