import { shapeNames } from '@partnermap/report';
import { faded } from './mapTheme.ts';
import type { Scene, SceneLine, SceneTie } from './scene.ts';
import type { SceneNode } from './sceneNode.ts';
import { equalSize } from './sizes.ts';
import type { Sketch, SketchLook, SketchStatuses, SketchTie } from './sketch.ts';

/** The scene with a sketch drawn over it. Places of nodes and ties stay; organisations that are added come last. */
export function withSketch(scene: Scene, sketch: Sketch | null): Scene {
  if (sketch === null) return scene;
  const { nodes, places, partners, tiesOf } = withAdded(scene, sketch);
  const removed = new Set(sketch.removed);
  const chosen = new Set(sketch.chosen);
  const look = (node: SceneNode): SceneNode => {
    if (removed.has(node.id)) return steppedBack(scene, node);
    if (chosen.size === 0) return node;
    return chosen.has(node.id) ? { ...node, emphasis: 'near' } : steppedBack(scene, node);
  };
  const marked = sketch.statuses === null ? null : markedBy(scene, nodes, sketch.statuses);
  const looks = new Map(sketch.ties.map((tie) => [keyOf(tie.a, tie.b), tie.look]));
  return {
    ...scene,
    nodes: (marked?.nodes ?? nodes).map(look),
    places,
    partners,
    tiesOf,
    ties: scene.ties.map((tie) => {
      const ends = [scene.nodes[tie.a], scene.nodes[tie.b]];
      const own = looks.get(keyOf(ends[0].id, ends[1].id));
      const back =
        sketch.onlyThese ||
        ends.some(({ id }) => removed.has(id)) ||
        (chosen.size > 0 && !ends.every(({ id }) => chosen.has(id)));
      return tieLook(scene, tie, own, back);
    }),
    lines: [...scene.lines, ...linesOf(sketch.ties, places, nodes)],
    legend: marked === null ? scene.legend : { ...scene.legend, entries: marked.entries },
    counts: { ...scene.counts, seen: scene.counts.seen + nodes.length - scene.nodes.length },
  };
}

const keyOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

function steppedBack({ theme }: Scene, node: SceneNode): SceneNode {
  const fill = faded(theme, node.fill);
  return { ...node, emphasis: 'faded', fill, outline: faded(theme, node.outline) };
}

const widthOfNew = 1.8;

function tieLook({ theme }: Scene, tie: SceneTie, look: SketchLook | undefined, back: boolean): SceneTie {
  if (look === 'new') {
    return { ...tie, emphasis: 'near', colour: theme.introduction, width: Math.max(tie.width, widthOfNew) };
  }
  if (look === 'kept') return { ...tie, emphasis: 'plain', colour: theme.strongTie };
  if (look === 'gone' || back) return { ...tie, emphasis: 'faded', colour: faded(theme, theme.tie) };
  return tie;
}

/** Suggested and gone ties are drawn apart, since the network may not have them. */
function linesOf(
  ties: readonly SketchTie[],
  places: ReadonlyMap<string, number>,
  nodes: readonly SceneNode[],
): readonly SceneLine[] {
  return ties.flatMap(({ a, b, look }) => {
    if (look !== 'suggested' && look !== 'gone') return [];
    const [from, to] = [places.get(a), places.get(b)];
    if (from === undefined || to === undefined || nodes[from].hidden || nodes[to].hidden) return [];
    return [{ a: from, b: to, look }];
  });
}

/** Organisations that the map does not have yet, each in the middle of those it would be tied to, or below the map. */
function withAdded(
  scene: Scene,
  { added, ties }: Sketch,
): Pick<Scene, 'nodes' | 'places' | 'partners' | 'tiesOf'> {
  const fresh = added.filter(({ id }) => !scene.places.has(id));
  if (fresh.length === 0) return scene;
  const { bounds, theme } = scene;
  const nodes = fresh.map(({ id, name }, index): SceneNode => {
    const ends = ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
    const near = ends.flatMap((end) => scene.places.get(end) ?? []).map((place) => scene.nodes[place]);
    const mean = (axis: 'x' | 'y'): number => near.reduce((sum, node) => sum + node[axis], 0) / near.length;
    const at =
      near.length === 0
        ? { x: bounds.x + index, y: bounds.y + bounds.height }
        : { x: mean('x') + 0.5, y: mean('y') + 0.5 };
    return {
      id,
      ...at,
      size: equalSize,
      shape: 'circle',
      fill: theme.paper,
      outline: theme.introduction,
      ring: false,
      label: name,
      name,
      category: '',
      priority: Infinity,
      emphasis: 'plain',
      hidden: false,
    };
  });
  return {
    nodes: [...scene.nodes, ...nodes],
    places: new Map([
      ...scene.places,
      ...nodes.map(({ id }, index) => [id, scene.nodes.length + index] as const),
    ]),
    partners: [...scene.partners, ...nodes.map(() => [])],
    tiesOf: [...scene.tiesOf, ...nodes.map(() => [])],
  };
}

/** Marks the organisations by their status, and the entries of the legend that say so. */
function markedBy(
  { theme }: Scene,
  nodes: readonly SceneNode[],
  { list, of }: SketchStatuses,
): Pick<Scene, 'nodes'> & Pick<Scene['legend'], 'entries'> {
  const last = list.length - 1;
  const mark = (index: number): Pick<SceneNode, 'shape' | 'fill'> => ({
    shape: shapeNames[index],
    fill: index === last ? theme.otherFill : theme.fills[index],
  });
  const places = nodes.map(({ id }) => {
    const found = list.findIndex(({ key }) => key === of.get(id));
    return found === -1 ? last : found;
  });
  return {
    nodes: nodes.map((node, place) => ({
      ...node,
      ...mark(places[place]),
      outline: theme.outline,
      category: list[places[place]].key,
      emphasis: 'plain',
    })),
    entries: list.flatMap(({ key, label }, index) => {
      const count = nodes.filter(({ hidden }, place) => !hidden && places[place] === index).length;
      return count === 0 ? [] : [{ key, label, mark: mark(index), count, on: true, fixed: true }];
    }),
  };
}
