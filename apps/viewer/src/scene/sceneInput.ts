import type { Organisation } from '@partnermap/core';
import type { Point } from '@partnermap/report';
import type { Pair } from '../state/session.ts';
import type { Focus, MapSettings } from '../state/view.ts';
import type { MapTheme } from './mapTheme.ts';

/** A tie of the network that is shown. */
export interface ShownTie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
}

export interface ShownGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** What the scene says, in the reader's language. */
export interface SceneWords {
  /** A short name for the map, and the full one. */
  readonly label: (organisation: Organisation) => string;
  readonly name: (organisation: Organisation) => string;
  readonly group: (id: string) => string;
  readonly code: (column: string, code: string) => string;
  readonly range: (low: number, high: number) => string;
  readonly unknown: string;
  readonly noValue: string;
  readonly noGroup: string;
  readonly several: string;
  readonly otherGroups: string;
  readonly otherValues: string;
}

/** Everything that decides how the map looks while nobody points at anything. */
export interface SceneInput {
  /** All organisations of the data; marks of categories are given out over all, so that they stay over the years. */
  readonly organisations: readonly Organisation[];
  /** The expected codes of the column that colours, in their order; empty where the data do not list them. */
  readonly codes: readonly string[];
  /** Ids of the organisations of the network, and its ties. */
  readonly shown: readonly string[];
  readonly ties: readonly ShownTie[];
  readonly groups: readonly ShownGroup[];
  readonly positions: ReadonlyMap<string, Point>;
  /** The measure that the size shows, by id; null = all the same size. */
  readonly sizes: ReadonlyMap<string, number | null> | null;
  /** The measure that the colour shows, by id; null = it shows something else, or nothing yet. */
  readonly colours: ReadonlyMap<string, number | null> | null;
  readonly map: MapSettings;
  readonly focus: Focus | null;
  readonly words: SceneWords;
  readonly theme: MapTheme;
}

/** What somebody points at or has chosen; changes often, and never moves or recolours anything for good. */
export interface Attention {
  readonly hoveredId: string | null;
  readonly selectedId: string | null;
  readonly highlightedIds: ReadonlySet<string> | null;
  readonly pair: Pair | null;
}

export const noAttention: Attention = {
  hoveredId: null,
  selectedId: null,
  highlightedIds: null,
  pair: null,
};
