import type { Random } from '../statistics/random.ts';
import type { Draw } from './draw.ts';
import type { Evidence } from './evidence.ts';
import { silences } from './silences.ts';
import { rowPublishers } from './rowPublishers.ts';
import { tieErrors } from './tieErrors.ts';

/**
 * What could have been otherwise: which publishers wrote, which initiatives took place or were noticed (both drawn with
 * replacement), which organisation is in the data (one left out at a time), which ties were seen and seen wrongly, and
 * who answered the survey.
 */
export const resamplings = ['publishers', 'initiatives', 'organisations', 'ties', 'answers'] as const;
export type Resampling = (typeof resamplings)[number];

/** Why a network cannot be resampled in a way: it has nothing of the kind, or too little to leave anything out. */
export type NoResampling =
  | 'too-few-publishers'
  | 'too-few-initiatives'
  | 'too-few-organisations'
  | 'no-ties'
  | 'no-answers';

/** One way of disturbing the evidence: writes what is missing into a draw in which everything is there. */
export interface Disturbance {
  readonly reason: null;
  /** How many replicates make sense: as many as asked for, or one for each organisation. */
  readonly replicates: number;
  readonly disturb: (draw: Draw, replicate: number, random: Random) => void;
}

export interface DisturbanceOptions {
  readonly replicates: number;
  /** Of ties: the share seen wrongly. Of answers: the share that did not answer; null = as observed in each wave. */
  readonly errorRate: number | null;
}

/** Prepares a way of resampling, or says why the network has none. */
export function disturbance(
  evidence: Evidence,
  resampling: Resampling,
  options: DisturbanceOptions,
): Disturbance | { readonly reason: NoResampling } {
  return ways[resampling](evidence, options);
}

type Way = (
  evidence: Evidence,
  options: DisturbanceOptions,
) => Disturbance | { readonly reason: NoResampling };

const ways: { readonly [resampling in Resampling]: Way } = {
  publishers: ({ rows }, { replicates }) => {
    if (rows === null) return { reason: 'too-few-publishers' };
    const { publishers, ofRows, ofReports } = rowPublishers(rows);
    if (publishers.length < 2) return { reason: 'too-few-publishers' };
    const drawn = new Uint8Array(publishers.length);
    const told = (list: readonly number[]): boolean =>
      list.length === 0 || list.some((index) => index === -1 || drawn[index] === 1);
    return {
      reason: null,
      replicates,
      disturb: (draw, _, random) => {
        drawn.fill(0);
        for (let count = 0; count < drawn.length; count++) drawn[random.integer(drawn.length)] = 1;
        ofRows.forEach((list, row) => (draw.rows[row] = told(list) ? 1 : 0));
        ofReports.forEach((list, row) => (draw.reports[row] = told(list) ? 1 : 0));
      },
    };
  },

  initiatives: ({ rows }, { replicates }) => {
    const layer = rows?.network.settings.ties;
    const initiatives = layer === 'participations' || layer === 'both' ? countedInitiatives(rows) : [];
    if (initiatives.length < 2) return { reason: 'too-few-initiatives' };
    return {
      reason: null,
      replicates,
      disturb: ({ copies }, _, random) => {
        for (const initiative of initiatives) copies[initiative] = 0;
        for (let count = 0; count < initiatives.length; count++) {
          copies[initiatives[random.integer(initiatives.length)]]++;
        }
      },
    };
  },

  organisations: ({ network }) => {
    if (network.ids.length < 3) return { reason: 'too-few-organisations' };
    return {
      reason: null,
      replicates: network.ids.length,
      disturb: ({ organisations }, replicate) => (organisations[replicate] = 0),
    };
  },

  ties: (evidence, { replicates, errorRate }) => {
    if (evidence.sources.length === 0) return { reason: 'no-ties' };
    return { reason: null, replicates, disturb: tieErrors(evidence, errorRate ?? defaultErrorRate) };
  },

  answers: ({ rows }, { replicates, errorRate }) => {
    const disturb = rows === null ? null : silences(rows, errorRate);
    return disturb === null ? { reason: 'no-answers' } : { reason: null, replicates, disturb };
  },
};

/** One tie in ten: what studies of observer error in documents start from. Stated with every result. */
export const defaultErrorRate = 0.1;

/** By index, the initiatives in which anybody shown takes part. */
function countedInitiatives(rows: Evidence['rows']): readonly number[] {
  if (rows === null) return [];
  const counted = new Set(rows.network.initiativeIds);
  return rows.participations.initiativeIds.flatMap((id, index) => (counted.has(id) ? [index] : []));
}
