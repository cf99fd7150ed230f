import {
  blankInitiative,
  blankOrganisation,
  blankParticipation,
  blankTie,
  emptyDataset,
} from '../dataset/blank.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Initiative } from '../dataset/initiative.ts';
import type { Introduction } from '../dataset/introduction.ts';
import type { Organisation } from '../dataset/organisation.ts';
import type { Participation } from '../dataset/participation.ts';
import type { Term } from '../dataset/term.ts';
import type { Tie } from '../dataset/tie.ts';

/** A dataset for tests from the few fields that matter; everything else is blank. */
export function datasetOf(
  parts: {
    readonly organisations?: readonly (string | (Partial<Organisation> & { readonly id: string }))[];
    readonly initiatives?: readonly (Partial<Initiative> & { readonly id: string })[];
    /** `initiative: organisation organisation:role …` */
    readonly participations?: readonly string[];
    readonly ties?: readonly (Partial<Tie> & { readonly fromId: string; readonly toId: string })[];
  } & Partial<Omit<Dataset, 'organisations' | 'initiatives' | 'participations' | 'ties'>>,
): Dataset {
  const participations = (parts.participations ?? []).flatMap(participationRows);
  const named = new Set(parts.initiatives?.map(({ id }) => id));
  const unnamed = [...new Set(participations.map(({ initiativeId }) => initiativeId))].filter(
    (id) => !named.has(id),
  );
  const mentioned = new Set(participations.map(({ organisationId }) => organisationId));
  const listed = (parts.organisations ?? []).map((one) =>
    organisation(typeof one === 'string' ? { id: one } : one),
  );
  for (const { id } of listed) mentioned.delete(id);
  return {
    ...emptyDataset,
    ...parts,
    organisations: [...listed, ...[...mentioned].map((id) => organisation({ id }))],
    initiatives: [...(parts.initiatives ?? []), ...unnamed.map((id) => ({ id }))].map(initiative),
    participations,
    ties: (parts.ties ?? []).map(tie),
  };
}

function participationRows(line: string): readonly Participation[] {
  const [initiativeId = '', rest = ''] = line.split(': ');
  return rest.split(' ').map((text) => {
    const [organisationId = '', role = 'partner'] = text.split(':');
    return {
      initiativeId,
      organisationId,
      role: role as Participation['role'],
      ...blankParticipation,
    };
  });
}

function organisation(fields: Partial<Organisation> & { readonly id: string }): Organisation {
  return { ...blankOrganisation, name: fields.id, ...fields };
}

function initiative(fields: Partial<Initiative> & { readonly id: string }): Initiative {
  return { ...blankInitiative, name: fields.id, ...fields };
}

function tie(fields: Partial<Tie> & { readonly fromId: string; readonly toId: string }): Tie {
  return { ...blankTie, ...fields };
}

/** A row of the log of introductions; what is not said is blank. */
export function introduction(
  fields: Partial<Introduction> & { readonly fromId: string; readonly toId: string },
): Introduction {
  return {
    listId: 'list',
    rank: null,
    convenerId: null,
    suggestedOn: null,
    status: null,
    statusOn: null,
    due: null,
    initiativeId: null,
    note: null,
    attributes: [],
    ...fields,
  };
}

/** The expected values of a dimension, without an order. */
export const termsOf = (dimension: string, ...codes: readonly string[]): readonly Term[] =>
  codes.map((code) => ({
    dimension,
    code,
    label: code,
    labels: [],
    order: null,
    parent: null,
    iso31662: null,
    aliases: [],
    attributes: [],
  }));
