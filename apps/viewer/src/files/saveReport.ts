import { defaultReplicates } from '@partnermap/core';
import type { LanguageCode } from '@partnermap/language';
import type { ViewerDocument } from '../state/document.ts';
import type { ReportChoice } from '../worker/calls/report.ts';
import type { CallOptions, Client } from '../worker/client.ts';
import { fileName, fileNamePart } from './fileName.ts';
import { saveFile } from './saveFile.ts';

interface ReportOptions extends Required<Pick<CallOptions, 'signal' | 'onProgress'>> {
  readonly language: LanguageCode;
  readonly choice: ReportChoice;
}

/** Makes the report of the view that is shown and saves it as one HTML file. Returns false when it was cancelled. */
export async function saveReport(
  client: Client,
  { dataset, views: [{ settings, seed }] }: ViewerDocument,
  { language, choice, signal, onProgress }: ReportOptions,
): Promise<boolean> {
  const outcome = await client.call(
    'report',
    { dataset, settings, seed, language, replicates: defaultReplicates, ...choice },
    { outside: true, signal, onProgress },
  );
  if (outcome.status === 'failed') throw new Error(outcome.message);
  if (outcome.status === 'dropped') return false;
  const { audience, organisation } = choice;
  const name = [
    fileName(dataset),
    'report',
    language,
    ...(audience === 'partner' ? [audience] : []),
    ...(organisation === null ? [] : [fileNamePart(organisation)]),
  ];
  const bytes = new TextEncoder().encode(outcome.result);
  saveFile({ name: `${name.join('-')}.html`, bytes }, 'text/html');
  return true;
}
