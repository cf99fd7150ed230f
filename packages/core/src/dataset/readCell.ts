import type { Cell } from './cell.ts';
import type { Context } from './context.ts';
import type { Place } from './issueLog.ts';
import { candidatesOf } from './nearest.ts';
import { parseNumber } from './parseNumber.ts';
import { parsePartialDate } from './partialDate.ts';
import { textOf } from './references.ts';
import type { SheetColumn } from './sheets.ts';
import { splitList } from './splitList.ts';
import { parseYesNo } from './yesNo.ts';

/** The value of a filled cell as its column's kind says; a cell that cannot be read is reported and counts as blank. */
export function readCell(column: SheetColumn, cell: Cell, place: Place, context: Context): unknown {
  switch (column.kind) {
    case 'id':
    case 'text':
    case 'translations':
      return textOf(cell);
    case 'value':
      return cell;
    case 'list':
      return splitList(cell);
    case 'date':
      return readDate(column, cell, place, context);
    case 'number':
      return readNumber(column, cell, place, context);
    case 'yes-no':
      return readChoice(column, cell, place, context) === 'yes';
    case 'yes-no-unknown':
    case 'choice':
      return readChoice(column, cell, place, context);
    case 'reference':
      return readReference(column, textOf(cell), place, context);
    default:
      return [...new Set(splitList(cell).map((text) => readReference(column, text, place, context) ?? text))];
  }
}

function readDate(column: SheetColumn, cell: Cell, place: Place, { log, times }: Context): unknown {
  const date = parsePartialDate(cell);
  if (date === null) {
    log.report('bad-date', place, cell, {});
    return column.blank;
  }
  if (date.timeDropped) times.add(place, cell);
  return date.date;
}

function readNumber(column: SheetColumn, cell: Cell, place: Place, { log }: Context): unknown {
  const number = parseNumber(cell);
  if (number === null) log.report('bad-number', place, cell, {});
  return number ?? column.blank;
}

function readChoice(column: SheetColumn, cell: Cell, place: Place, { log, near }: Context): unknown {
  const choice =
    column.kind === 'choice'
      ? textOf(cell)
          .toLowerCase()
          .replace(/[\s_]+/gu, '-')
      : parseYesNo(cell);
  if (choice !== null && column.choices.includes(choice)) return choice;
  log.report('value-not-allowed', place, cell, {
    allowed: column.choices,
    nearest: near(textOf(cell), candidatesOfChoices(column.choices)),
  });
  return column.blank;
}

const choiceCandidates = new Map<readonly string[], ReturnType<typeof candidatesOf>>();

function candidatesOfChoices(choices: readonly string[]): ReturnType<typeof candidatesOf> {
  const known = choiceCandidates.get(choices) ?? candidatesOf(choices);
  choiceCandidates.set(choices, known);
  return known;
}

/** The id that a text refers to; null (and an issue) when there is none or more than one. */
function readReference(column: SheetColumn, text: string, place: Place, context: Context): unknown {
  const { log, near, references, sources } = context;
  const target = column.target ?? 'organisations';
  const { find, candidates, readable } = references[target];
  const ids = find(text);
  if (ids.length === 1) return ids[0];
  if (target === 'sources') {
    // A forgotten line in the list of sources must not stop the analysis: the reference is kept as it is.
    if (!sources.listed) sources.count++;
    else if (ids.length === 0) log.report('unknown-source', place, text, { nearest: near(text, candidates) });
    else log.report('ambiguous-reference', place, text, { target, matches: ids });
    return text;
  }
  if (ids.length > 1) log.report('ambiguous-reference', place, text, { target, matches: ids });
  // That the sheet or its ids are missing is told once, of the sheet.
  else if (readable)
    log.report('unknown-reference', place, text, { target, nearest: near(text, candidates) });
  return column.blank;
}
