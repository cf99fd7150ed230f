import { hypergeometric } from '../statistics/hypergeometric.ts';
import type { EarlierIntroduction } from './earlierIntroduction.ts';

/** Pairs of one kind that could come true, and how many did. */
export interface CameTrue {
  readonly pairs: number;
  readonly cameTrue: number;
  /** null without any pair. */
  readonly share: number | null;
}

/** The level at which offering counts as telling. */
const significance = 0.05;

/** What the log allows to say about offering introductions. */
export type OfferVerdict =
  /** Nothing to compare: nothing was offered, or nothing of the same lists was left. */
  | 'nothing-to-compare'
  /** Whatever had come of them, so few pairs could not tell offering from chance. */
  | 'too-few'
  /** Offered pairs came true more often than chance alone would give. */
  | 'more-often'
  | 'cannot-tell';

/** Pairs that were offered beside those of the same lists that were not. */
export interface OfferedAgainstNot {
  readonly offered: CameTrue;
  readonly notOffered: CameTrue;
  /** Chance of so many among the offered if offering changed nothing: Fisher's exact test, one-sided; null with nothing to compare. */
  readonly p: number | null;
  readonly verdict: OfferVerdict;
}

/**
 * Whether pairs that were offered came true more often than those of the same lists that were not. Only lists that have
 * both count: pairs of other lists differ in more than the offer. Whoever chose what to offer may have chosen well, so a
 * difference is no proof that the offer caused it.
 *
 * @see Fisher 1922, doi:10.2307/2340521
 */
export function offeredAgainstNot(introductions: readonly EarlierIntroduction[]): OfferedAgainstNot {
  const open = introductions.filter(
    ({ outcome, introduction }) =>
      (outcome === 'came-true' || outcome === 'not-yet') && introduction.status !== null,
  );
  const isOffered = ({ introduction: { status } }: EarlierIntroduction): boolean => status !== 'not-offered';
  const listsWith = (holds: (one: EarlierIntroduction) => boolean): ReadonlySet<string> =>
    new Set(open.filter(holds).map(({ introduction: { listId } }) => listId));
  const withOffers = listsWith(isOffered);
  const withOthers = listsWith((one) => !isOffered(one));
  const compared = open.filter(
    ({ introduction: { listId } }) => withOffers.has(listId) && withOthers.has(listId),
  );
  const offered = countsOf(compared.filter(isOffered));
  const notOffered = countsOf(compared.filter((one) => !isOffered(one)));
  if (compared.length === 0) return { offered, notOffered, p: null, verdict: 'nothing-to-compare' };
  const { lowest, chances } = hypergeometric(
    compared.length,
    offered.cameTrue + notOffered.cameTrue,
    offered.pairs,
  );
  const p = Math.min(
    1,
    chances.reduce((sum, chance, place) => (lowest + place >= offered.cameTrue ? sum + chance : sum), 0),
  );
  // The most telling outcome there could be: every offered pair came true, and no other.
  const { chances: atBest } = hypergeometric(compared.length, offered.pairs, offered.pairs);
  const least = atBest[atBest.length - 1];
  const verdict = p <= significance ? 'more-often' : least > significance ? 'too-few' : 'cannot-tell';
  return { offered, notOffered, p, verdict };
}

function countsOf(list: readonly EarlierIntroduction[]): CameTrue {
  const cameTrue = list.filter(({ outcome }) => outcome === 'came-true').length;
  return { pairs: list.length, cameTrue, share: list.length === 0 ? null : cameTrue / list.length };
}
