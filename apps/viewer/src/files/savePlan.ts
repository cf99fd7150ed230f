import type { PlannedIntroduction, Table } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Names } from '../panels/language.tsx';
import { saveFile } from './saveFile.ts';

/** How the plan names what it holds. */
export interface PlanWords {
  readonly language: Language;
  readonly names: Names;
  readonly gapText: (id: string) => string;
  /** Whether the data were made up: then every row says so, since rows are copied out of files. */
  readonly synthetic: boolean;
}

/** The action plan as a table: who, with whom, convened by whom, by when, toward which gap. */
export function planTable(
  plan: readonly PlannedIntroduction[],
  { language, names, gapText, synthetic }: PlanWords,
): Table {
  const label = language.say('common.syntheticData');
  return {
    name: 'plan',
    header: [
      language.say('column.who'),
      language.say('column.with'),
      language.say('column.convener'),
      language.say('column.due'),
      language.say('column.towardGap'),
      language.say('column.status'),
      language.say('column.initiative'),
      language.say('column.list'),
      ...(synthetic ? [label] : []),
    ],
    rows: plan.map((one, index) => ({
      row: index + 2,
      cells: [
        names.organisation(one.a),
        names.organisation(one.b),
        one.convener === null ? null : names.organisation(one.convener),
        one.due,
        one.gaps.length === 0 ? null : one.gaps.map(gapText).join(' '),
        language.sayById(`introductionStatus.${one.status ?? 'undecided'}`),
        one.initiativeId === null ? null : names.initiative(one.initiativeId),
        one.listId,
        ...(synthetic ? [label] : []),
      ],
    })),
  };
}

/** Saves the action plan as a CSV file. */
export async function savePlan(plan: readonly PlannedIntroduction[], words: PlanWords): Promise<void> {
  const { writeCsv } = await import('@partnermap/files');
  saveFile(
    { name: 'action-plan.csv', bytes: writeCsv(planTable(plan, words), { byteOrderMark: true }) },
    'text/csv',
  );
}
