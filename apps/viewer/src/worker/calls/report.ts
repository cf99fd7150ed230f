import { buildNetwork, datasetTables, readDataset } from '@partnermap/core';
import type { Dataset } from '@partnermap/core';
import type { LanguageCode } from '@partnermap/language';
import { loadLanguage } from '@partnermap/language/load';
import { reportSteps, writeHtml } from '@partnermap/report';
import type { Audience } from '@partnermap/report';
import { version } from '../../../package.json';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';

export interface ReportArguments extends ViewArguments {
  /** Handed over with the question, so that the report is about what the reader saw when asking. */
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly audience: Audience;
  readonly replicates: number;
}

/** The partnership-gap report as one HTML file: what the command writes for the same data, settings and language. */
export async function report(
  { dataset, settings, seed, language, audience, replicates }: ReportArguments,
  { run }: CallContext,
): Promise<string> {
  const [{ dataSha256 }, spoken] = await Promise.all([import('@partnermap/files'), loadLanguage(language)]);
  const document = await run(
    reportSteps({
      network: buildNetwork(dataset, settings),
      dataset,
      issues: readDataset(datasetTables(dataset)).issues,
      change: null,
      run: { seed, replicates },
      language: spoken,
      audience,
      generatedFrom: { sha256: dataSha256(dataset), version },
      organisation: null,
    }),
  );
  return writeHtml(document);
}
