import { aboutValue } from '@partnermap/core';
import type { Dataset, Issue } from '@partnermap/core';
import type { ViewerDocument } from '../state/document.ts';
import type { Client } from '../worker/client.ts';
import { projectFile } from './projectFile.ts';
import { saveFile } from './saveFile.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the data as a workbook, or the whole document as a project file. Returns what could not be written. */
export async function saveDataset(
  client: Client,
  document: ViewerDocument,
  format: 'xlsx' | 'json',
): Promise<readonly Issue[]> {
  const name = fileName(document.dataset);
  if (format === 'json') {
    saveFile({ name: `${name}.json`, bytes: projectFile(document) }, 'application/json');
    return [];
  }
  const outcome = await client.call('write', { format, name }, { outside: true });
  if (outcome.status === 'failed') throw new Error(outcome.message);
  if (outcome.status === 'dropped') return [];
  for (const file of outcome.result.files) saveFile(file, workbookType);
  return outcome.result.issues.filter(({ severity }) => severity === 'error');
}

const longest = 60;

/** The title of the data as the name of a file, without what file systems refuse. */
export function fileName(dataset: Dataset): string {
  const title = String(aboutValue(dataset, 'title') ?? '');
  const plain = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, longest);
  return plain === '' ? 'partners' : plain;
}
