import type { Rectangle } from '@partnermap/report';
import type { Legend } from './legend.ts';
import type { MapTheme } from './mapTheme.ts';
import type { Emphasis, SceneNode } from './sceneNode.ts';

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

/** A line that is drawn between two places over the map: dashed where it is suggested, dotted where it would go. */
export interface SceneLine {
  readonly a: number;
  readonly b: number;
  readonly look: 'suggested' | 'gone';
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
  /** Ties that are not those of the network: the introduction that is pointed at, what a sketch adds or takes away. */
  readonly lines: readonly SceneLine[];
  readonly legend: Legend;
  readonly counts: SceneCounts;
  /** What the layout covers, all organisations included: the map does not jump when some are hidden. */
  readonly bounds: Rectangle;
  readonly theme: MapTheme;
}
