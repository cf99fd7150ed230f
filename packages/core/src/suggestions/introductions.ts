import type { CommunityNetwork } from '../network/community.ts';
import type { CandidatePairs } from './candidates.ts';
import { convenersIn } from './conveners.ts';
import { counterReasonsIn } from './counterReasons.ts';
import { partsAt } from './feasibility.ts';
import type { FilledGap } from './gapsFilled.ts';
import { unpairable } from './neverPaired.ts';
import type { Objective } from './objective.ts';
import type { PairScores } from './pairScores.ts';
import { quadrant, ranksFromHighest } from './plane.ts';
import type { Plane } from './plane.ts';
import type { Profile } from './profiles.ts';
import { reasonsIn } from './reasons.ts';
import type { Feasibility, SuggestedIntroduction } from './suggestion.ts';

interface ListInput {
  readonly network: CommunityNetwork;
  readonly profiles: readonly Profile[];
  readonly facilitators: readonly number[];
  readonly objective: Objective;
  readonly pairs: CandidatePairs;
  readonly scores: PairScores;
  readonly plane: Plane;
  /** The pairs of the list, in its order. */
  readonly places: readonly number[];
  readonly kind: Feasibility['kind'];
  readonly stability: readonly number[] | null;
  readonly fills: (a: Profile, b: Profile) => readonly FilledGap[];
}

/** The pairs of a list with all that is said about them. */
export function introductionsOf(input: ListInput): readonly SuggestedIntroduction[] {
  const { network, profiles, facilitators, objective, pairs, scores, plane, places, stability, fills } =
    input;
  const { ids, adjacency: graph } = network;
  const silent = unpairable(network, profiles, true).flatMap((reason, node) =>
    reason === null ? [] : [node],
  );
  const outside = profiles.flatMap(({ organisation }, node) => (organisation.member === 'no' ? [node] : []));
  const conveners = convenersIn(graph, facilitators, silent, outside);
  const reasons = reasonsIn(network);
  const counterReasons = counterReasonsIn(network);
  const ranks = ranksFromHighest(scores.feasibility);
  const distanceIn = (which: Objective['whole'], u: number, v: number): number =>
    which.distances[u * graph.order + v];
  return places.map((pair, place) => {
    const [u, v] = [pairs.first[pair], pairs.second[pair]];
    const [a, b] = [profiles[u], profiles[v]];
    const { nodes, by } = conveners(u, v);
    const distance = distanceIn(objective.whole, u, v);
    const efficiencyWithoutFacilitator = objective.efficiencyWithout(u, v);
    const filled = fills(a, b);
    const named = nodes.map((node) => ids[node]);
    return {
      a: a.id,
      b: b.id,
      feasibility: {
        rank: ranks[pair],
        value: scores.feasibility[pair],
        kind: input.kind,
        parts: partsAt(scores.columns, pair),
      },
      benefit: {
        efficiency: objective.efficiency(u, v),
        efficiencyWithoutFacilitator,
        value: scores.benefit[pair],
        fills: filled.map(({ gap }) => gap.id),
      },
      front: scores.pareto.fronts[pair],
      quadrant: quadrant(
        scores.feasibility[pair] > (plane.feasibilityMedian ?? 0),
        scores.benefit[pair] > (plane.benefitMedian ?? 0),
      ),
      reasons: reasons({
        a,
        b,
        commonPartners: by === 'common-partner' ? named : [],
        filled,
        fartherWithoutFacilitator: objective.bare !== null && distanceIn(objective.bare, u, v) > distance,
        efficiencyWithoutFacilitator,
      }),
      counterReasons: counterReasons(a, b, distance, by),
      conveners: named,
      convenedBy: by,
      stability: stability === null ? null : stability[place],
    };
  });
}
