import { buildNetwork, datasetTables, readDataset } from '@partnermap/core';
import type { Dataset, PartialDate } from '@partnermap/core';
import type { LanguageCode } from '@partnermap/language';
import { loadLanguage } from '@partnermap/language/load';
import { onlySections, reportSteps, writeHtml } from '@partnermap/report';
import type { Audience } from '@partnermap/report';
import { version } from '../../../package.json';
import type { CallContext } from '../callContext.ts';
import { settingsThatFit } from '../settingsThatFit.ts';
import type { ViewArguments } from '../viewArguments.ts';

/** What is reported to whom. */
export interface ReportChoice {
  readonly audience: Audience;
  /** Only a page for this organisation, by id; null = the whole report. */
  readonly organisation: string | null;
  /** Also what changed since this moment; null = not asked for. */
  readonly since: PartialDate | null;
  /** Only these sections; null = all. */
  readonly sections: readonly string[] | null;
}

export interface ReportArguments extends ViewArguments, ReportChoice {
  /** Handed over with the question, so that the report is about what the reader saw when asking. */
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly replicates: number;
}

/** The partnership-gap report as one HTML file: what the command writes for the same data, settings and language. */
export async function report(
  { dataset, settings, seed, language, replicates, sections, ...choice }: ReportArguments,
  { run }: CallContext,
): Promise<string> {
  const [{ dataSha256 }, spoken] = await Promise.all([import('@partnermap/files'), loadLanguage(language)]);
  const document = await run(
    reportSteps({
      network: buildNetwork(dataset, settingsThatFit(dataset, settings)),
      dataset,
      issues: readDataset(datasetTables(dataset)).issues,
      run: { seed, replicates },
      language: spoken,
      generatedFrom: { sha256: dataSha256(dataset), version },
      ...choice,
    }),
  );
  return writeHtml(sections === null ? document : onlySections(document, sections));
}
