import { aboutValue } from '@partnermap/core';
import type { Dataset } from '@partnermap/core';

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
