import { blankInitiative, blankOrganisation, blankParticipation } from '../../dataset/blank.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Initiative } from '../../dataset/initiative.ts';
import type { Organisation } from '../../dataset/organisation.ts';
import type { Participation, Role } from '../../dataset/participation.ts';
import type { NetworkSettings } from '../../network/settings.ts';
import { ScenarioError } from './scenarioChange.ts';
import type { ScenarioChange } from './scenarioChange.ts';

/** The dataset after the changes that concern organisations and initiatives; ties between pairs are left to others. */
export function changedDataset(
  original: Dataset,
  settings: NetworkSettings,
  changes: readonly ScenarioChange[],
): Dataset {
  let dataset = original;
  changes.forEach((change, index) => {
    if (change.change === 'add-organisation') {
      if (has(dataset.organisations, change.id)) throw new ScenarioError('id-taken', index, [change.id]);
      const added = newOrganisation(change.id, change.name ?? change.id, settings);
      dataset = { ...dataset, organisations: [...dataset.organisations, added] };
    } else if (change.change === 'add-initiative') {
      dataset = withInitiative(dataset, settings, change, index);
    } else if (change.change === 'remove-initiative') {
      if (!has(dataset.initiatives, change.id))
        throw new ScenarioError('unknown-initiative', index, [change.id]);
      dataset = {
        ...dataset,
        initiatives: dataset.initiatives.filter(({ id }) => id !== change.id),
        participations: dataset.participations.filter(({ initiativeId }) => initiativeId !== change.id),
      };
    }
  });
  return dataset;
}

export const has = (rows: readonly { readonly id: string }[], wanted: string): boolean =>
  rows.some(({ id }) => id === wanted);

function withInitiative(
  dataset: Dataset,
  settings: NetworkSettings,
  change: Extract<ScenarioChange, { change: 'add-initiative' }>,
  index: number,
): Dataset {
  const participants = [...new Set(change.participants)];
  if (participants.length < 2) throw new ScenarioError('too-few-participants', index, participants);
  const unknown = participants.filter((id) => !has(dataset.organisations, id));
  if (unknown.length > 0) throw new ScenarioError('unknown-organisation', index, unknown);
  const id = change.id ?? freeId(dataset.initiatives);
  if (has(dataset.initiatives, id)) throw new ScenarioError('id-taken', index, [id]);
  return {
    ...dataset,
    initiatives: [...dataset.initiatives, newInitiative(id, change.name ?? id, settings)],
    participations: [
      ...dataset.participations,
      ...participants.map((organisationId): Participation => ({
        ...blankParticipation,
        initiativeId: id,
        organisationId,
        role: tyingRole(settings),
      })),
    ],
  };
}

function freeId(initiatives: readonly Initiative[]): string {
  let number = 1;
  while (has(initiatives, `scenario-${number}`)) number++;
  return `scenario-${number}`;
}

/** Partners, or the first role that makes ties where partners do not. */
function tyingRole({ roles }: NetworkSettings): Role {
  return typeof roles === 'string' || roles.includes('partner') ? 'partner' : (roles[0] ?? 'partner');
}

/** An initiative at the moment that is looked at, which every filter on initiatives lets through. */
function newInitiative(id: string, name: string, settings: NetworkSettings): Initiative {
  return {
    ...blankInitiative,
    id,
    name,
    kind: settings.kinds[0] ?? null,
    start: settings.at,
    countries: settings.countries,
    sourceIds: settings.sources,
  };
}

function newOrganisation(id: string, name: string, settings: NetworkSettings): Organisation {
  return { ...blankOrganisation, id, name, member: 'yes', joined: settings.at };
}
