/** Why a measure has no value (`undefined.<reason>`) and why organisations are hidden (`hidden.<reason>`). */
export const reasons = {
  // Why a measure has no value
  'undefined.empty-network': 'The network has no organisations.',
  'undefined.too-few-organisations': 'There are too few organisations for this measure.',
  'undefined.no-ties': 'There are no ties.',
  'undefined.no-variance': 'All values are the same, so there is nothing to compare.',
  'undefined.not-connected':
    'The network falls into separate parts; this measure needs one connected network.',
  'undefined.only-directed': 'This measure is defined only for directed ties.',
  'undefined.only-undirected': 'This measure is defined only for undirected ties.',
  'undefined.only-weighted': 'This measure is defined only for ties with a strength.',
  'undefined.only-two-mode': 'This measure needs organisations and initiatives side by side.',
  'undefined.not-two-mode':
    'This measure is not defined where organisations and initiatives are shown side by side.',
  'undefined.no-partition': 'No grouping of the organisations was given.',
  'undefined.no-numbers': 'No number was given for the organisations.',
  'undefined.no-triples': 'No organisation has two partners, so there are no triangles to look for.',
  'undefined.no-unique-solution': 'Several solutions are equally good, so no single value can be given.',
  'undefined.too-large': 'The network is too large for this measure.',
  'undefined.not-sampled':
    'This measure draws random networks, which takes its time. Ask for it by its name.',

  // Why organisations are not shown
  'hidden.undated':
    '{count, plural, one {# organisation is hidden because it has no date} other {# organisations are hidden because they have no date}}',
  'hidden.not-yet':
    '{count, plural, one {# organisation is hidden because it came later} other {# organisations are hidden because they came later}}',
  'hidden.left':
    '{count, plural, one {# organisation is hidden because it had left} other {# organisations are hidden because they had left}}',
  'hidden.no-tie-left':
    '{count, plural, one {# organisation is hidden because the filters leave it no participation or tie} other {# organisations are hidden because the filters leave them no participation or tie}}',
  'hidden.not-selected':
    '{count, plural, one {# organisation is hidden because it was not selected} other {# organisations are hidden because they were not selected}}',
  'hidden.excluded':
    '{count, plural, one {# organisation is hidden because it was excluded} other {# organisations are hidden because they were excluded}}',
  'hidden.removed':
    '{count, plural, one {# organisation is hidden because it was removed to see the network without it} other {# organisations are hidden because they were removed to see the network without them}}',
  'hidden.merged-into-parent':
    '{count, plural, one {# organisation is hidden because its parent stands for it} other {# organisations are hidden because their parents stand for them}}',
} as const;
