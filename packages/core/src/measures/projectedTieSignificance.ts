import type { Neighbours } from '../kernels/adjacency.ts';
import { project } from '../network/projection.ts';
import type { ProjectionSide } from '../network/projection.ts';
import type { TwoMode } from '../network/twoMode.ts';
import { participationChances } from './participationChances.ts';

export interface SignificanceOptions {
  /** Which side is projected. Default `organisations`. */
  readonly side?: ProjectionSide;
  /**
   * What chance keeps. `hypergeometric`: how many the two take part in, all initiatives equally likely. `sdsm`: also
   * how many take part in each initiative, both on average. Default `sdsm`.
   */
  readonly model?: 'hypergeometric' | 'sdsm';
}

/** A projected tie with what chance would give. */
export interface SignificantTie {
  readonly a: string;
  readonly b: string;
  /** How many they share, and how many by chance on average. */
  readonly shared: number;
  readonly expected: number;
  /** The chance of sharing at least as many; not adjusted for the number of ties. */
  readonly p: number;
}

/**
 * Whether two organisations share more initiatives than chance gives organisations as active as they are.
 *
 * - `hypergeometric`: P(X ≥ c), X hypergeometric with all initiatives, k_u of them u's, k_v drawn.
 * - `sdsm` (stochastic degree sequence model): P(X ≥ c), X the sum of independent draws with p_ue · p_ve, where
 *   p_ie = x_i y_e / (1 + x_i y_e) has the observed numbers of participations of both sides as its means.
 *   Where some initiatives are large, chance meetings are more frequent: this model knows that, the other does not.
 *
 * Every projected tie is listed, ascending by ids; adjust `p` for their number before reading it.
 * Empty data give an empty list. O(ties · initiatives · shared); `sdsm` fits once in O(iterations · n · m).
 *
 * @see Tumminello et al. 2011, doi:10.1371/journal.pone.0017994; Neal 2014, doi:10.1016/j.socnet.2014.06.001;
 *   Neal, Domagalski & Sagan 2021, doi:10.1038/s41598-021-03238-3 (these probabilities)
 * @example
 * projectedTieSignificance(twoModeData, { model: 'hypergeometric' }).filter(({ p }) => p < 0.01);
 */
export function projectedTieSignificance(
  twoMode: TwoMode,
  options: SignificanceOptions = {},
): readonly SignificantTie[] {
  const { side = 'organisations', model = 'sdsm' } = options;
  const onOrganisations = side === 'organisations';
  const ids = onOrganisations ? twoMode.organisationIds : twoMode.initiativeIds;
  const own = degrees(onOrganisations ? twoMode.memberships : twoMode.participants);
  const other = degrees(onOrganisations ? twoMode.participants : twoMode.memberships);
  const chanceOf = model === 'sdsm' ? sdsm(own, other) : hypergeometric(own, other.length);
  const { sources, targets, strengths } = project(twoMode, side, 'count');
  return Array.from(strengths, (shared, k) => ({
    a: ids[sources[k]],
    b: ids[targets[k]],
    shared,
    ...chanceOf(sources[k], targets[k], shared),
  }));
}

type Chance = (u: number, v: number, shared: number) => Pick<SignificantTie, 'expected' | 'p'>;

const degrees = ({ offsets }: Neighbours): readonly number[] =>
  Array.from({ length: offsets.length - 1 }, (_, node) => offsets[node + 1] - offsets[node]);

function hypergeometric(own: readonly number[], events: number): Chance {
  const logFactorial = new Float64Array(events + 1);
  for (let i = 2; i <= events; i++) logFactorial[i] = logFactorial[i - 1] + Math.log(i);
  const logChoose = (n: number, k: number): number => logFactorial[n] - logFactorial[k] - logFactorial[n - k];
  return (u, v, shared) => {
    const [ku, kv] = [own[u], own[v]];
    let p = 0;
    for (let x = Math.max(shared, ku + kv - events); x <= Math.min(ku, kv); x++) {
      p += Math.exp(logChoose(ku, x) + logChoose(events - ku, kv - x) - logChoose(events, kv));
    }
    return { expected: (ku * kv) / events, p: Math.min(1, p) };
  };
}

function sdsm(own: readonly number[], other: readonly number[]): Chance {
  const chances = participationChances(own, other);
  return (u, v, shared) => {
    // below[x]: the chance of x shared so far, for x < shared; whoever has reached `shared` has left.
    const below = new Float64Array(shared);
    below[0] = 1;
    let p = 0;
    let expected = 0;
    for (let e = 0; e < other.length; e++) {
      const both = chances[u][e] * chances[v][e];
      expected += both;
      p += below[shared - 1] * both;
      for (let x = shared - 1; x > 0; x--) below[x] += both * (below[x - 1] - below[x]);
      below[0] *= 1 - both;
    }
    return { expected, p: Math.min(1, p) };
  };
}
