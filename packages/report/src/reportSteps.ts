import {
  compareSteps,
  gapSteps,
  groupSteps,
  isBefore,
  partSteps,
  publisherSteps,
  suggestSteps,
  uncertaintySteps,
} from '@partnermap/core';
import type { CommunityNetwork, MomentComparison, PartialDate, Steps, Uncertainty } from '@partnermap/core';
import { buildReport } from './buildReport.ts';
import type { ReportDocument } from './document/reportDocument.ts';
import type { ReportInput } from './reportInput.ts';
import { reportMoment } from './reportMoment.ts';

/** What decides a report; all else is computed from it. */
export interface ReportRequest extends Omit<
  ReportInput,
  'groups' | 'gaps' | 'suggestions' | 'publishers' | 'uncertainty' | 'change'
> {
  /** Also what changed since this moment, which lies before that of the report; null = not asked for. */
  readonly since: PartialDate | null;
}

/** The measure whose ranks the report shows. */
const ranked = ['betweenness.normalized'] as const;

/**
 * Computes everything that a report shows and builds it: the same request gives the same report, whoever asks. Steps are
 * hundredths of the whole, by how long each part takes in a community of some hundred organisations.
 *
 * @throws RangeError when `organisation` is no organisation of the data, or `since` does not lie before the report.
 * @example
 * writeHtml(await runSteps(reportSteps({ network, dataset, issues, run: { seed: 1, replicates: 1999 }, … }), { signal }));
 */
export function* reportSteps(request: ReportRequest): Steps<ReportDocument> {
  const { since } = request;
  if (since === null) return yield* restSteps(request, null);
  const change = yield* partSteps({ from: 0, to: 40, total }, changeSteps(request, since));
  return yield* partSteps({ from: 40, to: 100, total }, restSteps(request, change));
}

const total = 100;

/** All but what changed. */
function* restSteps(request: ReportRequest, change: MomentComparison | null): Steps<ReportDocument> {
  const { network, run } = request;
  const { seed, replicates } = run;
  const groups = yield* partSteps(
    { from: 0, to: 10, total },
    groupSteps(network, { seed, weighted: network.settings.weighted }),
  );
  const gaps = yield* partSteps({ from: 10, to: 50, total }, gapSteps(network, { groups, seed, replicates }));
  const suggestions = yield* partSteps(
    { from: 50, to: 55, total },
    suggestSteps(network, { groups, gaps: gaps.gaps, seed }),
  );
  const publishers = yield* partSteps(
    { from: 55, to: 70, total },
    publisherSteps(network, { measures: ranked, seed }),
  );
  const ranks = yield* partSteps({ from: 70, to: 99, total }, rankRangeSteps(network, { seed, replicates }));
  return buildReport({ ...request, change, groups, gaps, suggestions, publishers, uncertainty: ranks });
}

/** Networks drawn for what changed: two moments take as long as two reports. */
const mostReplicates = 200;

/** What changed since a moment, up to that of the report. */
function changeSteps(
  { dataset, network: { settings }, run: { seed, replicates } }: ReportRequest,
  since: PartialDate,
): Steps<MomentComparison> {
  const to = reportMoment(dataset, settings);
  if (to === null || !isBefore(since, to)) {
    throw new RangeError(`Nothing can have changed from ${since} to ${to ?? 'a report without a date'}.`);
  }
  return compareSteps(dataset, settings, since, to, {
    seed,
    replicates: Math.min(replicates, mostReplicates),
  });
}

/** So many organisations × (organisations + ties) × networks are worth waiting for: some ten seconds. */
const budget = 1e8;
const fewest = 50;

/** The ranges of ranks, over fewer networks than asked for where the network is large; the report says how many. */
function rankRangeSteps(
  network: CommunityNetwork,
  { seed, replicates }: ReportInput['run'],
): Steps<Uncertainty> {
  const work = network.ids.length * (network.ids.length + network.ties.length);
  const affordable = Math.max(fewest, Math.floor(budget / Math.max(1, work)));
  return uncertaintySteps(network, { measures: ranked, seed, replicates: Math.min(replicates, affordable) });
}
