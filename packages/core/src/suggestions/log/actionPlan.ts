import type { Introduction, IntroductionStatus } from '../../dataset/introduction.ts';
import { firstDay } from '../../dataset/partialDate.ts';
import type { PartialDate } from '../../dataset/partialDate.ts';
import { compareIds } from '../../network/order.ts';
import { gapsOfRow } from './introductionLog.ts';

/** One line of an action plan: who meets whom, convened by whom, by when, toward which gaps. */
export interface PlannedIntroduction {
  readonly listId: string;
  readonly a: string;
  readonly b: string;
  readonly convener: string | null;
  readonly due: PartialDate | null;
  /** Null: suggested, and nobody decided yet. */
  readonly status: IntroductionStatus | null;
  /** Ids of the gaps that the pair would fill. */
  readonly gaps: readonly string[];
  /** What came of it. */
  readonly initiativeId: string | null;
  readonly note: string | null;
}

const order: readonly (IntroductionStatus | null)[] = ['accepted', 'offered', null, 'happened'];

/**
 * The log as a plan: what was accepted, what was offered, what nobody decided on yet, and what happened; in each by due
 * date (without one: last), then by rank. Pairs that were declined or not offered are no part of it.
 *
 * @example
 * actionPlan(dataset.introductions)[0]; // { a: 'school', b: 'laboratory', convener: 'university', due: '2024-09', … }
 */
export function actionPlan(log: readonly Introduction[]): readonly PlannedIntroduction[] {
  const day = ({ due }: Introduction): number => (due === null ? Infinity : firstDay(due));
  const place = ({ status }: Introduction): number => order.indexOf(status);
  return log
    .filter((row) => place(row) !== -1)
    .toSorted(
      (x, y) =>
        place(x) - place(y) ||
        (day(x) === day(y) ? 0 : day(x) - day(y)) ||
        compareIds(x.listId, y.listId) ||
        (x.rank ?? Infinity) - (y.rank ?? Infinity) ||
        compareIds(x.fromId, y.fromId) ||
        compareIds(x.toId, y.toId),
    )
    .map((row) => ({
      listId: row.listId,
      a: row.fromId,
      b: row.toId,
      convener: row.convenerId,
      due: row.due,
      status: row.status,
      gaps: gapsOfRow(row),
      initiativeId: row.initiativeId,
      note: row.note,
    }));
}
