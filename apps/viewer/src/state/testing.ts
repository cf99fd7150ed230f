import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@partnermap/core';
import { readData } from '@partnermap/files';

/** The dataset of a folder of `fixtures`, for tests. */
export async function fixture(folder: string): Promise<Dataset> {
  const path = fileURLToPath(new URL(`../../../../fixtures/${folder}/`, import.meta.url));
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path + name)) }));
  const result = await readData(files);
  if (result.kind !== 'dataset') throw new Error(JSON.stringify(result.issues));
  return result.dataset;
}
