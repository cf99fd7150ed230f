import { groupFills } from '@partnermap/report';
import { mix } from './mix.ts';

/** The colours of the map; all opaque, so that screen, SVG and PNG come out alike. */
export interface MapTheme {
  readonly name: 'light' | 'dark';
  readonly paper: string;
  readonly text: string;
  readonly muted: string;
  readonly tie: string;
  /** Ties of what is brought out. */
  readonly strongTie: string;
  readonly introduction: string;
  /** Around marks: it, not the fill, gives the contrast to the paper. */
  readonly outline: string;
  readonly fills: readonly string[];
  readonly otherFill: string;
  /** For values of a measure, the lowest first: lightness alone tells them apart. */
  readonly steps: readonly string[];
}

/** From light to dark, told apart by every kind of colour vision (ColorBrewer YlGnBu). */
const lightToDark = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'] as const;

const light: MapTheme = {
  name: 'light',
  paper: '#ffffff',
  text: '#1f2933',
  muted: '#55606e',
  tie: '#a3adb8',
  strongTie: '#44515f',
  introduction: '#a34a00',
  outline: '#1f2933',
  fills: groupFills.slice(0, -1),
  otherFill: '#4d4d4d',
  steps: lightToDark,
};

const dark: MapTheme = {
  name: 'dark',
  paper: '#14191f',
  text: '#eef2f6',
  muted: '#a9b4c0',
  tie: '#6d7a89',
  strongTie: '#c3ccd6',
  introduction: '#ffb066',
  outline: '#eef2f6',
  fills: ['#2e8fd6', ...groupFills.slice(1, -1)],
  otherFill: '#8d99a6',
  steps: lightToDark.toReversed(),
};

export const mapThemes = { light, dark } as const;

// A map has few colours and, while somebody points at something, thousands of marks and ties that fade.
const known = new WeakMap<MapTheme, Map<string, string>>();

/** A colour as it is drawn where something else is brought out. */
export function faded(theme: MapTheme, colour: string): string {
  const own = known.get(theme) ?? new Map<string, string>();
  known.set(theme, own);
  const before = own.get(colour);
  if (before !== undefined) return before;
  const made = mix(colour, theme.paper, theme.name === 'light' ? 0.82 : 0.78);
  own.set(colour, made);
  return made;
}
