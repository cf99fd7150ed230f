import type { Language } from '@partnermap/language';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageFailure } from './failure.ts';

/** Throws `UsageFailure` where `output` is the file that is read, or one of the sheets in the folder that is read. */
export async function keepInput(
  input: string,
  output: string | undefined,
  language: Language,
): Promise<void> {
  if (output === undefined || input === '-') return;
  const [from, to] = await Promise.all([real(input), real(output)]);
  if (from === null || to === null || !(await stat(to)).isFile()) return;
  const isSheet = dirname(to) === from && to.toLowerCase().endsWith('.csv');
  if (to === from || isSheet) {
    throw new UsageFailure(language.say('usage.inputIsOutput', { file: output }));
  }
}

/** A path without links; null where there is nothing. */
const real = (path: string): Promise<string | null> => realpath(path).catch(() => null);
