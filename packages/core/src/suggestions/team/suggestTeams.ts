import { columnValues } from '../../dataset/columnValues.ts';
import { headerKey } from '../../dataset/headerKey.ts';
import { facilitatorsOf } from '../../gaps/facilitators.ts';
import type { DimensionValue } from '../../gaps/gap.ts';
import { withoutNodes } from '../../kernels/withoutNodes.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import { partSteps } from '../../progress/partSteps.ts';
import { completeSteps } from '../../progress/run.ts';
import type { Steps } from '../../progress/run.ts';
import { convenedAlone } from '../../network/roles.ts';
import { averageRanks } from '../../statistics/ranks.ts';
import { kinships } from '../families.ts';
import type { Pair } from '../neverPaired.ts';
import { unpairable } from '../neverPaired.ts';
import { profilesOf } from '../profiles.ts';
import type { Profile } from '../profiles.ts';
import { stepsFromAll } from '../stepsFromAll.ts';
import { teamSearchSteps } from './teamSearch.ts';
import type { FoundTeams, TeamProblem } from './teamSearch.ts';

export interface TeamOptions {
  /** At most so many members, from 2 to 6. Default 4. */
  readonly size?: number;
  /** At most so many alternatives. Default 5. */
  readonly count?: number;
  /** Whether organisations with `member` = no may take part. Default false. */
  readonly includeOutside?: boolean;
}

/** A wanted value, and who in the team brings it. */
export interface Covered {
  readonly value: DimensionValue;
  readonly members: readonly string[];
}

/** A small group for a joint initiative; lists sorted by id. */
export interface Team {
  readonly members: readonly string[];
  readonly covers: readonly Covered[];
  readonly missing: readonly DimensionValue[];
  /** Pairs that work together already, and those for which it would be new. */
  readonly knownPairs: readonly Pair[];
  readonly newPairs: readonly Pair[];
  /** Pairs that reach each other only through the facilitator. */
  readonly throughFacilitator: readonly Pair[];
  /** Organisations outside the team, no facilitator, that work with the most of its members; at least two. */
  readonly conveners: readonly string[];
  /** Mean of 1/steps between members, without the facilitator: 1 = all work together already. */
  readonly closeness: number;
}

export interface TeamSuggestions {
  readonly wanted: readonly DimensionValue[];
  readonly teams: readonly Team[];
  /** Why there is none: nobody, or only one, brings anything wanted; or nobody of those knows another. */
  readonly reason: 'nobody-covers' | 'one-covers' | 'nobody-acquainted' | null;
  /** Organisations that bring something wanted and may take part. */
  readonly candidates: number;
  /** Whether all possible teams were looked at. */
  readonly exact: boolean;
}

/**
 * Teams for a gap: groups that together bring the wanted values, near each other, with at least one pair that works
 * together in something that the facilitator does not convene alone.
 *
 * A value of a column is brought by whoever has it; a need (`needs=laboratory`) by whoever offers it. Of all teams
 * those are kept of which no other is better in all of: wanted values covered, closeness (mean 1/steps without the
 * facilitator), pairs that would be new. They come by values covered, then by the sum of their ranks in the other two, teams that score alike last.
 * Never in a team: the facilitator, offices that are not named, a parent with its part, parts of one parent, organisations
 * outside the community unless asked for. Exact where no size has more than 1,500 teams, else the best are widened.
 *
 * @throws RangeError unless `size` is a whole number from 2 to 6 and `count` one above 0, or when nothing is wanted.
 * @example
 * suggestTeams(network, [{ dimension: 'region', code: 'Naryn' }, { dimension: 'pipeline_stages', code: 'leadership' }]);
 */
export function suggestTeams(
  network: CommunityNetwork,
  wanted: readonly DimensionValue[],
  options: TeamOptions = {},
): TeamSuggestions {
  return completeSteps(teamSteps(network, wanted, options));
}

/** `suggestTeams` as steps: `await runSteps(teamSteps(network, wanted), { signal })`. */
export function* teamSteps(
  network: CommunityNetwork,
  wanted: readonly DimensionValue[],
  options: TeamOptions = {},
): Steps<TeamSuggestions> {
  const { size = 4, count = 5, includeOutside = false } = options;
  if (!Number.isInteger(size) || size < 2 || size > 6) {
    throw new RangeError(`A team has 2 to 6 members, not ${size}.`);
  }
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`The number of teams is above 0, not ${count}.`);
  if (wanted.length === 0) throw new RangeError('A team needs something to cover.');
  const profiles = profilesOf(network);
  const barred = unpairable(network, profiles, includeOutside);
  const candidates = profiles.flatMap((profile, node): readonly Candidate[] => {
    const brings = wanted.map((value) => has(profile, value));
    return barred[node] === null && brings.includes(true) ? [{ node, profile, brings }] : [];
  });
  const none = (reason: TeamSuggestions['reason']): TeamSuggestions => ({
    wanted,
    teams: [],
    reason,
    candidates: candidates.length,
    exact: true,
  });
  if (candidates.length < 2) return none(candidates.length === 0 ? 'nobody-covers' : 'one-covers');
  const ties = yield* partSteps({ from: 0, to: 20, total: 100 }, tiesBetween(network));
  const { teams, exact } = yield* partSteps(
    { from: 20, to: 100, total: 100 },
    teamSearchSteps(problemOf(candidates, ties, wanted.length), size),
  );
  if (teams.length === 0) return none('nobody-acquainted');
  return {
    wanted,
    teams: bestFirst(teams)
      .slice(0, count)
      .map(({ members }) =>
        described(
          network,
          members.map((index) => candidates[index]),
          wanted,
          ties,
        ),
      ),
    reason: null,
    candidates: candidates.length,
    exact,
  };
}

interface Candidate {
  readonly node: number;
  readonly profile: Profile;
  /** By index of what is wanted. */
  readonly brings: readonly boolean[];
}

function has({ organisation, offers }: Profile, { dimension, code }: DimensionValue): boolean {
  return headerKey(dimension) === 'needs'
    ? offers.has(code)
    : columnValues(organisation, dimension).includes(code);
}

interface TiesBetween {
  /** Steps without the facilitator, and with it; −1 = no path. Rows of `order`. */
  readonly without: Int32Array;
  readonly whole: Int32Array;
  readonly order: number;
  /** Whether two work together in something that the facilitator does not convene alone. */
  readonly acquainted: (a: number, b: number) => boolean;
}

function* tiesBetween(network: CommunityNetwork): Steps<TiesBetween> {
  const facilitators = facilitatorsOf(network);
  const indexOf = new Map(network.ids.map((id, index) => [id, index]));
  const graph = network.adjacency;
  const convened = convenedAlone(network.participations, new Set(facilitators));
  const own = new Set(
    network.ties
      .filter(
        ({ initiativeIds }) => initiativeIds.length === 0 || initiativeIds.some((id) => !convened.has(id)),
      )
      .map(({ a, b }) => (indexOf.get(a) ?? -1) * graph.order + (indexOf.get(b) ?? -1)),
  );
  const bare = withoutNodes(
    graph,
    facilitators.map((id) => indexOf.get(id) ?? -1),
  );
  return {
    without: yield* partSteps({ from: 0, to: 1, total: 2 }, stepsFromAll(bare)),
    whole: yield* partSteps({ from: 1, to: 2, total: 2 }, stepsFromAll(graph)),
    order: graph.order,
    acquainted: (a, b) => own.has(Math.min(a, b) * graph.order + Math.max(a, b)),
  };
}

function problemOf(
  candidates: readonly Candidate[],
  { without, order, acquainted }: TiesBetween,
  wanted: number,
): TeamProblem {
  const kinship = kinships(candidates.map(({ profile }) => profile.organisation));
  const number = candidates.length;
  const compatible = new Uint8Array(number * number);
  const pairs: [number, number][] = [];
  candidates.forEach((a, i) => {
    candidates.forEach((b, j) => {
      if (i === j || kinship(a.profile.organisation, b.profile.organisation) !== null) return;
      compatible[i * number + j] = 1;
      if (i < j && acquainted(a.node, b.node)) pairs.push([i, j]);
    });
  });
  return {
    candidates: number,
    compatible,
    acquainted: pairs,
    score: (members) => {
      let covered = 0;
      for (let k = 0; k < wanted; k++) if (members.some((one) => candidates[one].brings[k])) covered++;
      let [near, fresh, count] = [0, 0, 0];
      members.forEach((a, at) => {
        for (const b of members.slice(at + 1)) {
          const steps = without[candidates[a].node * order + candidates[b].node];
          near += steps > 0 ? 1 / steps : 0;
          if (steps !== 1) fresh++;
          count++;
        }
      });
      return [covered, near / count, fresh];
    },
  };
}

type Found = FoundTeams['teams'][number];

/**
 * By values covered, then by the sum of their ranks in closeness and in new pairs. Teams that score alike are no
 * alternatives: the first of each kind comes before the second of any.
 */
function bestFirst(teams: readonly Found[]): readonly Found[] {
  const kinds = [
    ...new Map(teams.toReversed().map((team) => [team.scores.join(' '), team])).values(),
  ].toReversed();
  const ranks = [1, 2].map((score) => averageRanks(kinds.map(({ scores }) => scores[score])));
  const first = kinds
    .map((team, index) => ({ team, rank: ranks[0][index] + ranks[1][index] }))
    .toSorted((x, y) => y.team.scores[0] - x.team.scores[0] || y.rank - x.rank)
    .map(({ team }) => team);
  const chosen = new Set(first);
  return [...first, ...teams.filter((team) => !chosen.has(team))];
}

function described(
  network: CommunityNetwork,
  team: readonly Candidate[],
  wanted: readonly DimensionValue[],
  { without, whole, order }: TiesBetween,
): Team {
  const { ids } = network;
  const pairs = team.flatMap((a, at) =>
    team.slice(at + 1).map((b): readonly [number, number] => [a.node, b.node]),
  );
  const named = ([a, b]: readonly [number, number]): Pair => [ids[a], ids[b]];
  const steps = ([a, b]: readonly [number, number]): number => without[a * order + b];
  const near = pairs.map((pair) => (steps(pair) > 0 ? 1 / steps(pair) : 0));
  const covers = wanted.map((value, k) => ({
    value,
    members: team.filter(({ brings }) => brings[k]).map(({ profile }) => profile.id),
  }));
  return {
    members: team.map(({ profile }) => profile.id),
    covers: covers.filter(({ members }) => members.length > 0),
    missing: covers.filter(({ members }) => members.length === 0).map(({ value }) => value),
    knownPairs: pairs.filter((pair) => steps(pair) === 1).map(named),
    newPairs: pairs.filter((pair) => steps(pair) !== 1).map(named),
    throughFacilitator: pairs
      .filter((pair) => steps(pair) === -1 && whole[pair[0] * order + pair[1]] !== -1)
      .map(named),
    conveners: convenersOf(
      network,
      team.map(({ node }) => node),
    ),
    closeness: near.reduce((sum, value) => sum + value, 0) / near.length,
  };
}

function convenersOf(network: CommunityNetwork, members: readonly number[]): readonly string[] {
  const { ids, adjacency: graph } = network;
  const { offsets, targets } = graph.outgoing;
  const excluded = new Set([...members, ...facilitatorsOf(network).map((id) => ids.indexOf(id))]);
  const known = new Map<number, number>();
  for (const member of members) {
    for (const partner of targets.subarray(offsets[member], offsets[member + 1])) {
      if (!excluded.has(partner)) known.set(partner, (known.get(partner) ?? 0) + 1);
    }
  }
  const most = [...known.values()].reduce((high, value) => Math.max(high, value), 0);
  if (most < 2) return [];
  return [...known]
    .filter(([, number]) => number === most)
    .map(([node]) => node)
    .sort((a, b) => a - b)
    .map((node) => ids[node]);
}
