/** Words and sentences that every part uses. */
export const common = {
  'common.awaitingReview': 'A native speaker has not reviewed this language yet.',
  'common.syntheticData': 'Synthetic data',
  'common.syntheticData.meaning':
    'These data were made up to try the program. They say nothing about real organisations.',
  'common.shown':
    '{total, plural, one {{shown, number} of # organisation shown} other {{shown, number} of # organisations shown}}',
  'common.hiddenBy': 'hidden: {reasons}',
  'common.unknown': 'unknown',
  'common.none': 'none',
  'common.yes': 'yes',
  'common.no': 'no',
  'common.undefined': 'not defined',
  'common.undefinedBecause': 'not defined: {reason}',
  'common.notJudged': 'not judged',
  'common.inferred': 'inferred from the first participation or tie',
  'common.organisations': '{count, plural, one {# organisation} other {# organisations}}',
  'common.initiatives': '{count, plural, one {# initiative} other {# initiatives}}',
  'common.participations': '{count, plural, one {# participation} other {# participations}}',
  'common.ties': '{count, plural, one {# tie} other {# ties}}',
  'common.groups': '{count, plural, one {# group} other {# groups}}',
  'common.errors': '{count, plural, one {# error} other {# errors}}',
  'common.warnings': '{count, plural, one {# warning} other {# warnings}}',
  'common.notes': '{count, plural, one {# note} other {# notes}}',
  'common.undatedInitiatives':
    '{count, plural, one {# initiative without a date is never shown at a moment} other {# initiatives without a date are never shown at a moment}}',
  'common.undatedTies':
    '{count, plural, one {# tie without a date is never shown at a moment} other {# ties without a date are never shown at a moment}}',
  'common.place.sheet': 'sheet "{sheet}"',
  'common.place.row': 'row {row}',
  'common.place.column': 'column "{column}"',
  'common.asOf': 'As of {date}',
  'common.caveat': 'In the recorded ties, if nobody reacted.',
  'common.andMore': '{names}; and {count, number} more',
  'common.nOfN': '{count, number} of {total, number}',
} as const;
