import type { MeasuresResult } from '../worker/calls/measures.ts';
import type { OrganisationMeasure } from '../worker/organisationMeasure.ts';

/** The measure of organisations with an id, among those that are always computed and those that were chosen. */
export function measureCalled(
  id: string | null,
  measures: MeasuresResult | null,
  chosen: readonly OrganisationMeasure[] | null,
): OrganisationMeasure | null {
  return [...(measures?.organisations ?? []), ...(chosen ?? [])].find((one) => one.id === id) ?? null;
}
