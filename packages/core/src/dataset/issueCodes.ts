/** `error`: the data cannot be used; `warning`: probably a mistake; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What is known of an issue before it happens: how bad it is, and which parameters its sentence can use. */
export interface IssueKind {
  readonly severity: Severity;
  /**
   * Names of the parameters, always all present. A list (`nearest`, `matches` …) may be empty; every issue also
   * has `sheet`, `row`, `column` and `found`, which are not repeated here.
   */
  readonly parameters: readonly string[];
}

/**
 * Every problem that reading a dataset can report. `language` has one sentence and one remedy for each code.
 *
 * Parameters:
 * - `nearest`: at most three accepted values that look like what was found, the best first; may be empty;
 * - `allowed`: every accepted value; `matches`, `cycle`: ids of organisations or initiatives;
 * - `firstRow`: the row in which the same thing stands first; `count`: how many cells or rows it concerns;
 * - `target`: the sheet that a reference points into (`organisations`, `initiatives`, `sources`).
 */
export const issueCodes = {
  // The workbook and its headers
  /** A required sheet (`sheet`) is not there. */
  'missing-sheet': { severity: 'error', parameters: [] },
  /** Two sheets have one name after folding case, spaces and hyphens; only the first was read. */
  'duplicate-sheet': { severity: 'error', parameters: ['first'] },
  /** A required column (`column`) is not there. */
  'missing-column': { severity: 'error', parameters: [] },
  /** Two headers mean one column; `first` is the header that stands first. */
  'duplicate-column': { severity: 'error', parameters: ['first'] },
  /** Cells stand in a column without a header; `position` counts columns from 1. They are left out. */
  'empty-header': { severity: 'warning', parameters: ['position', 'count'] },
  /** A sheet that the model does not know; kept as it is. */
  'unknown-sheet': { severity: 'note', parameters: [] },
  /** A column that the model does not know; kept as an attribute. */
  'unknown-column': { severity: 'note', parameters: ['nearest'] },
  /** A required sheet has a header and no rows. */
  'no-rows': { severity: 'note', parameters: [] },

  // One cell
  /** A row without an id. */
  'missing-id': { severity: 'error', parameters: [] },
  /** An organisation or initiative without a name; `id` may be empty. */
  'missing-name': { severity: 'error', parameters: ['id'] },
  /** Another required cell is blank. */
  'missing-value': { severity: 'error', parameters: [] },
  /** The id stands in an earlier row already. */
  'duplicate-id': { severity: 'error', parameters: ['firstRow'] },
  /** The code of a term stands in an earlier row of the same dimension already. */
  'duplicate-term': { severity: 'error', parameters: ['dimension', 'firstRow'] },
  /** An id holds `|`, `;` or a line break, which separate the parts of a list, so that no list can name it. */
  'separator-in-id': { severity: 'warning', parameters: [] },
  /** Nothing has this id, name, short name or alias. */
  'unknown-reference': { severity: 'error', parameters: ['target', 'nearest'] },
  /** Several have this name, short name or alias. */
  'ambiguous-reference': { severity: 'error', parameters: ['target', 'matches'] },
  /** The sheet `sources` does not list this source; it is kept. */
  'unknown-source': { severity: 'warning', parameters: ['nearest'] },
  /** Not a year, month or day. */
  'bad-date': { severity: 'error', parameters: [] },
  /** A time of day was dropped from the dates of a column; `row` is the first. */
  'time-dropped': { severity: 'note', parameters: ['count'] },
  /** Not a number. */
  'bad-number': { severity: 'error', parameters: [] },
  /** A strength that is zero or negative. */
  'not-positive': { severity: 'error', parameters: [] },
  /** An amount below zero. */
  'negative-number': { severity: 'error', parameters: [] },
  /** Not one of the values of a closed list. */
  'value-not-allowed': { severity: 'error', parameters: ['allowed', 'nearest'] },
  /** More characters than a cell may have. */
  'text-too-long': { severity: 'error', parameters: ['length', 'limit'] },
  /** A value that the sheet `terms` does not list for this dimension; it is kept. */
  'value-not-expected': { severity: 'warning', parameters: ['dimension', 'nearest'] },
  /** An e-mail address or a telephone number (`kind`: `email`, `telephone`); `found` stays null on purpose. */
  'contact-data': { severity: 'warning', parameters: ['kind'] },
  /** A header that announces contact persons, addresses or telephones. */
  'contact-column': { severity: 'warning', parameters: [] },

  // Several cells
  /** `found` is the end; it is before `start`. */
  'end-before-start': { severity: 'error', parameters: ['start'] },
  /** `found` is the day of leaving; it is before `joined`. */
  'left-before-joined': { severity: 'error', parameters: ['joined'] },
  /** Organisations are parts of each other in a circle; one id = an organisation is part of itself. */
  'part-of-cycle': { severity: 'error', parameters: ['cycle'] },
  /** Another organisation (`id`, in `firstRow`) has the same name. */
  'same-name': { severity: 'warning', parameters: ['id', 'firstRow'] },
  /** The same organisation, initiative and role once more; counts once. */
  'repeated-participation': { severity: 'warning', parameters: ['firstRow'] },
  /** A tie from an organisation to itself; makes no tie. */
  'self-tie': { severity: 'warning', parameters: [] },
  /** A participation begins before or ends after its initiative, whose dates are `start` and `end` (may be empty). */
  'participation-outside-initiative': { severity: 'warning', parameters: ['id', 'start', 'end'] },
  /** Nobody takes part in the initiative `found`. */
  'initiative-without-participations': { severity: 'warning', parameters: [] },
  /** A key of the sheet `about` stands twice; the first counts. */
  'repeated-key': { severity: 'warning', parameters: ['firstRow'] },
  /** `terms` describes a dimension that is no column of any sheet. */
  'dimension-without-column': { severity: 'warning', parameters: ['nearest'] },

  // The whole
  /** No organisation is marked as facilitator. */
  'no-facilitator': { severity: 'note', parameters: [] },
  /** Sources are named, but there is no sheet `sources` to find them in. */
  'no-sources-sheet': { severity: 'note', parameters: ['count'] },
} as const satisfies Readonly<Record<string, IssueKind>>;

/** The codes of this package; `files` has its own. */
export type IssueCode = keyof typeof issueCodes;
