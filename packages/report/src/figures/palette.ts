/** Colours of the pictures and the page: readable on white (WCAG AA), UNDP's blue 600 as the main one. */
export const colours = {
  text: '#1f2933',
  muted: '#55606e',
  line: '#c3cad3',
  grid: '#e3e7ec',
  blue: '#006eb5',
  paper: '#ffffff',
  warning: '#a34a00',
} as const;

/**
 * Fills of groups: the palette of Okabe and Ito, told apart with every kind of colour blindness. A shape always goes
 * with it, so that nothing rests on colour alone.
 */
export const groupFills = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#f0e442',
  '#4d4d4d',
] as const;

/** The fill of organisations in no group, or in one of the small groups that share a mark. */
export const otherFill = '#ffffff';

/** White to dark blue; a share of 0 is white. */
export function blueScale(share: number): string {
  const from = [255, 255, 255];
  const to = [0, 78, 130];
  const mix = from.map((channel, index) => Math.round(channel + (to[index] - channel) * share));
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of text on the blue scale. */
export function textOnBlue(share: number): string {
  return share > 0.55 ? colours.paper : colours.text;
}
