import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import type { Gap, GapReason, GapSubject } from './gap.ts';
import { makeGap } from './makeGap.ts';

/** Who needs and who offers a term, and how much. */
export interface NeedBalance {
  readonly term: string;
  /** Ids ascending. */
  readonly needing: readonly string[];
  readonly offering: readonly string[];
  /** Sums of capacities; an organisation without one counts 1. */
  readonly needed: number;
  readonly offered: number;
  /** Whether any capacity is recorded for the term: otherwise both sums only count organisations. */
  readonly withCapacities: boolean;
  /** Whether one organisation that needs it could be served by another that offers it. */
  readonly meets: boolean;
}

/**
 * Needs beside offers, by term: who needs it, who offers it, how much. Of several waves of an organisation's capacity the
 * last counts (waves compared as text). Terms in code-unit order. O(organisations + capacities).
 *
 * @example
 * needBalances(network).filter(({ needing, meets }) => needing.length > 0 && !meets); // needs that nobody else offers
 */
export function needBalances({ ids, dataset }: CommunityNetwork): readonly NeedBalance[] {
  const shown = new Set(ids);
  const organisations = dataset.organisations
    .filter(({ id }) => shown.has(id))
    .toSorted((a, b) => compareIds(a.id, b.id));
  const amounts = lastAmounts(dataset);
  const terms = new Set(organisations.flatMap(({ needs, offers }) => [...needs, ...offers]));
  return [...terms].toSorted(compareIds).map((term): NeedBalance => {
    const needing = organisations.filter(({ needs }) => needs.includes(term)).map(({ id }) => id);
    const offering = organisations.filter(({ offers }) => offers.includes(term)).map(({ id }) => id);
    const amountsOf = (
      direction: 'need' | 'offer',
      who: readonly string[],
    ): readonly (number | undefined)[] => who.map((id) => amounts.get(JSON.stringify([id, term, direction])));
    const needs = amountsOf('need', needing);
    const offers = amountsOf('offer', offering);
    const sum = (values: readonly (number | undefined)[]): number =>
      values.reduce<number>((total, value) => total + (value ?? 1), 0);
    return {
      term,
      needing,
      offering,
      needed: sum(needs),
      offered: sum(offers),
      withCapacities: [...needs, ...offers].some((value) => value !== undefined),
      meets: needing.some((id) => offering.some((other) => other !== id)),
    };
  });
}

function lastAmounts({ capacities }: CommunityNetwork['dataset']): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  const ordered = capacities.toSorted((a, b) => compareIds(a.wave ?? '', b.wave ?? ''));
  for (const { organisationId, term, direction, amount } of ordered) {
    if (amount !== null) amounts.set(JSON.stringify([organisationId, term, direction]), amount);
  }
  return amounts;
}

/**
 * Needs that nobody else offers, that are offered in less than the needed amount, or by one organisation alone with which
 * those that need it do not work; offers that nobody needs.
 */
export function unmetNeedGaps(network: CommunityNetwork, balances: readonly NeedBalance[]): readonly Gap[] {
  const works = worksWith(network);
  return balances.flatMap((balance) => {
    const { term, needing, offering, needed, offered, withCapacities, meets } = balance;
    const gap = (
      column: 'needs' | 'offers',
      reason: GapReason,
      observed: number,
      expected: number,
      subject: Partial<GapSubject> = {},
    ): Gap =>
      makeGap(
        'unmet-need',
        reason,
        [`${column}=${term}`],
        {
          organisations: column === 'needs' ? needing : offering,
          values: [{ dimension: column, code: term }],
          column,
          ...subject,
        },
        { observed, total: expected },
      );
    if (needing.length === 0) return [gap('offers', 'nobody-needs', 0, offered)];
    if (!meets) return [gap('needs', 'nobody-offers', 0, needed)];
    if (withCapacities && offered < needed) return [gap('needs', 'offered-too-little', offered, needed)];
    if (offering.length > 1) return [];
    const [only] = offering;
    const without = needing.filter((id) => id !== only && !works(id, only));
    return without.length === 0
      ? []
      : [gap('needs', 'only-one-offers', offered, needed, { organisations: without, through: only })];
  });
}

/** Whether two shown organisations are tied. */
function worksWith({ ids, adjacency: { outgoing } }: CommunityNetwork): (a: string, b: string) => boolean {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return (a, b) => {
    const [node, other] = [indexOf.get(a) ?? -1, indexOf.get(b) ?? -1];
    return outgoing.targets.subarray(outgoing.offsets[node], outgoing.offsets[node + 1]).includes(other);
  };
}
