import type { IssueLog } from './issueLog.ts';
import { normaliseName } from './normaliseName.ts';
import type { OpenSheet } from './openSheet.ts';
import type { Organisation } from './organisation.ts';
import { isBefore } from './partialDate.ts';
import type { Entry } from './readRecords.ts';
import { textOf } from './references.ts';

type Entries = readonly Entry<Organisation>[];

/** What only several organisations, or several cells of one, can show. */
export function checkOrganisations(entries: Entries, sheet: OpenSheet, log: IssueLog): void {
  for (const { record, row } of entries) {
    const { joined, left } = record;
    if (joined !== null && left !== null && isBefore(left, joined)) {
      log.report('left-before-joined', sheet.placeOf(row, 'left'), sheet.cellOf(row, 'left'), {
        joined: textOf(sheet.cellOf(row, 'joined')),
      });
    }
  }
  checkNames(entries, sheet, log);
  checkParents(entries, sheet, log);
  if (entries.length > 0 && !entries.some(({ record }) => record.facilitator)) {
    log.report('no-facilitator', sheet.placeOf(null, 'facilitator'), null, {});
  }
}

function checkNames(entries: Entries, sheet: OpenSheet, log: IssueLog): void {
  const first = new Map<string, { readonly id: string; readonly row: number }>();
  for (const { record, row } of entries) {
    const name = normaliseName(record.name);
    const before = first.get(name);
    if (before === undefined) first.set(name, { id: record.id, row });
    else if (name !== '' && before.id !== record.id) {
      const parameters = { id: before.id, firstRow: before.row };
      log.report('same-name', sheet.placeOf(row, 'name'), record.name, parameters);
    }
  }
}

/** Follows every chain of parents once; a circle is told once, in the row of it that stands first. O(organisations). */
function checkParents(entries: Entries, sheet: OpenSheet, log: IssueLog): void {
  const byId = new Map(entries.map((entry, index) => [entry.record.id, { ...entry, index }]));
  const done = new Set<string>();
  for (const { record } of entries) {
    const chain: string[] = [];
    const onChain = new Set<string>();
    let id: string | null = record.id;
    while (id !== null && !done.has(id) && !onChain.has(id)) {
      chain.push(id);
      onChain.add(id);
      id = byId.get(id)?.record.partOf ?? null;
    }
    for (const passed of chain) done.add(passed);
    if (id === null || !onChain.has(id)) continue;
    // The walk begins at the first row that leads into the circle, which need not be in it.
    const circle = chain.slice(chain.indexOf(id));
    const members = circle.flatMap((member) => byId.get(member) ?? []);
    const start = members.reduce((least, member) => (member.index < least.index ? member : least));
    const from = circle.indexOf(start.record.id);
    const cycle = [...circle.slice(from), ...circle.slice(0, from)];
    const found = sheet.cellOf(start.row, 'part_of');
    log.report('part-of-cycle', sheet.placeOf(start.row, 'part_of'), found, { cycle });
  }
}
