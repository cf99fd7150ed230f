import type { CommunityNetwork } from '../../network/community.ts';
import { compareIds } from '../../network/order.ts';
import type { Profile } from '../profiles.ts';

/** How much an organisation needs or offers of a term. */
export interface Amount {
  /** Index of the network's ids. */
  readonly node: number;
  readonly amount: number;
  /** Whether no capacity says so, and 1 was assumed. */
  readonly assumed: boolean;
}

/** Who needs and who offers a term, in the order of ids. */
export interface TermAmounts {
  readonly term: string;
  readonly needs: readonly Amount[];
  readonly offers: readonly Amount[];
}

/**
 * Needs and offers by term, terms in code-unit order. Of several waves of a capacity the last counts (compared as text);
 * without one each need and offer counts 1. Amounts of 0 and below are none.
 */
export function termAmounts(
  { dataset }: CommunityNetwork,
  profiles: readonly Profile[],
): readonly TermAmounts[] {
  const stated = new Map<string, number>();
  const key = (id: string, direction: string, term: string): string => JSON.stringify([id, direction, term]);
  for (const row of dataset.capacities.toSorted((a, b) => compareIds(a.wave ?? '', b.wave ?? ''))) {
    if (row.amount !== null) stated.set(key(row.organisationId, row.direction, row.term), row.amount);
  }
  const amounts = (term: string, direction: 'need' | 'offer'): readonly Amount[] =>
    profiles.flatMap(({ id, needs, offers }, node): readonly Amount[] => {
      if (!(direction === 'need' ? needs : offers).has(term)) return [];
      const known = stated.get(key(id, direction, term));
      const amount = known ?? 1;
      return amount > 0 ? [{ node, amount, assumed: known === undefined }] : [];
    });
  const terms = new Set(profiles.flatMap(({ needs, offers }) => [...needs, ...offers]));
  return [...terms].sort(compareIds).map((term) => ({
    term,
    needs: amounts(term, 'need'),
    offers: amounts(term, 'offer'),
  }));
}
