import type { Calls } from '../worker/calls.ts';
import type { ViewArguments } from '../worker/viewArguments.ts';
import { isFirstMeasure } from '../worker/firstMeasures.ts';
import type { ViewerDocument } from './document.ts';
import type { View } from './view.ts';

type Asked<Name extends keyof Calls> = (document: ViewerDocument) => Calls[Name]['args'];

const ofView = ({ views: [{ settings, seed }] }: ViewerDocument): ViewArguments => ({
  settings,
  seed,
});

/** The measures that the table and the map show, beyond those that are always computed. */
export const chosenIds = ({ measure, map }: View): readonly string[] =>
  [
    ...new Set([
      measure,
      map.sizeBy ?? measure,
      map.colourBy.by === 'measure' ? map.colourBy.measure : measure,
    ]),
  ].filter((id) => !isFirstMeasure(id));

/**
 * What the page asks of the worker about every dataset and view, in this order, and with which arguments. Adding a call
 * is one line here. The dataset comes first: the others are about the one that was sent last.
 */
const asked = {
  dataset: ({ dataset }) => ({ dataset }),
  network: ofView,
  layout: ofView,
  measures: ofView,
  groups: ofView,
  chosen: (document) => ({ ...ofView(document), ids: chosenIds(document.views[0]) }),
  publishers: ofView,
  gaps: ofView,
  introductions: ofView,
} as const satisfies { readonly [Name in keyof Calls]?: Asked<Name> };

export type AnalysisCall = keyof typeof asked;
export const analysisCalls = Object.keys(asked) as readonly AnalysisCall[];
/** What the map is drawn from. Nothing else may keep it waiting. */
export const mapCalls: ReadonlySet<AnalysisCall> = new Set([
  'dataset',
  'network',
  'layout',
  'measures',
  'groups',
]);
export const argumentsOf: { readonly [Name in AnalysisCall]: Asked<Name> } = asked;

/** An answer of the worker. While a new one is being computed `value` is still the old one. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly status: 'waiting' | 'running' | 'done' | 'failed';
  /** From 0 to 1 while running; null where it is not known. */
  readonly progress: number | null;
  /** What failed, for the developer's console and bug reports. */
  readonly failure: string | null;
}

export type Analysis = { readonly [Name in AnalysisCall]: Answer<Calls[Name]['result']> };

const waiting = { value: null, status: 'waiting', progress: null, failure: null } as const;

export const newAnalysis = Object.fromEntries(
  analysisCalls.map((call) => [call, waiting]),
) as unknown as Analysis;
