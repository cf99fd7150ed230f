import { formats, writeData } from '@partnermap/files';
import type { Language } from '@partnermap/language';
import type { Command } from 'commander';
import { basename, extname, join, resolve } from 'node:path';
import { load } from '../../data/load.ts';
import { readNameMap } from '../../data/readNameMap.ts';
import { writeNew } from '../../data/writePath.ts';
import { languageOption } from '../commonOptions.ts';
import { describedCommand } from '../describedCommand.ts';
import { DataFailure, UsageFailure } from '../failure.ts';
import { inputOf } from '../inputOf.ts';
import type { Session } from '../session.ts';
import { issueLines } from './issueTable.ts';

interface ConvertOptions {
  readonly to?: string;
  readonly map?: string;
}

/** `convert`: reads data in any format and writes them in another; nothing that exists is overwritten. */
export function addConvert(root: Command, session: Session): void {
  const { language, environment } = session;
  describedCommand(root, 'convert', session)
    .argument('<IN>', language.say('argument.in'))
    .argument('<OUT>', language.say('argument.out'))
    .option('--to <format>', language.say('option.to-format'))
    .option('--map <file>', language.say('option.map'))
    .addOption(languageOption(language))
    .action(async (from: string, to: string, options: ConvertOptions) => {
      const format = outputFormat(to, options.to, language);
      requireEnding(to, format, options.to, language);
      if (from !== '-' && resolve(from) === resolve(to)) {
        throw new UsageFailure(language.say('usage.inputIsOutput', { file: to }));
      }
      const names = options.map === undefined ? null : await readNameMap(options.map);
      const { data, issues } = await load(await inputOf(from, environment), {
        signal: environment.signal,
        names,
      });
      if (data === null) throw new DataFailure(issues);
      const name = basename(to, extname(to));
      const written = await writeData(data.graph ?? data.dataset, format, { name });
      const all = [...issues.filter(({ severity }) => severity !== 'note'), ...written.issues];
      if (written.files.length === 0) throw new DataFailure(written.issues);
      await writeNew(
        written.files.map((file) => ({
          path: format === 'csv' ? join(to, file.name) : to,
          bytes: file.bytes,
        })),
      );
      if (all.length > 0) environment.warn(`${issueLines(all, language)}\n`);
      environment.warn(`${language.say('warning.written', { file: to })}\n`);
    });
}

/**
 * Refuses a name that ends like a file of another format, or like one CSV file where nobody asked for a folder of them.
 * Throws `UsageFailure`.
 */
function requireEnding(path: string, format: string, asked: string | undefined, language: Language): void {
  const ending = endingOf(path);
  const meant = formats.filter(({ extensions }) => extensions.some((one) => one === ending));
  if (meant.length === 0) return;
  const isMeant = meant.some(({ id }) => id === format);
  if (isMeant && format === 'csv' && asked === undefined) {
    const example = path.slice(0, -extname(path).length);
    throw new UsageFailure(language.say('usage.csvIsFolder', { file: path, example }));
  }
  if (!isMeant) throw new UsageFailure(language.say('usage.endingDiffers', { file: path, format }));
}

const endingOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** The format that was asked for, else the one that the ending of the output means; no ending is a folder of CSV. */
function outputFormat(path: string, asked: string | undefined, language: Language): string {
  const ending = endingOf(path);
  const byEnding =
    ending === '' ? 'csv' : formats.find(({ extensions }) => extensions.some((one) => one === ending))?.id;
  const wanted = asked ?? byEnding ?? ending;
  const format = formats.find(({ id }) => id === wanted);
  if (format === undefined) {
    const allowed = formats.filter(({ writes }) => writes).map(({ id }) => id);
    throw new UsageFailure(
      language.say('usage.formatUnknown', { format: wanted, allowed: allowed.join(', ') }),
    );
  }
  if (!format.writes) throw new UsageFailure(language.say('usage.formatNotBuilt', { format: wanted }));
  return format.id;
}
