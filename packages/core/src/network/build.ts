import type { Dataset } from '../dataset/dataset.ts';
import type { Organisation } from '../dataset/organisation.ts';
import type { Participation } from '../dataset/participation.ts';
import { adjacency } from '../kernels/adjacency.ts';
import type { CommunityNetwork, CommunityTie, HiddenOrganisation } from './community.ts';
import { communityTies } from './communityTies.ts';
import { tieLayers } from './layers.ts';
import { mergeParts } from './mergeParts.ts';
import { compareIds, sortedIds } from './order.ts';
import { initiativeSizes } from './participationTies.ts';
import { presences } from './presence.ts';
import { requireSettings } from './requireSettings.ts';
import { convenedAlone, tieRoles } from './roles.ts';
import { select } from './selection.ts';
import type { Selection } from './selection.ts';
import { defaultSettings } from './settings.ts';
import type { NetworkSettings } from './settings.ts';
import { lazyGraph } from './toGraphology.ts';
import { twoMode } from './twoMode.ts';
import { visibility } from './visibility.ts';

/**
 * The network of a dataset at one moment and one setting. Organisations that are not shown are listed with the
 * reason; the two-mode data stay attached; the result does not depend on the order of rows.
 *
 * Order of the steps: parts are merged; rows are selected by initiative, source and moment; organisations are
 * selected; ties are made (Newman's k counts all participants of an initiative, whatever was selected); removal last.
 * Cost: O(rows + the sum of the squared numbers of participants).
 * @throws RangeError when a setting does not exist or cannot have its value, and when `ties` names no layer, `without`
 *   or `withoutConvened` no organisation of the dataset.
 * @example
 * const network = buildNetwork(dataset, { at: '2023', roles: 'all' });
 * network.ids.length; // organisations shown
 */
export function buildNetwork(original: Dataset, options: Partial<NetworkSettings> = {}): CommunityNetwork {
  requireSettings(options);
  const settings: NetworkSettings = { ...defaultSettings, ...options };
  const dataset = settings.mergeParts ? mergeParts(original) : original;
  // Merging may take away the last tie of a layer, which is then empty and not unknown.
  requireLayer(original, settings.ties);
  requireOrganisations(dataset, [...settings.without, ...settings.withoutConvened]);
  const selection = select(dataset, settings);
  const present = presences(dataset);
  const { shown, hidden } = divide(dataset.organisations, visibility(settings, selection, present));
  const { ids, indexOf } = sortedIds(shown);

  const left = withoutConvened(selection, dataset, settings);
  const participations = left.participations.filter(({ organisationId }) => indexOf.has(organisationId));
  const sizes = initiativeSizes(dataset.participations);
  const tying = tyingTwoMode(ids, participations, sizes, settings);
  const ties = communityTies(tying, left.ties, settings).filter(
    ({ a, b }) => indexOf.has(a) && indexOf.has(b),
  );
  return lazyGraph({
    ids,
    weighted: settings.ties !== 'both',
    adjacency: adjacency(ids.length, tieList(ties, indexOf), false),
    twoMode: tying,
    attributes: [],
    dataset,
    settings,
    ties,
    hidden: [...hidden, ...mergedAway(original, dataset)].sort((x, y) => compareIds(x.id, y.id)),
    initiativeIds: [...new Set(participations.map(({ initiativeId }) => initiativeId))].sort(compareIds),
    participations,
    undatedInitiatives: [...selection.undatedInitiatives].sort(compareIds),
    undatedTies: selection.undatedTies,
    presence: ids.map((id) => present.get(id) ?? { since: null, inferred: true }),
  });
}

function requireLayer(dataset: Dataset, layer: string): void {
  const layers = tieLayers(dataset);
  if (layers.includes(layer)) return;
  const allowed = layers.map((one) => JSON.stringify(one)).join(', ');
  throw new RangeError(`The setting "ties" cannot be ${JSON.stringify(layer)}; allowed: ${allowed}.`);
}

function requireOrganisations(dataset: Dataset, wanted: readonly string[]): void {
  const known = new Set(dataset.organisations.map(({ id }) => id));
  for (const id of wanted) {
    if (!known.has(id)) throw new RangeError(`No organisation has the id "${id}".`);
  }
}

function divide(
  organisations: readonly Organisation[],
  reasonFor: ReturnType<typeof visibility>,
): { readonly shown: readonly string[]; readonly hidden: readonly HiddenOrganisation[] } {
  const shown: string[] = [];
  const hidden: HiddenOrganisation[] = [];
  for (const organisation of organisations) {
    const reason = reasonFor(organisation);
    if (reason === null) shown.push(organisation.id);
    else hidden.push({ id: organisation.id, reason });
  }
  return { shown, hidden };
}

/** Takes away the initiatives that the organisations of `withoutConvened` alone lead or convene. */
function withoutConvened(selection: Selection, dataset: Dataset, settings: NetworkSettings): Selection {
  if (settings.withoutConvened.length === 0) return selection;
  const gone = convenedAlone(dataset.participations, new Set(settings.withoutConvened));
  return {
    ...selection,
    participations: selection.participations.filter(({ initiativeId }) => !gone.has(initiativeId)),
  };
}

/** Shown organisations × their initiatives, in roles that make ties. */
function tyingTwoMode(
  ids: readonly string[],
  participations: readonly Participation[],
  sizes: ReadonlyMap<string, number>,
  settings: NetworkSettings,
): ReturnType<typeof twoMode> {
  const makesTies = tieRoles(settings.roles);
  const rows = participations.filter(({ role }) => makesTies.has(role));
  return twoMode(
    ids,
    new Set(rows.map(({ initiativeId }) => initiativeId)),
    rows.map(({ organisationId, initiativeId }) => [organisationId, initiativeId] as const),
    sizes,
  );
}

function tieList(
  ties: readonly CommunityTie[],
  indexOf: ReadonlyMap<string, number>,
): Parameters<typeof adjacency>[1] {
  const index = (id: string): number => indexOf.get(id) ?? -1;
  return {
    sources: ties.map(({ a }) => index(a)),
    targets: ties.map(({ b }) => index(b)),
    strengths: ties.map(({ strength }) => strength),
  };
}

function mergedAway(original: Dataset, merged: Dataset): readonly HiddenOrganisation[] {
  const kept = new Set(merged.organisations.map(({ id }) => id));
  return original.organisations
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ id, reason: 'merged-into-parent' }));
}
