import type { Point, Rectangle, ShapeName } from '@partnermap/report';
import type { Legend } from './legend.ts';
import type { MapTheme } from './mapTheme.ts';

/** How much a mark stands out: pointed at or chosen, next to that, as always, or in the background. */
export type Emphasis = 'centre' | 'near' | 'plain' | 'faded';

export interface SceneNode extends Point {
  readonly id: string;
  /** Its radius as a share of the largest one, from 0 to 1. */
  readonly size: number;
  readonly shape: ShapeName;
  readonly fill: string;
  readonly outline: string;
  /** Marked as the facilitator by a second ring. */
  readonly ring: boolean;
  readonly label: string;
  readonly name: string;
  /** The key of its entry in the legend. */
  readonly category: string;
  /** Labels of nodes with more come first. */
  readonly priority: number;
  readonly emphasis: Emphasis;
  readonly hidden: boolean;
}

/** A tie between the nodes at places `a` and `b`. */
export interface SceneTie {
  readonly a: number;
  readonly b: number;
  /** In CSS pixels while the whole map is seen. */
  readonly width: number;
  readonly colour: string;
  readonly emphasis: Emphasis;
  readonly hidden: boolean;
}

/** How many organisations are on the map, and how many a focus keeps off it. */
export interface SceneCounts {
  readonly seen: number;
  readonly hiddenByFocus: number;
}

/** How everything on the map looks, without a pixel: places are those of the layout. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Places of the nodes by id. */
  readonly places: ReadonlyMap<string, number>;
  /** For every node the places of its partners, ascending, and of its ties. */
  readonly partners: readonly (readonly number[])[];
  readonly tiesOf: readonly (readonly number[])[];
  /** The introduction that is pointed at: drawn dashed between two places. */
  readonly introduction: { readonly a: number; readonly b: number } | null;
  readonly legend: Legend;
  readonly counts: SceneCounts;
  /** What the layout covers, all organisations included: the map does not jump when some are hidden. */
  readonly bounds: Rectangle;
  readonly theme: MapTheme;
}
