import type { Dataset } from '../dataset/dataset.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import type { Presence } from './community.ts';
import { earlier } from './moment.ts';
import { participationSpan, tieSpan } from './span.ts';

/**
 * Since when each organisation is in the community: from `joined` or its first dated participation or tie, whichever
 * is earlier. Inferred where `joined` is blank; `since` is null where nothing has a date.
 */
export function presences(dataset: Dataset): ReadonlyMap<string, Presence> {
  const initiatives = new Map(dataset.initiatives.map((initiative) => [initiative.id, initiative]));
  const first = new Map<string, PartialDate | null>();
  const note = (id: string, start: PartialDate | null): void => {
    first.set(id, earlier(first.get(id) ?? null, start));
  };
  for (const row of dataset.participations) {
    const initiative = initiatives.get(row.initiativeId);
    if (initiative !== undefined) note(row.organisationId, participationSpan(row, initiative)?.start ?? null);
  }
  for (const tie of dataset.ties) {
    const start = tieSpan(tie)?.start ?? null;
    note(tie.fromId, start);
    note(tie.toId, start);
  }
  return new Map(
    dataset.organisations.map(({ id, joined }) => [
      id,
      { since: earlier(joined, first.get(id) ?? null), inferred: joined === null },
    ]),
  );
}
