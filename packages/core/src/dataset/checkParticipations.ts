import type { IssueLog } from './issueLog.ts';
import { endOfInitiative } from './initiative.ts';
import type { Initiative } from './initiative.ts';
import type { OpenSheet } from './openSheet.ts';
import { isBefore } from './partialDate.ts';
import type { PartialDate } from './partialDate.ts';
import type { Participation } from './participation.ts';
import type { Entry } from './readRecords.ts';

/** What participations show only beside each other and beside their initiatives. */
export function checkParticipations(
  entries: readonly Entry<Participation>[],
  sheet: OpenSheet,
  initiatives: readonly Entry<Initiative>[],
  log: IssueLog,
): void {
  const byId = new Map(initiatives.map(({ record }) => [record.id, record]));
  const first = new Map<string, number>();
  for (const { record, row } of entries) {
    const { initiativeId, organisationId, role } = record;
    if (initiativeId === '' || organisationId === '') continue;
    const key = JSON.stringify([initiativeId, organisationId, role]);
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row);
    else log.report('repeated-participation', sheet.placeOf(row), null, { firstRow });
    const initiative = byId.get(initiativeId);
    if (initiative) checkDates(record, row, initiative, sheet, log);
  }
}

function checkDates(
  participation: Participation,
  row: number,
  initiative: Initiative,
  sheet: OpenSheet,
  log: IssueLog,
): void {
  const { start } = initiative;
  const end = endOfInitiative(initiative);
  const outside = (date: PartialDate | null): boolean =>
    date !== null && ((start !== null && isBefore(date, start)) || (end !== null && isBefore(end, date)));
  const column = outside(participation.start) ? 'start' : outside(participation.end) ? 'end' : null;
  if (column === null) return;
  const parameters = { id: initiative.id, start: start ?? '', end: end ?? '' };
  log.report(
    'participation-outside-initiative',
    sheet.placeOf(row, column),
    sheet.cellOf(row, column),
    parameters,
  );
}

/** Initiatives in which nobody takes part: they make no tie and fill no cell of a coverage matrix. */
export function checkInitiatives(
  entries: readonly Entry<Initiative>[],
  sheet: OpenSheet,
  participations: readonly Entry<Participation>[],
  log: IssueLog,
): void {
  const joined = new Set(participations.map(({ record }) => record.initiativeId));
  for (const { record, row } of entries) {
    if (record.id === '' || joined.has(record.id)) continue;
    log.report('initiative-without-participations', sheet.placeOf(row, 'id'), record.id, {});
  }
}
