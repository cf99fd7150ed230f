/** The map, its legend and the pictures of it. */
export const map = {
  'map.label': 'Map of the network',
  'map.help':
    'Arrow keys follow ties. Page Up and Page Down go through all organisations by name, Home and End to the first and last one. Enter chooses, Escape leaves. Plus and minus zoom, 0 shows everything.',
  'map.partners': '{count, plural, one {# partner: {names}} other {# partners: {names}}}',
  'map.morePartners': '{count, plural, one {# more} other {# more}}',
  'map.noPartners': 'No partner is recorded',
  'map.noTieThere': 'No tie leads that way.',
  'map.chosen': 'Chosen: {name}.',
  'map.left': 'Nothing is chosen.',
  'map.waiting': 'The map is being drawn …',
  'map.empty': 'There is no organisation to show.',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.reset': 'Show the whole map',
  'map.legend': 'Legend',
  'map.legend.colour': 'Colour and shape: {what}',
  'map.legend.groups': 'groups',
  'map.legend.size': 'Size: {measure}',
  'map.legend.width': 'Wider line: stronger tie',
  'map.legend.withoutSize':
    '{count, plural, one {# without a value, drawn small} other {# without a value, drawn small}}',
  'map.legend.introduction': 'Dashed: suggested introduction',
  'map.several': 'several values',
  'map.other': 'other values',
  'map.hiddenByFocus':
    '{count, plural, one {# organisation is hidden by the focus on {name}} other {# organisations are hidden by the focus on {name}}}',
  'map.picture': 'Save picture',
  'map.picture.png': 'PNG, {scale, number} times as large',
  'map.picture.pngPlain': 'PNG, as on the screen',
  'map.picture.svg': 'SVG, to be scaled and edited',
  'map.picture.failed': 'The picture could not be made.',
} as const;
