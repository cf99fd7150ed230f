import type { Dataset } from '../dataset/dataset.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import { groupSteps } from '../groups/detectGroups.ts';
import type { Group } from '../groups/detectGroups.ts';
import { matchGroups } from '../groups/matchGroups.ts';
import type { GroupMatches } from '../groups/matchGroups.ts';
import { requireReplicates } from '../measures/nullTest.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { NetworkSettings } from '../network/settings.ts';
import { partSteps } from '../progress/partSteps.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { decentralisation } from './decentralisation.ts';
import type { CentralisationChange } from './decentralisation.ts';
import { earlierIntroductions } from './earlierIntroductions.ts';
import type { EarlierIntroductions } from './earlierIntroductions.ts';
import { facilitatorRemoval } from './facilitatorRemoval.ts';
import type { FacilitatorRemoval } from './facilitatorRemoval.ts';
import { newcomersBetween } from './newcomers.ts';
import type { Newcomers } from './newcomers.ts';
import { matchedMeasures } from './sizeMatched.ts';
import type { MatchedMeasure } from './sizeMatched.ts';
import { tieChange } from './tieChange.ts';
import type { TieChange } from './tieChange.ts';
import { twoMoments } from './twoMoments.ts';

export interface CompareOptions {
  /** Resampled and null networks, each. Default 1,000. */
  readonly replicates?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Runs of the search for groups. Default 100. */
  readonly groupRuns?: number;
}

/** Two moments of one community. */
export interface MomentComparison {
  readonly before: CommunityNetwork;
  readonly after: CommunityNetwork;
  /** Shown at both moments, only at the later, only at the earlier; sorted. */
  readonly stayers: readonly string[];
  readonly newcomers: readonly string[];
  readonly leavers: readonly string[];
  /** Ties between stayers: change in how people work together. */
  readonly ties: TieChange;
  /** All ties: also that organisations came and went. */
  readonly allTies: TieChange;
  readonly wovenIn: Newcomers;
  readonly groups: GroupMatches;
  /** The groups of both moments, whose ids `groups` speaks of. */
  readonly detected: { readonly before: readonly Group[]; readonly after: readonly Group[] };
  readonly centralisation: readonly CentralisationChange[];
  readonly measures: readonly MatchedMeasure[];
  /** Null where no facilitator is shown. */
  readonly facilitator: {
    readonly before: FacilitatorRemoval | null;
    readonly after: FacilitatorRemoval | null;
  };
  readonly introductions: EarlierIntroductions;
}

/**
 * What changed from one moment to another: who stayed, came and left; ties among stayers and among all; how newcomers
 * are woven in; what became of the groups; whether the network is less centralised; measures beside null models of the
 * same size; what hangs on the facilitator at both; which earlier suggestions came true.
 *
 * Both moments use the same settings except `at`. Everything random follows `seed`. O(replicates · n m).
 *
 * @throws RangeError unless `from` lies before `to` and `replicates` is a whole number above 0.
 * @example
 * compareMoments(dataset, defaultSettings, '2022', '2023').ties.persistence; // 0.8
 */
export function compareMoments(
  dataset: Dataset,
  settings: NetworkSettings,
  from: PartialDate,
  to: PartialDate,
  options: CompareOptions = {},
): MomentComparison {
  return completeSteps(compareSteps(dataset, settings, from, to, options));
}

/** `compareMoments` as steps, hundredths of the whole: `await runSteps(compareSteps(…), { signal })`. */
export function* compareSteps(
  dataset: Dataset,
  settings: NetworkSettings,
  from: PartialDate,
  to: PartialDate,
  options: CompareOptions = {},
): Steps<MomentComparison> {
  const { replicates = 1000, seed = 1, groupRuns = 100 } = options;
  requireReplicates(replicates);
  const { before, after } = twoMoments(dataset, settings, from, to);
  const earlier = new Set(before.ids);
  const later = new Set(after.ids);
  const stayers = before.ids.filter((id) => later.has(id));
  const staying = new Set(stayers);
  const grouping = { runs: groupRuns, seed, weighted: settings.weighted };
  const draws = { replicates, seed };
  const groupsBefore = yield* partSteps({ from: 0, to: 10, total }, groupSteps(before, grouping));
  const groupsAfter = yield* partSteps({ from: 10, to: 20, total }, groupSteps(after, grouping));
  const centralisation = yield* partSteps(
    { from: 20, to: 50, total },
    decentralisation(before, after, staying, draws),
  );
  const measures = yield* partSteps({ from: 50, to: total, total }, matchedMeasures(before, after, draws));
  return {
    before,
    after,
    stayers,
    newcomers: after.ids.filter((id) => !earlier.has(id)),
    leavers: before.ids.filter((id) => !later.has(id)),
    ties: tieChange(before, after, staying),
    allTies: tieChange(before, after, null),
    wovenIn: newcomersBetween(before, after),
    groups: matchGroups(groupsBefore, groupsAfter),
    detected: { before: groupsBefore.groups, after: groupsAfter.groups },
    centralisation,
    measures,
    facilitator: { before: facilitatorRemoval(before), after: facilitatorRemoval(after) },
    introductions: earlierIntroductions(before, after, to),
  };
}

const total = 100;
