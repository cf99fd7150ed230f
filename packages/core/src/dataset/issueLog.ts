import type { Cell } from './cell.ts';
import type { Issue, IssueParameter } from './issue.ts';
import { issueCodes } from './issueCodes.ts';
import type { IssueCode } from './issueCodes.ts';

/** Where an issue stands, for its owner (names as found) and for sorting (`order` of the sheet, `position`). */
export interface Place {
  readonly sheet: string;
  readonly order: number;
  readonly row: number | null;
  readonly column: string | null;
  readonly position: number;
}

type Parameters<Code extends IssueCode> = {
  readonly [Name in (typeof issueCodes)[Code]['parameters'][number]]: IssueParameter;
};

/** Collects the issues of one reading; the compiler sees to it that every code gets its own parameters. */
export interface IssueLog {
  readonly report: <Code extends IssueCode>(
    code: Code,
    place: Place,
    found: Cell,
    parameters: Parameters<Code>,
  ) => void;
  /** All issues by sheet, row and column; those of a whole sheet before those of its rows. */
  readonly sorted: () => readonly Issue[];
}

const longestFound = 200;

export function issueLog(): IssueLog {
  const reported: { readonly issue: Issue; readonly place: Place }[] = [];
  return {
    report: (code, place, found, parameters) => {
      const { severity } = issueCodes[code];
      const { sheet, row, column } = place;
      const text = found === null ? null : String(found).slice(0, longestFound);
      reported.push({ issue: { severity, code, sheet, row, column, found: text, parameters }, place });
    },
    sorted: () =>
      reported
        .sort(
          ({ place: a }, { place: b }) =>
            a.order - b.order || (a.row ?? 0) - (b.row ?? 0) || a.position - b.position,
        )
        .map(({ issue }) => issue),
  };
}
