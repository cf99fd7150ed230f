/** Whom a team may consist of, by index of the candidate. */
export interface TeamProblem {
  readonly candidates: number;
  /** `candidates` rows of `candidates`: 1 where two may be in one team. */
  readonly compatible: Uint8Array;
  /** Pairs that know each other well enough to start a team with. */
  readonly acquainted: readonly (readonly [number, number])[];
  /** What a team is worth; compared number by number, more is better. */
  readonly score: (members: readonly number[]) => readonly number[];
}

export interface FoundTeams {
  /** Members ascending, with their scores; no team is worse than another in all and better in none. */
  readonly teams: readonly { readonly members: readonly number[]; readonly scores: readonly number[] }[];
  /** Whether every possible team was looked at. */
  readonly exact: boolean;
}

/** Up to so many teams of one size are extended; fewer are all looked at. */
const widest = 1500;

/**
 * Teams of 2 to `largest` members, each begun with an acquainted pair, of which no other is better in everything: all of
 * them where there are few, else by widening the best of each size (beam search). Deterministic.
 * O(sizes · 1,500 · candidates · the cost of a score).
 */
export function findTeams(problem: TeamProblem, largest: number): FoundTeams {
  const { candidates, compatible, acquainted, score } = problem;
  const fits = (members: readonly number[], other: number): boolean =>
    members.every((member) => member !== other && compatible[member * candidates + other] === 1);
  let current = scored(
    acquainted.filter(([a, b]) => fits([a], b)),
    score,
  );
  let front = paretoFront(current);
  let exact = true;
  for (let size = 3; size <= largest && current.length > 0; size++) {
    if (current.length > widest) {
      exact = false;
      current = current.toSorted(byScores).slice(0, widest);
    }
    const larger: (readonly number[])[] = [];
    for (const { members } of current) {
      for (let other = 0; other < candidates; other++) {
        if (fits(members, other)) larger.push([...members, other]);
      }
    }
    current = scored(larger, score);
    front = paretoFront([...front, ...current]);
  }
  return { teams: front, exact };
}

type Team = FoundTeams['teams'][number];

function byScores(x: Team, y: Team): number {
  for (let k = 0; k < x.scores.length; k++) if (x.scores[k] !== y.scores[k]) return y.scores[k] - x.scores[k];
  for (let k = 0; k < Math.min(x.members.length, y.members.length); k++) {
    if (x.members[k] !== y.members[k]) return x.members[k] - y.members[k];
  }
  return x.members.length - y.members.length;
}

/** Each team once, its members ascending, with its scores. */
function scored(teams: readonly (readonly number[])[], score: TeamProblem['score']): readonly Team[] {
  const found = new Map<string, Team>();
  for (const team of teams) {
    const members = team.toSorted((a, b) => a - b);
    const key = members.join(' ');
    if (!found.has(key)) found.set(key, { members, scores: score(members) });
  }
  return [...found.values()];
}

/** Teams that no other dominates; of equal scores all stay. Sorted by scores, then members. */
function paretoFront(teams: readonly Team[]): readonly Team[] {
  const front: Team[] = [];
  // Different scores that stay: many teams have the same. Who dominates another comes before it in this order.
  const best: (readonly number[])[] = [];
  for (const team of teams.toSorted(byScores)) {
    const { scores } = team;
    if (best.some((other) => dominates(other, scores))) continue;
    front.push(team);
    const last = best.at(-1);
    if (last === undefined || scores.some((value, k) => value !== last[k])) best.push(scores);
  }
  return front;
}

function dominates(x: readonly number[], y: readonly number[]): boolean {
  let better = false;
  for (let k = 0; k < x.length; k++) {
    if (x[k] < y[k]) return false;
    if (x[k] > y[k]) better = true;
  }
  return better;
}
