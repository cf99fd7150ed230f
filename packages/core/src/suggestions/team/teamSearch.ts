import type { Steps } from '../../progress/run.ts';

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

/** Teams met between two steps. */
const teamsOfStep = 2000;

/**
 * Teams of 2 to `largest` members, each begun with an acquainted pair, of which no other is better in everything: all of
 * them where there are few, else by widening the best of each size (beam search). Deterministic. A step every 2,000
 * teams met. O(sizes · 1,500 · candidates · the cost of a score).
 */
export function* teamSearchSteps(problem: TeamProblem, largest: number): Steps<FoundTeams> {
  const { candidates, score } = problem;
  const total = largest - 1;
  const front = new Front();
  let best: readonly Team[] = [];
  let exact = true;
  for (let size = 2; size <= largest; size++) {
    const met = new Set<string>();
    let kept: Team[] = [];
    let count = 0;
    const expected = size === 2 ? problem.acquainted.length : best.length * candidates;
    for (const unordered of size === 2 ? pairsOf(problem) : wider(problem, best)) {
      if (++count % teamsOfStep === 0) yield { done: size - 2 + Math.min(1, count / expected), total };
      const members = unordered.toSorted((a, b) => a - b);
      const key = members.join(' ');
      if (met.has(key)) continue;
      met.add(key);
      const team = { members, scores: score(members) };
      front.add(team);
      kept.push(team);
      if (kept.length > 2 * widest) kept = kept.sort(byScores).slice(0, widest);
    }
    if (met.size === 0) break;
    if (met.size > widest && size < largest) exact = false;
    best = kept.sort(byScores).slice(0, widest);
    yield { done: size - 1, total };
  }
  return { teams: front.teams(), exact };
}

const fits = ({ compatible, candidates }: TeamProblem, members: readonly number[], other: number): boolean =>
  members.every((member) => member !== other && compatible[member * candidates + other] === 1);

function* pairsOf(problem: TeamProblem): Generator<readonly number[]> {
  for (const [a, b] of problem.acquainted) if (fits(problem, [a], b)) yield [a, b];
}

/** Teams with one more member. */
function* wider(problem: TeamProblem, teams: readonly Team[]): Generator<readonly number[]> {
  for (const { members } of teams) {
    for (let other = 0; other < problem.candidates; other++) {
      if (fits(problem, members, other)) yield [...members, other];
    }
  }
}

type Team = FoundTeams['teams'][number];

function byScores(x: Team, y: Team): number {
  for (let k = 0; k < x.scores.length; k++) if (x.scores[k] !== y.scores[k]) return y.scores[k] - x.scores[k];
  for (let k = 0; k < Math.min(x.members.length, y.members.length); k++) {
    if (x.members[k] !== y.members[k]) return x.members[k] - y.members[k];
  }
  return x.members.length - y.members.length;
}

/** Teams that no other dominates; of equal scores all stay. Many teams have the same scores, few scores are different. */
class Front {
  #alike = new Map<string, Team[]>();

  add(team: Team): void {
    const key = team.scores.join(' ');
    const alike = this.#alike.get(key);
    if (alike !== undefined) {
      alike.push(team);
      return;
    }
    const others = [...this.#alike];
    if (others.some(([, [other]]) => dominates(other.scores, team.scores))) return;
    for (const [name, [other]] of others) if (dominates(team.scores, other.scores)) this.#alike.delete(name);
    this.#alike.set(key, [team]);
  }

  /** Sorted by scores, then members. */
  teams(): readonly Team[] {
    return [...this.#alike.values()].flat().sort(byScores);
  }
}

function dominates(x: readonly number[], y: readonly number[]): boolean {
  let better = false;
  for (let k = 0; k < x.length; k++) {
    if (x[k] < y[k]) return false;
    if (x[k] > y[k]) better = true;
  }
  return better;
}
