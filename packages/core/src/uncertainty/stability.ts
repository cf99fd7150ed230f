import type { Network } from '../network/network.ts';
import { quantile } from '../statistics/quantile.ts';
import { random } from '../statistics/random.ts';
import { spearman } from '../statistics/spearman.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { restore, wholeDraw } from './draw.ts';
import type { Draw } from './draw.ts';
import { evidenceOf } from './evidence.ts';
import { inputFor } from './inputFor.ts';
import type { RankingInput } from './inputFor.ts';
import { measuresCalled } from './measuresCalled.ts';
import { rankOrganisations } from './rankOrganisations.ts';
import { replicates as replicatesOf } from './replicate.ts';

export interface StabilityOptions extends RankingInput {
  /** How many first places `overlap` compares. Default 5. */
  readonly top?: number;
}

export interface MissingOptions extends StabilityOptions {
  /** What is missing, at random. Default `organisations`. */
  readonly missing?: 'organisations' | 'ties';
  /** Shares missing, between 0 and 1. Default 5, 10, 20, 30 and 50 per cent. */
  readonly shares?: readonly number[];
  /** Networks drawn for each share. Default 200. */
  readonly replicates?: number;
}

/** How alike two rankings are, over the organisations that both have. */
export interface RankAgreement {
  /** Spearman's correlation of the ranks; null where one of them does not vary. */
  readonly spearman: number | null;
  /** Of those still there that stood among the first, the share that still does; null where none is there. */
  readonly overlap: number | null;
}

/** The agreement with the whole network when a share of it is missing. */
export interface MissingShare {
  readonly share: number;
  /** Mean over the replicates, and the 5th percentile: one network in twenty is worse. */
  readonly spearman: number | null;
  readonly spearmanLow: number | null;
  readonly overlap: number | null;
}

/**
 * How alike the ranking stays when one organisation is missing, for each. Null where the measure ranks nobody.
 * O(n × the measure).
 *
 * @throws RangeError if the catalogue has no such measure.
 * @see Costenbader & Valente 2003, doi:10.1016/S0378-8733(03)00012-1
 */
export function stabilityWithoutEach(
  network: Network,
  measureId: string,
  options: StabilityOptions = {},
): ReadonlyMap<string, RankAgreement> | null {
  const compare = comparison(network, measureId, options);
  if (compare === null) return null;
  return new Map(network.ids.map((id, node) => [id, compare((draw) => (draw.organisations[node] = 0))]));
}

/**
 * How alike the ranking stays when a share of the organisations, or of the ties, is missing at random: one row a share.
 * Null where the measure ranks nobody. Missing at random is the mildest case: who is missing in fact is seldom random.
 * O(shares × replicates × the measure).
 *
 * @throws RangeError for an unknown measure, a share outside 0 … 1, or a bad seed.
 * @see Borgatti, Carley & Krackhardt 2006, doi:10.1016/j.socnet.2005.05.001
 * @example
 * stabilityByShare(network, 'degree', { shares: [0.1], seed: 7 })?.[0].spearman; // 0.94
 */
export function stabilityByShare(
  network: Network,
  measureId: string,
  options: MissingOptions = {},
): readonly MissingShare[] | null {
  return completeSteps(stabilitySteps(network, measureId, options));
}

/** `stabilityByShare` as steps, one a share. */
export function* stabilitySteps(
  network: Network,
  measureId: string,
  options: MissingOptions = {},
): Steps<readonly MissingShare[] | null> {
  const { missing = 'organisations', shares = [0.05, 0.1, 0.2, 0.3, 0.5], replicates = 200 } = options;
  const compare = comparison(network, measureId, options);
  if (compare === null) return null;
  const source = random(options.seed ?? 1);
  const rows: MissingShare[] = [];
  for (const share of shares) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not ${share}.`);
    const agreements = Array.from({ length: replicates }, () =>
      compare((draw) => {
        const all = draw[missing];
        const order = source.shuffle([...all.keys()]);
        for (const index of order.slice(0, Math.round(share * all.length))) all[index] = 0;
      }),
    );
    const correlations = agreements.flatMap((one) => one.spearman ?? []);
    rows.push({
      share,
      spearman: mean(correlations),
      spearmanLow: quantile(correlations, 0.05),
      overlap: mean(agreements.flatMap((one) => one.overlap ?? [])),
    });
    yield { done: rows.length, total: shares.length };
  }
  return rows;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Prepares the comparison of the whole network's ranks with those of a disturbed one. */
function comparison(
  network: Network,
  measureId: string,
  options: StabilityOptions,
): ((disturb: (draw: Draw) => void) => RankAgreement) | null {
  const [measure] = measuresCalled([measureId]);
  const { top = 5 } = options;
  const now = rankOrganisations(measure, inputFor(network, null, options));
  if (now === null) return null;
  const evidence = evidenceOf(network);
  const draw = wholeDraw(evidence);
  const rebuild = replicatesOf(evidence);
  return (disturb) => {
    restore(draw);
    disturb(draw);
    const left = rebuild(draw);
    const ranks = rankOrganisations(measure, inputFor(left.network, left.kept, options));
    const both = [...left.kept.keys()].filter(
      (place) => now[left.kept[place]] > 0 && (ranks?.[place] ?? 0) > 0,
    );
    const before = both.map((place) => now[left.kept[place]]);
    const after = both.map((place) => ranks?.[place] ?? 0);
    const first = after.filter((_, index) => before[index] <= top);
    return {
      spearman: spearman(before, after),
      overlap: first.length === 0 ? null : first.filter((rank) => rank <= top).length / first.length,
    };
  };
}
