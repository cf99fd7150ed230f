import { aboutValue } from '@partnermap/core';
import type { Dataset } from '@partnermap/core';

const longest = 60;

/** The title of the data as the name of a file. */
export function fileName(dataset: Dataset): string {
  const plain = fileNamePart(String(aboutValue(dataset, 'title') ?? ''));
  return plain === '' ? 'partners' : plain;
}

/** A text as a part of the name of a file, without what file systems refuse. */
export function fileNamePart(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, longest)
    .replace(/-$/u, '');
}
