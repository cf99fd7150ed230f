import type { Point, ShapeName } from '@partnermap/report';

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
