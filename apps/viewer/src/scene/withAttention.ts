import { faded } from './mapTheme.ts';
import type { Scene, SceneLine, SceneTie } from './scene.ts';
import type { Emphasis, SceneNode } from './sceneNode.ts';
import type { Attention } from './sceneInput.ts';

/** Which nodes are in the middle of attention, and which are brought out with them. */
interface BroughtOut {
  readonly centre: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
}

/**
 * The scene with what somebody points at brought out: an organisation with its partners, an introduction with its
 * two ends, a set of organisations. Everything else steps back, but for what is only pointed at in a crowd: to draw all
 * of it anew with every move would keep the page from answering. Nodes and ties that look the same as before are the
 * same objects, so that a renderer need not touch them.
 */
export function withAttention(scene: Scene, attention: Attention): Scene {
  const { a, b } = attention.pair ?? {};
  const [from, to] = [placeOf(scene, a), placeOf(scene, b)];
  const introduction = from === null || to === null ? null : { a: from, b: to };
  const broughtOut = attended(scene, attention, introduction);
  if (broughtOut === null) return scene;
  const lines = introduction === null ? scene.lines : withLine(scene.lines, introduction);
  const hovered = placeOf(scene, attention.hoveredId);
  if (hovered !== null && scene.nodes.length > crowd) return { ...standingOut(scene, hovered), lines };
  const nodes = scene.nodes.map((node, place) => emphasised(scene, node, emphasisOf(broughtOut, place)));
  const ties = scene.ties.map((tie) => withTie(scene, tie, broughtOut));
  return { ...scene, nodes, ties, lines };
}

/** With more organisations than this nothing steps back from what is pointed at. */
const crowd = 3000;

/** An organisation, its partners and the ties between brought out; nothing else is touched. */
function standingOut(scene: Scene, centre: number): Scene {
  const [nodes, ties] = [[...scene.nodes], [...scene.ties]];
  nodes[centre] = { ...nodes[centre], emphasis: 'centre' };
  for (const place of scene.partners[centre]) nodes[place] = { ...nodes[place], emphasis: 'near' };
  for (const tie of scene.tiesOf[centre]) {
    ties[tie] = { ...ties[tie], emphasis: 'near', colour: scene.theme.strongTie };
  }
  return { ...scene, nodes, ties };
}

interface Ends {
  readonly a: number;
  readonly b: number;
}

/** A sketch may have drawn the introduction already. */
function withLine(lines: readonly SceneLine[], { a, b }: Ends): readonly SceneLine[] {
  const isDrawn = lines.some((line) => (line.a === a && line.b === b) || (line.a === b && line.b === a));
  return isDrawn ? lines : [...lines, { a, b, look: 'suggested' }];
}

function attended(
  scene: Scene,
  { hoveredId, selectedId, highlightedIds }: Attention,
  introduction: Ends | null,
): BroughtOut | null {
  const hovered = placeOf(scene, hoveredId);
  if (hovered !== null) return around(scene, hovered);
  if (introduction !== null) {
    const { a, b } = introduction;
    const common = scene.partners[a].filter((place) => scene.partners[b].includes(place));
    return { centre: new Set([a, b]), near: new Set(common) };
  }
  const selected = placeOf(scene, selectedId);
  if (selected !== null) return around(scene, selected);
  if (highlightedIds === null) return null;
  const places = [...highlightedIds].flatMap((id) => placeOf(scene, id) ?? []);
  return { centre: new Set(), near: new Set(places) };
}

const around = ({ partners }: Scene, place: number): BroughtOut => ({
  centre: new Set([place]),
  near: new Set(partners[place]),
});

function placeOf({ places, nodes }: Scene, id: string | null | undefined): number | null {
  const place = id === null || id === undefined ? undefined : places.get(id);
  return place === undefined || nodes[place].hidden ? null : place;
}

function emphasisOf({ centre, near }: BroughtOut, place: number): Emphasis {
  if (centre.has(place)) return 'centre';
  return near.has(place) ? 'near' : 'faded';
}

function emphasised({ theme }: Scene, node: SceneNode, emphasis: Emphasis): SceneNode {
  if (node.emphasis === emphasis) return node;
  if (emphasis !== 'faded') return { ...node, emphasis };
  return {
    ...node,
    emphasis,
    fill: faded(theme, node.fill),
    outline: faded(theme, node.outline),
  };
}

/** Ties of the middle stand out; ties among the others that are brought out stay; the rest steps back. */
function withTie({ theme }: Scene, tie: SceneTie, { centre, near }: BroughtOut): SceneTie {
  const inside = (place: number): boolean => centre.has(place) || near.has(place);
  const middle = centre.has(tie.a) || centre.has(tie.b);
  if (middle && inside(tie.a) && inside(tie.b)) {
    return { ...tie, emphasis: 'near', colour: theme.strongTie };
  }
  if (centre.size === 0 && inside(tie.a) && inside(tie.b)) return tie;
  return tie.emphasis === 'faded' ? tie : { ...tie, emphasis: 'faded', colour: faded(theme, theme.tie) };
}
