import type { Point, Rectangle } from '@partnermap/report';
import { categories } from './categories.ts';
import { surroundings } from '../state/surroundings.ts';
import { legendOf } from './legend.ts';
import { faded } from './mapTheme.ts';
import type { Scene, SceneTie } from './scene.ts';
import type { SceneNode } from './sceneNode.ts';
import type { SceneInput } from './sceneInput.ts';
import { equalSize, sizeScale } from './sizes.ts';
import { tieWidths } from './tieWidths.ts';

/** The map while nobody points at anything. Pure; `withAttention` brings out what somebody points at. */
export function makeScene(input: SceneInput): Scene {
  const { shown, ties, focus, theme, map } = input;
  const places = new Map(shown.map((id, place) => [id, place]));
  const drawn = ties.flatMap(({ a, b, strength }) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, strength }];
  });
  const tiesOf = Array.from(shown, (): number[] => []);
  drawn.forEach(({ a, b }, tie) => {
    tiesOf[a].push(tie);
    tiesOf[b].push(tie);
  });
  const partners = tiesOf.map((own, place) =>
    own.map((tie) => drawn[tie].a + drawn[tie].b - place).sort((a, b) => a - b),
  );
  const centre = focus === null ? undefined : places.get(focus.organisationId);
  const near = focus === null || centre === undefined ? null : surroundings(partners, centre, focus.steps);
  const marked = categories(input);
  const scale = input.sizes === null ? null : sizeScale(shown.map((id) => input.sizes?.get(id) ?? null));
  const nodes = sceneNodes(input, {
    hidden: (place) => near !== null && !near.has(place),
    category: marked.of,
    size: (id) => scale?.of(input.sizes?.get(id) ?? null) ?? equalSize,
    partnersOf: (place) => partners[place].length,
  });
  const widths = tieWidths(drawn, map.tieWidth);
  const sceneTies = drawn.map(({ a, b }, tie): SceneTie => {
    const back = nodes[a].emphasis === 'faded' || nodes[b].emphasis === 'faded';
    return {
      a,
      b,
      width: widths.of[tie],
      colour: back ? faded(theme, theme.tie) : theme.tie,
      emphasis: back ? 'faded' : 'plain',
      hidden: nodes[a].hidden || nodes[b].hidden,
    };
  });
  const seen = nodes.filter(({ hidden }) => !hidden).length;
  return {
    nodes,
    ties: sceneTies,
    places,
    partners,
    tiesOf,
    lines: [],
    legend: legendOf(nodes, marked, map.faded, { scale, values: input.sizes, widths: widths.differ }),
    counts: { seen, hiddenByFocus: nodes.length - seen },
    bounds: boundsOf([...input.positions.values()]),
    theme,
  };
}

function sceneNodes(
  { shown, organisations, positions, words, theme, map }: SceneInput,
  look: {
    readonly hidden: (place: number) => boolean;
    readonly category: ReturnType<typeof categories>['of'];
    readonly size: (id: string) => number;
    readonly partnersOf: (place: number) => number;
  },
): readonly SceneNode[] {
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return shown.map((id, place): SceneNode => {
    const organisation = known.get(id);
    const { key, mark } = look.category(id);
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    const size = look.size(id);
    const off = map.faded.includes(key);
    return {
      id,
      x,
      y,
      size,
      shape: mark.shape,
      fill: off ? faded(theme, mark.fill) : mark.fill,
      outline: off ? faded(theme, theme.outline) : theme.outline,
      ring: organisation?.facilitator ?? false,
      label: organisation === undefined ? id : words.label(organisation),
      name: organisation === undefined ? id : words.name(organisation),
      category: key,
      priority: size * 1000 + look.partnersOf(place),
      emphasis: off ? 'faded' : 'plain',
      hidden: look.hidden(place),
    };
  });
}

function boundsOf(points: readonly Point[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (points.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
