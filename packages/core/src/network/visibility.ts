import { headerKey } from '../dataset/headerKey.ts';
import { columnValues } from '../dataset/columnValues.ts';
import type { Organisation } from '../dataset/organisation.ts';
import { firstDay, lastDay } from '../dataset/partialDate.ts';
import type { HiddenReason, Presence } from './community.ts';
import { momentOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { filtersInitiatives } from './selection.ts';
import type { Selection } from './selection.ts';
import type { NetworkSettings, OrganisationFilter } from './settings.ts';

/**
 * Why an organisation is hidden, or null where it is shown. The first reason that holds counts: removed, not
 * selected, excluded, left; then, with no participation or tie selected: undated, not yet there, nothing left.
 * Without a filter on initiatives, or with `keepIsolates`, an organisation without ties stays.
 */
export function visibility(
  settings: NetworkSettings,
  selection: Selection,
  present: ReadonlyMap<string, Presence>,
): (organisation: Organisation) => HiddenReason | null {
  const moment = momentOf(settings);
  const removed = new Set([...settings.without, ...settings.withoutConvened]);
  const active = new Set([
    ...selection.participations.map(({ organisationId }) => organisationId),
    ...selection.ties.flatMap(({ fromId, toId }) => [fromId, toId]),
  ]);
  const mayBeIsolate = settings.keepIsolates || !filtersInitiatives(settings);
  const only = byColumn(settings.only);
  return (organisation) => {
    if (removed.has(organisation.id)) return 'removed';
    if (only.some((filters) => !filters.some((filter) => matches(organisation, filter))))
      return 'not-selected';
    if (settings.exclude.some((filter) => matches(organisation, filter))) return 'excluded';
    if (moment !== null && organisation.left !== null && lastDay(organisation.left) < moment.first)
      return 'left';
    if (active.has(organisation.id)) return null;
    const absent = moment === null ? null : absence(present.get(organisation.id), moment);
    return absent ?? (mayBeIsolate ? null : 'no-tie-left');
  };
}

/** Filters on one column are alternatives; those on different columns must all hold. */
function byColumn(filters: readonly OrganisationFilter[]): readonly (readonly OrganisationFilter[])[] {
  const columns = new Set(filters.map(({ column }) => headerKey(column)));
  return [...columns].map((key) => filters.filter(({ column }) => headerKey(column) === key));
}

const matches = (organisation: Organisation, { column, value }: OrganisationFilter): boolean =>
  columnValues(organisation, column).includes(value);

function absence(presence: Presence | undefined, moment: Moment): HiddenReason | null {
  const since = presence?.since ?? null;
  if (since === null) return 'undated';
  return firstDay(since) > moment.last ? 'not-yet' : null;
}
