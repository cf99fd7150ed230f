import type { Issue } from '@partnermap/core';
import type { ViewerDocument } from '../state/document.ts';
import type { Client } from '../worker/client.ts';
import { fileName } from './fileName.ts';
import { projectFile } from './projectFile.ts';
import { saveFile } from './saveFile.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the data as a workbook, or the whole document as a project file. Returns what could not be written. */
export async function saveDataset(
  client: Client,
  document: ViewerDocument,
  format: 'xlsx' | 'json',
): Promise<readonly Issue[]> {
  const { dataset } = document;
  const name = fileName(dataset);
  if (format === 'json') {
    saveFile({ name: `${name}.json`, bytes: projectFile(document) }, 'application/json');
    return [];
  }
  const outcome = await client.call('write', { dataset, format, name }, { outside: true });
  if (outcome.status === 'failed') throw new Error(outcome.message);
  if (outcome.status === 'dropped') return [];
  for (const file of outcome.result.files) saveFile(file, workbookType);
  return outcome.result.issues.filter(({ severity }) => severity === 'error');
}
