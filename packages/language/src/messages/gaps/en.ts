/** What kinds of gaps there are, and what was found or why it was not judged: short, for tables, and in one sentence. */
export const gaps = {
  'gapKind.isolate': 'organisation without a tie',
  'gapKind.periphery': 'at the edge',
  'gapKind.only-through': 'reached only through one',
  'gapKind.dependence': 'dependence on one organisation',
  'gapKind.coverage-value': 'value that nobody covers',
  'gapKind.coverage-cell': 'missing combination',
  'gapKind.group-pair': 'few ties between two groups',
  'gapKind.stage-step': 'stages seldom or never joined',
  'gapKind.component-pair': 'components seldom or never combined',
  'gapKind.unmet-need': 'need and offer apart',
  'gapKind.data': 'gap in the data',
  'gapReason.no-ties': 'no tie',
  'gapReason.one-partner': 'a single partner',
  'gapReason.small-component': 'apart from the largest component',
  'gapReason.newcomer': 'new, and not yet woven in',
  'gapReason.no-joint-initiative': 'in no joint initiative',
  'gapReason.through-facilitator': 'only through the facilitator',
  'gapReason.through-one': 'only through one organisation',
  'gapReason.facilitator-removed': 'reach lost without the facilitator',
  'gapReason.facilitator-removed-with-convened':
    'reach lost without the facilitator and what it alone convenes',
  'gapReason.organisation-removed': 'reach lost without this organisation',
  'gapReason.organisation-removed-with-convened':
    'reach lost without this organisation and what it alone convenes',
  'gapReason.empty': 'nobody there',
  'gapReason.only-one': 'a single one',
  'gapReason.rarer-than-expected': 'rarer than expected',
  'gapReason.no-ties-between': 'no tie between them',
  'gapReason.fewer-ties-than-expected': 'fewer ties than expected',
  'gapReason.never-joined': 'no initiative joins them',
  'gapReason.never-combined': 'no initiative combines them',
  'gapReason.nobody-offers': 'nobody offers it',
  'gapReason.only-one-offers': 'only one organisation offers it',
  'gapReason.offered-too-little': 'offered too little',
  'gapReason.nobody-needs': 'nobody asks for it',
  'gapReason.not-answered': 'asked and did not answer',
  'gapReason.field-empty': 'the field is blank',
  'gapReason.no-lead-recorded': 'nobody is recorded as lead',
  'gapReason.not-expected': 'not judged: not an expected value',
  'gapReason.too-many-unknown': 'not judged: unknown for too many',
  'gapReason.too-few-organisations': 'not judged: too few organisations',
  'gapReason.too-few-initiatives': 'not judged: too few initiatives',
  'gapReason.too-few-ties': 'not judged: too few ties',
  'gapReason.not-rarer-than-expected': 'not judged a gap: may be chance',
  'gapReason.little-lost': 'not judged a gap: little is lost',
  'gapReason.membership-unknown': 'not judged: membership is not known',
  'gapReason.no-facilitator': 'not judged: no facilitator is marked',

  // In one sentence
  'findings.counted.organisations': 'organisations',
  'findings.counted.initiatives': 'initiatives',
  'findings.counted.joint-initiatives': 'joint initiatives',
  'findings.reachLost': 'Without {name}, {share} of the reach among the others is lost.',
  'findings.reachLostConvened':
    'Without {name} and what it alone convenes, {share} of the reach among the others is lost.',
  'findings.cutOff': 'Organisations that would lose contact with the rest: {count, number}.',
  'findings.onlyThrough':
    '{count, plural, one {# organisation reaches the rest only through {name}.} other {# organisations reach the rest only through {name}.}}',
  'findings.valueEmpty':
    '{counted, select, organisations {No organisation is} initiatives {No initiative is} other {No joint initiative is}} recorded for the {dimension} {value}.',
  'findings.valueThin':
    '{counted, select, organisations {Only one organisation is} initiatives {Only one initiative is} other {Only one joint initiative is}} recorded for the {dimension} {value}.',
  'findings.cell':
    '{counted, select, organisations {Organisations that combine} initiatives {Initiatives that combine} other {Joint initiatives that combine}} {values}: {observed, number}; by chance about {expected} would be expected.',
  'findings.cellPlain':
    '{counted, select, organisations {Organisations that combine} initiatives {Initiatives that combine} other {Joint initiatives that combine}} {values}: {observed, number}.',
  'findings.noneJoins': 'No initiative joins these two: {values}.',
  'findings.fewJoin':
    'Initiatives that join these two: {observed, number} ({values}); about {expected} would be expected.',
  'findings.fewTies':
    'Ties between these two: {observed, number} ({names}); about {expected} would be expected.',
  'findings.fewTiesInLayer':
    'Ties between these two in the layer “{layer}”: {observed, number} ({names}); about {expected} would be expected.',
  'findings.isolates':
    '{count, plural, one {# organisation has no tie.} other {# organisations have no tie.}}',
  'findings.edge': 'Organisations at the edge (one partner, or in a small part): {count, number}.',
  'findings.need': '{value}: {observed, number} offered of {total, number} needed.',
  'findings.needNone': '{value}: needed, but nobody offers it.',
  'findings.needOnlyOne':
    '{value}: only {name} offers it; organisations that need it and do not work with it: {names}.',
} as const;
