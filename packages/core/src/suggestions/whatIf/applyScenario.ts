import { adjacency } from '../../kernels/adjacency.ts';
import type { Adjacency } from '../../kernels/adjacency.ts';
import { buildNetwork } from '../../network/build.ts';
import type { CommunityNetwork, CommunityTie } from '../../network/community.ts';
import { scenarioLayer } from '../../network/communityTies.ts';
import { compareIds, sortedIds } from '../../network/order.ts';
import { lazyGraph } from '../../network/toGraphology.ts';
import { twoMode } from '../../network/twoMode.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import { changedDataset, has } from './changedDataset.ts';
import { ScenarioError } from './scenarioChange.ts';
import type { ScenarioChange } from './scenarioChange.ts';

/**
 * The network as it would be after some changes; the one given stays as it is.
 *
 * Organisations and initiatives change in the dataset, which is projected anew under the same settings: Newman's k of an
 * initiative counts all its participants, also those that are removed. Ties between two organisations change after that.
 * The order of the changes does not matter, except that ids must exist when they are used. An organisation that is
 * removed takes its ties along. An added initiative makes ties only where participations do (`ties`).
 * O(the cost of `buildNetwork`).
 *
 * @throws ScenarioError for a change that contradicts the network: an unknown or hidden organisation, a tie that is there
 *   already or is not there.
 * @example
 * applyScenario(network, [{ change: 'add-tie', a: 'school-4', b: 'university' }]).ties.length;
 */
export function applyScenario(
  network: CommunityNetwork,
  changes: readonly ScenarioChange[],
): CommunityNetwork {
  const { settings } = network;
  const dataset = changedDataset(network.dataset, settings, changes);
  const removed = removedOrganisations(changes, (id) => has(dataset.organisations, id));
  // The dataset of a network has its parts merged already.
  const options = {
    ...settings,
    mergeParts: false,
    without: [...new Set([...settings.without, ...removed])],
  };
  const built = buildNetwork(dataset, options);
  const { ids, indexOf } = sortedIds(new Set([...built.ids, ...newcomers(changes, removed)]));
  requireShown(changes, indexOf, removed, (id) => has(dataset.organisations, id));
  const ties = changedTies(built.ties, changes);
  const presence = new Map(built.ids.map((id, index) => [id, built.presence[index]]));
  const merged = network.hidden.filter(({ reason }) => reason === 'merged-into-parent');
  return lazyGraph({
    ...built,
    ids,
    settings,
    ties,
    adjacency: adjacencyOf(ids, indexOf, ties),
    twoMode: built.twoMode === null ? null : withRows(built.twoMode, ids),
    hidden: [...built.hidden.filter(({ id }) => !indexOf.has(id)), ...merged].sort((x, y) =>
      compareIds(x.id, y.id),
    ),
    presence: ids.map((id) => presence.get(id) ?? { since: settings.at, inferred: false }),
  });
}

function removedOrganisations(
  changes: readonly ScenarioChange[],
  exists: (id: string) => boolean,
): ReadonlySet<string> {
  const removed = new Set<string>();
  changes.forEach((change, index) => {
    if (change.change !== 'remove-organisation') return;
    if (!exists(change.id)) throw new ScenarioError('unknown-organisation', index, [change.id]);
    removed.add(change.id);
  });
  return removed;
}

/** Added organisations are shown also where a filter hides those without a tie. */
function newcomers(changes: readonly ScenarioChange[], removed: ReadonlySet<string>): readonly string[] {
  return changes.flatMap((change) =>
    change.change === 'add-organisation' && !removed.has(change.id) ? [change.id] : [],
  );
}

function requireShown(
  changes: readonly ScenarioChange[],
  shown: ReadonlyMap<string, number>,
  removed: ReadonlySet<string>,
  exists: (id: string) => boolean,
): void {
  changes.forEach((change, index) => {
    const named =
      change.change === 'add-tie' || change.change === 'remove-tie'
        ? [change.a, change.b]
        : change.change === 'add-initiative'
          ? change.participants.filter((id) => !removed.has(id))
          : [];
    const unknown = named.filter((id) => !exists(id));
    if (unknown.length > 0) throw new ScenarioError('unknown-organisation', index, unknown);
    const hidden = named.filter((id) => !shown.has(id));
    if (hidden.length > 0) throw new ScenarioError('organisation-not-shown', index, hidden);
  });
}

/** Adds and takes away ties between two organisations, one after the other. */
function changedTies(
  built: readonly CommunityTie[],
  changes: readonly ScenarioChange[],
): readonly CommunityTie[] {
  let ties = built;
  changes.forEach((change, index) => {
    if (change.change !== 'add-tie' && change.change !== 'remove-tie') return;
    const [a, b] = [change.a, change.b].sort(compareIds);
    if (a === b) throw new ScenarioError('same-organisation', index, [a]);
    const at = ties.findIndex((tie) => tie.a === a && tie.b === b);
    if (change.change === 'remove-tie') {
      if (at === -1) throw new ScenarioError('not-tied', index, [a, b]);
      ties = ties.toSpliced(at, 1);
      return;
    }
    const { strength = 1 } = change;
    if (at !== -1) throw new ScenarioError('already-tied', index, [a, b]);
    if (!(strength > 0 && Number.isFinite(strength))) {
      throw new ScenarioError('strength-not-positive', index, [a, b]);
    }
    ties = [...ties, { a, b, strength, layers: [scenarioLayer], initiativeIds: [] }];
  });
  return ties.toSorted((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b));
}

function adjacencyOf(
  ids: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  ties: readonly CommunityTie[],
): Adjacency {
  return adjacency(
    ids.length,
    {
      sources: ties.map(({ a }) => indexOf.get(a) ?? -1),
      targets: ties.map(({ b }) => indexOf.get(b) ?? -1),
      strengths: ties.map(({ strength }) => strength),
    },
    false,
  );
}

/** The same two-mode data with a row for every id. */
function withRows(original: TwoMode, ids: readonly string[]): TwoMode {
  const { organisationIds, initiativeIds, memberships, sizes } = original;
  return twoMode(
    ids,
    initiativeIds,
    organisationIds.flatMap((id, row) =>
      Array.from(
        memberships.targets.subarray(memberships.offsets[row], memberships.offsets[row + 1]),
        (column): readonly [string, string] => [id, initiativeIds[column]],
      ),
    ),
    new Map(initiativeIds.map((id, column) => [id, sizes[column]])),
  );
}
