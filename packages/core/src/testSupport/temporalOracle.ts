// The generated pair of years of the reference files, as a dataset whose settings give exactly those two networks.
import { readFileSync } from 'node:fs';
import type { Dataset } from '../dataset/dataset.ts';
import { defaultSettings } from '../network/settings.ts';
import type { NetworkSettings } from '../network/settings.ts';
import { datasetOf } from './datasetOf.ts';

interface Metrics {
  readonly rocAuc: number;
  readonly averagePrecision: number;
  readonly precisionAt10: number;
  readonly precisionAt20: number;
  readonly aucNodeBootstrap95: readonly [number, number];
}

export interface TemporalOracle {
  readonly twoMode: Readonly<Record<'t0' | 't1', readonly (readonly [string, readonly string[]])[]>>;
  readonly attributes: Readonly<Record<'sector' | 'needs' | 'offers', Readonly<Record<string, unknown>>>>;
  readonly t0: { readonly nodes: readonly { readonly id: string }[] };
  readonly t1: { readonly nodes: readonly { readonly id: string }[] };
  readonly change: {
    readonly stayers: number;
    readonly joiners: readonly string[];
    readonly leavers: readonly string[];
    readonly kept: number;
    readonly lost: number;
    readonly new: number;
    readonly jaccard: number;
    readonly persistence: number;
    readonly newcomer: {
      readonly meanDegree: number;
      readonly isolatedShare: number;
      readonly tiesToIncumbentsShare: number;
    };
  };
  readonly linkPrediction: {
    readonly candidates: readonly (readonly [string, string])[];
    readonly outcome: readonly number[];
    readonly baseRate: number;
    readonly positives: number;
    readonly metrics: Readonly<Record<string, Metrics>>;
  };
  readonly decentralisation: {
    readonly t0: { readonly degree: number; readonly betweenness: number };
    readonly t1: { readonly degree: number; readonly betweenness: number };
    readonly facilitatorDependence: { readonly t0: number; readonly t1: number };
    readonly efficiency: { readonly t0: number; readonly t1: number };
  };
}

export function temporalOracle(): TemporalOracle {
  const path = new URL('../../../../fixtures/oracles/temporal_synthetic_orgs.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as TemporalOracle;
}

/** The settings under which 2022 and 2023 are the networks t0 and t1. */
export const temporalSettings: NetworkSettings = { ...defaultSettings, window: 'period', keepIsolates: true };

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((term) => `term ${String(term)}`) : [];

export function temporalDataset({ twoMode, attributes, t0, t1 }: TemporalOracle): Dataset {
  const early = new Set(t0.nodes.map(({ id }) => id));
  const late = new Set(t1.nodes.map(({ id }) => id));
  const years = [
    ['2022', twoMode.t0],
    ['2023', twoMode.t1],
  ] as const;
  const initiatives = years.flatMap(([year, rows]) =>
    rows.map(([id, participants]) => ({ id: `${id} ${year}`, year, participants })),
  );
  return datasetOf({
    organisations: [...new Set([...early, ...late])].map((id) => ({
      id,
      facilitator: id === 'facilitator',
      joined: early.has(id) ? '2022' : '2023',
      left: late.has(id) ? null : '2022',
      types: [`sector ${String(attributes.sector[id])}`],
      needs: texts(attributes.needs[id]),
      offers: texts(attributes.offers[id]),
    })),
    initiatives: initiatives.map(({ id, year }) => ({ id, kind: 'event', start: year })),
    participations: initiatives.map(({ id, participants }) => `${id}: ${participants.join(' ')}`),
  });
}
