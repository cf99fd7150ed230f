import {
  aboutValue,
  actionPlan,
  addToLog,
  dataOfList,
  datasetTables,
  introductionLog,
  listId,
  parsePartialDate,
} from '@partnermap/core';
import type {
  CommunityNetwork,
  Dataset,
  Introduction,
  PartialDate,
  PlannedIntroduction,
  SuggestedIntroduction,
} from '@partnermap/core';
import { dataSha256 } from '@partnermap/files';
import type { Language } from '@partnermap/language';
import { writeNew } from '../../data/writePath.ts';
import type { RunSettings } from '../../document/settingsJson.ts';
import type { AnswerTable } from '../../output/answer.ts';
import { sheetFile, tableEndings, tableFile } from '../../output/writeTable.ts';
import { UsageFailure } from '../failure.ts';
import { momentOf, offeredRanks } from './suggestOptions.ts';
import type { SuggestCommandOptions } from './suggestOptions.ts';

/** The list as a log, with what the data hold of earlier lists. */
export interface ListLog {
  readonly listId: string;
  readonly suggestedOn: PartialDate | null;
  readonly rows: readonly Introduction[];
  readonly plan: readonly PlannedIntroduction[];
}

/** The log of the data with this list, which is named by the data as they were read. It was suggested at `--suggested-on`, else at the moment, else as the data stand. */
export function logOf(
  introductions: readonly SuggestedIntroduction[],
  { dataset, settings }: CommunityNetwork,
  listed: Dataset,
  run: RunSettings,
  options: SuggestCommandOptions,
  language: Language,
): ListLog {
  const asOf = parsePartialDate(aboutValue(dataset, 'as_of'))?.date ?? null;
  const suggestedOn = momentOf('--suggested-on', options.suggestedOn, language) ?? settings.at ?? asOf;
  const ranks = offeredRanks(options.offer, introductions.length, language);
  const { count, perOrganisation } = options;
  const hash = dataSha256(dataOfList(listed));
  const id = listId({ dataSha256: hash, settings, count, perOrganisation, seed: run.seed });
  const rows = introductionLog(introductions, {
    listId: id,
    suggestedOn,
    offered:
      ranks === null
        ? null
        : introductions.flatMap(({ a, b }, place) => (ranks.has(place + 1) ? [[a, b] as const] : [])),
    due: momentOf('--due', options.due, language),
  });
  const log = addToLog(dataset.introductions, rows);
  return { listId: id, suggestedOn, rows: log, plan: actionPlan(log) };
}

/** Writes the files that were asked for: the plan as a table, the log as the sheet `introductions`. */
export async function writeLists(
  { plan, log }: SuggestCommandOptions,
  planTable: AnswerTable,
  rows: readonly Introduction[],
  dataset: Dataset,
  language: Language,
): Promise<void> {
  const sheet = datasetTables({ ...dataset, introductions: rows }).find(
    ({ name }) => name === 'introductions',
  );
  const files = [
    ...(plan === undefined
      ? []
      : [{ option: '--plan', path: plan, bytes: await tableFile(plan, planTable, language) }]),
    ...(log === undefined || sheet === undefined
      ? []
      : [{ option: '--log', path: log, bytes: await sheetFile(log, sheet) }]),
  ];
  const ready = files.map(({ option, path, bytes }) => {
    if (bytes !== null) return { path, bytes };
    throw new UsageFailure(
      language.say('usage.invalidValue', { option, value: path, allowed: tableEndings.join(', ') }),
    );
  });
  if (ready.length > 0) await writeNew(ready);
}
