/** What the command `team` says. */
export const team = {
  'option.teams': 'how many teams to suggest',
  'team.found':
    '{count, plural, one {# team} other {# teams}} out of {candidates, number} organisations that bring something wanted: no other team is better in coverage, closeness and newness together.',
  'teamReason.nobody-covers': 'No organisation that may take part brings anything wanted.',
  'teamReason.one-covers': 'Only one organisation that may take part brings something wanted.',
  'teamReason.nobody-acquainted':
    'Those that bring something wanted do not work together yet, except in what the facilitator alone convenes.',
  'heading.teams': 'Teams',
  'column.covers': 'Covers',
  'column.missing': 'Still missing',
  'column.knownPairs': 'Pairs that work together',
  'column.newPairs': 'New pairs',
  'column.throughFacilitator': 'Only through the facilitator',
  'column.nearness': 'Closeness',
} as const;
