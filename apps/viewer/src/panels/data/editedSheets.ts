import type { SheetName } from '@partnermap/core';

/** The sheets that are edited here, in the order of their tabs. */
export const editedSheets = [
  'organisations',
  'initiatives',
  'participations',
  'ties',
  'capacities',
  'introductions',
] as const satisfies readonly SheetName[];
export type EditedSheet = (typeof editedSheets)[number];
