import { loadLanguage } from '@partnermap/language';
import type { Language } from '@partnermap/language';
import { CommanderError } from 'commander';
import { nameMapExample, NameMapFailure } from '../data/readNameMap.ts';
import { PathFailure } from '../data/readPath.ts';
import { issueLines } from './commands/issueTable.ts';
import { sayCancelled } from './cancelled.ts';
import type { Environment } from './environment.ts';
import { DataFailure, exitStatus, UsageFailure } from './failure.ts';
import { languageIn } from './languageIn.ts';
import { program } from './program.ts';
import { usageMessage } from './usageMessage.ts';

const pathMessage = {
  'not-found': 'usage.fileNotFound',
  'not-readable': 'usage.fileNotReadable',
  'not-writable': 'usage.fileNotWritable',
  exists: 'usage.fileExists',
  'too-large': 'usage.fileTooLarge',
} as const;

/** Runs the command with its arguments (without `node` and the script) and answers with the exit status. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const language = await loadLanguage(languageIn(argv));
  try {
    await program({ language, environment }).parseAsync([...argv], { from: 'user' });
    return exitStatus.done;
  } catch (error) {
    if (environment.signal.aborted) {
      environment.warn(await sayCancelled(argv));
      return exitStatus.cancelled;
    }
    return explain(error, language, environment);
  }
}

function explain(error: unknown, language: Language, { warn }: Environment): number {
  if (error instanceof CommanderError) {
    const message = usageMessage(error, language);
    if (message !== null) warn(`${message}\n`);
    // Asking for help or the version is not wrong.
    return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage;
  }
  if (error instanceof UsageFailure) {
    warn(`${error.message}\n`);
    return exitStatus.wrongUsage;
  }
  if (error instanceof DataFailure) {
    const reasons = error.issues.length === 0 ? '' : `\n${issueLines(error.issues, language)}`;
    warn(`${language.sayById('usage.dataUnusable')}${reasons}\n`);
    return exitStatus.unusableData;
  }
  if (error instanceof PathFailure) {
    warn(`${language.say(pathMessage[error.code], { file: error.path })}\n`);
    return exitStatus.unusableData;
  }
  if (error instanceof NameMapFailure) {
    warn(`${language.say('usage.mapInvalid', { file: error.path, example: nameMapExample })}\n`);
    return exitStatus.wrongUsage;
  }
  throw error;
}
