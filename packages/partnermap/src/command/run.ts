import { loadLanguage } from '@partnermap/language';
import type { Language } from '@partnermap/language';
import { CommanderError } from 'commander';
import { nameMapExample, NameMapFailure } from '../data/readNameMap.ts';
import { PathFailure } from '../data/pathFailure.ts';
import { issueLines } from './commands/issueTable.ts';
import { sayCancelled } from './cancelled.ts';
import type { Environment } from './environment.ts';
import { DataFailure, exitStatus, UsageFailure } from './failure.ts';
import { languageIn } from './languageIn.ts';
import { program } from './program.ts';
import { usageMessage } from './usageMessage.ts';
import { harmless } from '@partnermap/report';

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
  // Names and cells stand in what is said: they must not move the cursor or colour a terminal.
  const warn = (text: string): unknown => environment.warn(text.split('\n').map(harmless).join('\n'));
  try {
    await program({ language, environment: { ...environment, warn } }).parseAsync([...argv], {
      from: 'user',
    });
    return exitStatus.done;
  } catch (error) {
    if (environment.signal.aborted) {
      environment.warn(await sayCancelled(argv));
      return exitStatus.cancelled;
    }
    return explain(error, language, warn);
  }
}

function explain(error: unknown, language: Language, warn: Environment['warn']): number {
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
    const reasons = error.told || error.issues.length === 0 ? '' : `\n${issueLines(error.issues, language)}`;
    warn(`${language.sayById('usage.dataUnusable')}${reasons}\n`);
    const notBuilt = error.issues.some(({ code }) => code === 'file-format-not-built');
    return notBuilt ? exitStatus.wrongUsage : exitStatus.unusableData;
  }
  if (error instanceof PathFailure) {
    const said = language.say(pathMessage[error.code], { file: error.path });
    const why =
      error.code === 'not-found' || error.reason === null
        ? ''
        : `. ${language.sayById(`pathReason.${error.reason}`)}`;
    warn(`${said}${why}\n`);
    return exitStatus.unusableData;
  }
  if (error instanceof NameMapFailure) {
    warn(`${language.say('usage.mapInvalid', { file: error.path, example: nameMapExample })}\n`);
    return exitStatus.wrongUsage;
  }
  throw error;
}
