import type { Attribute } from './attribute.ts';
import type { PartialDate } from './partialDate.ts';

/** Roles in which organisations work together; they make ties by default. */
export const collaborationRoles = [
  'lead',
  'convener',
  'partner',
  'implementer',
  'technical-partner',
  'funder',
  'host',
] as const;
export const otherRoles = ['participant', 'recipient', 'award-winner'] as const;
export const roles = [...collaborationRoles, ...otherRoles] as const;
export type Role = (typeof roles)[number];

/** An organisation took part in an initiative, in a role. This is not a membership of the community. */
export interface Participation {
  readonly initiativeId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly sourceId: string | null;
  readonly evidence: string | null;
  readonly attributes: readonly Attribute[];
}
