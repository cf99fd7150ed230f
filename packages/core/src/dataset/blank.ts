import type { Dataset } from './dataset.ts';
import type { Initiative } from './initiative.ts';
import type { Organisation } from './organisation.ts';
import type { Participation } from './participation.ts';
import type { Tie } from './tie.ts';

/**
 * What a row holds whose other cells are empty. A dataset that is made in code starts from these:
 * `{ ...blankOrganisation, id: 'un-women', name: 'UN Women' }`.
 */
export const blankOrganisation: Omit<Organisation, 'id' | 'name'> = {
  names: [],
  shortName: null,
  aliases: [],
  partOf: null,
  types: [],
  countries: [],
  regions: [],
  member: 'unknown',
  facilitator: false,
  joined: null,
  left: null,
  asked: [],
  responded: [],
  pipelineStages: [],
  tocComponents: [],
  needs: [],
  offers: [],
  sourceIds: [],
  attributes: [],
};

export const blankInitiative: Omit<Initiative, 'id' | 'name'> = {
  names: [],
  kind: null,
  start: null,
  end: null,
  countries: [],
  regions: [],
  pipelineStages: [],
  tocComponents: [],
  description: null,
  sourceIds: [],
  attributes: [],
};

export const blankParticipation: Omit<Participation, 'initiativeId' | 'organisationId' | 'role'> = {
  start: null,
  end: null,
  sourceId: null,
  evidence: null,
  attributes: [],
};

export const blankTie: Omit<Tie, 'fromId' | 'toId'> = {
  kind: null,
  strength: null,
  directed: false,
  reportedBy: null,
  wave: null,
  start: null,
  end: null,
  sourceId: null,
  evidence: null,
  attributes: [],
};

/** A dataset in which every sheet is empty. */
export const emptyDataset: Dataset = {
  organisations: [],
  initiatives: [],
  participations: [],
  ties: [],
  capacities: [],
  terms: [],
  introductions: [],
  facts: [],
  sources: [],
  about: [],
  otherSheets: [],
};
