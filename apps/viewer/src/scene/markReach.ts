import type { SceneNode } from './sceneNode.ts';

/** How far a mark of a radius reaches, in pixels, with the rings around it. */
export function markReach(node: Pick<SceneNode, 'ring' | 'emphasis'>, radius: number): number {
  if (node.emphasis === 'centre') return attentionRing(node, radius) + 1;
  return node.ring ? facilitatorRing(radius) + 1 : radius + 1;
}

/** The radius of the ring around the facilitator's mark. */
export function facilitatorRing(radius: number): number {
  return radius * 1.15 + 3;
}

/** The radius of the ring around what is pointed at or chosen. */
export function attentionRing({ ring }: Pick<SceneNode, 'ring'>, radius: number): number {
  return facilitatorRing(radius) + (ring ? 3 : 0);
}
