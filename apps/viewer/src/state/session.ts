import type { Issue } from '@partnermap/core';
import type { LanguageCode } from '@partnermap/language';
import type { Sketch } from '../scene/sketch.ts';
import { newForms } from './forms.ts';
import type { Forms } from './forms.ts';

export const questions = [
  'overview',
  'central',
  'groups',
  'gaps',
  'introductions',
  'whatIf',
  'change',
  'data',
] as const;
export type Question = (typeof questions)[number];

/** A pair of organisations, drawn dashed on the map while it is pointed at. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

export type Theme = 'light' | 'dark' | 'system';

/** What was read last and could not be used, or is worth knowing. */
export interface OpenedFile {
  readonly name: string;
  readonly usable: boolean;
  readonly issues: readonly Issue[];
}

/** What somebody is doing right now: not part of the document, not undone. */
export interface Session {
  readonly question: Question;
  /** The part of each answer that is open, by question; the first unless told. */
  readonly parts: Readonly<Partial<Record<Question, string>>>;
  readonly forms: Forms;
  /** The organisation whose card is open and which the map brings out. */
  readonly selectedId: string | null;
  /** The organisation that is pointed at, on the map or in a table. */
  readonly hoveredId: string | null;
  /** Organisations that the map brings out together: a group, a cell of the coverage matrix; null = none. */
  readonly highlightedIds: ReadonlySet<string> | null;
  /** The introduction that is pointed at. */
  readonly pair: Pair | null;
  /** What the answer draws over the network; null = nothing. */
  readonly sketch: Sketch | null;
  readonly language: LanguageCode;
  readonly theme: Theme;
  readonly opened: OpenedFile | null;
  /** Whether a file is being read. */
  readonly reading: boolean;
  /** A sentence about what went wrong and is no fault of the data; null = nothing. */
  readonly problem: string | null;
  /** Whether the browser cannot keep the document: then a notice says so. */
  readonly notSaved: boolean;
  /** Whether another window of the viewer has saved its document in the place of this one. */
  readonly overwritten: boolean;
  /** Whether the document was found in this browser's storage: then a notice offers to start fresh. */
  readonly restored: boolean;
}

export const newSession: Session = {
  question: 'overview',
  parts: {},
  forms: newForms,
  selectedId: null,
  hoveredId: null,
  highlightedIds: null,
  pair: null,
  sketch: null,
  language: 'en',
  theme: 'system',
  opened: null,
  reading: false,
  problem: null,
  notSaved: false,
  overwritten: false,
  restored: false,
};
