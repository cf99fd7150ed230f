import type { Pair } from '../state/session.ts';
import { emptySketch } from './sketch.ts';
import type { Sketch, SketchStatuses, SketchTie } from './sketch.ts';

const tiesOf = (pairs: readonly Pair[], look: SketchTie['look']): readonly SketchTie[] =>
  pairs.map(({ a, b }) => ({ a, b, look }));

const endsOf = (pairs: readonly Pair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
];

/** Introductions chosen together: dashed, their ends brought out. */
export function introductionsSketch(pairs: readonly Pair[]): Sketch {
  return { ...emptySketch, ties: tiesOf(pairs, 'suggested'), chosen: endsOf(pairs) };
}

/** A team: its members brought out, dashed where they do not work together yet. */
export function teamSketch(members: readonly string[], newPairs: readonly Pair[]): Sketch {
  return { ...emptySketch, ties: tiesOf(newPairs, 'suggested'), chosen: members };
}

/** A network without some organisations, and without ties that only they held together. */
export function withoutSketch(removed: readonly string[], lost: readonly Pair[]): Sketch {
  return { ...emptySketch, removed, ties: tiesOf(lost.slice(0, mostDotted), 'gone') };
}

/** More dotted lines than this would cover the map; the ties step back all the same. */
const mostDotted = 150;

/** A trial: what would come is dashed, what would go is dotted or steps back. */
export function whatIfSketch(trial: {
  readonly added: readonly Pair[];
  readonly removed: readonly Pair[];
  readonly addedOrganisations: Sketch['added'];
  readonly removedOrganisations: readonly string[];
}): Sketch {
  const gone = new Set(trial.removedOrganisations);
  return {
    ...emptySketch,
    added: trial.addedOrganisations,
    removed: trial.removedOrganisations,
    ties: [
      ...tiesOf(trial.added, 'suggested'),
      // The ties of an organisation that goes are its own.
      ...tiesOf(
        trial.removed.filter(({ a, b }) => !gone.has(a) && !gone.has(b)).slice(0, mostDotted),
        'gone',
      ),
    ],
  };
}

type TiePairs = readonly (readonly [a: string, b: string])[];

/** Two moments: ties kept, new and gone; organisations that stayed, came and went. */
export function changeSketch(
  change: {
    readonly ties: { readonly kept: TiePairs; readonly lost: TiePairs; readonly new: TiePairs };
    readonly stayers: readonly string[];
    readonly newcomers: readonly string[];
    readonly leavers: readonly string[];
  },
  labels: Readonly<Record<'stayer' | 'newcomer' | 'leaver' | 'absent', string>>,
): Sketch {
  const pairs = (ties: TiePairs): readonly Pair[] => ties.map(([a, b]) => ({ a, b }));
  const status = (ids: readonly string[], key: string): readonly (readonly [string, string])[] =>
    ids.map((id) => [id, key]);
  const statuses: SketchStatuses = {
    list: Object.entries(labels).map(([key, label]) => ({ key, label })),
    of: new Map([
      ...status(change.stayers, 'stayer'),
      ...status(change.newcomers, 'newcomer'),
      ...status(change.leavers, 'leaver'),
    ]),
  };
  return {
    ...emptySketch,
    onlyThese: true,
    statuses,
    ties: [
      ...tiesOf(pairs(change.ties.kept), 'kept'),
      ...tiesOf(pairs(change.ties.new), 'new'),
      ...tiesOf(pairs(change.ties.lost), 'gone'),
    ],
  };
}
