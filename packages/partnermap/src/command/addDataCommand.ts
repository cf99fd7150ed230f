import { defaultReplicates } from '@partnermap/core';
import type { Command } from 'commander';
import type { LoadedData } from '../data/load.ts';
import { documentHeader } from '../document/document.ts';
import type { RunSettings } from '../document/settingsJson.ts';
import { answerFormats } from '../output/answer.ts';
import { addCommonOptions } from './commonOptions.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { DataCommand } from './dataCommand.ts';
import { describedCommand } from './describedCommand.ts';
import { answerFormat, emit } from './emit.ts';
import { inputOf } from './inputOf.ts';
import { keepInput } from './keepInput.ts';
import type { Session } from './session.ts';
import { watched } from './watched.ts';
import { openData } from './openData.ts';

/** Adds a command that reads DATA: unusable data end it with the reasons, warnings go to standard error. */
export function addDataCommand<Options>(root: Command, spec: DataCommand<Options>, session: Session): void {
  const { language, environment } = session;
  const command = describedCommand(root, spec.name, session).argument(
    '<DATA>',
    language.sayById('argument.data'),
  );
  spec.options?.(command, language);
  addCommonOptions(command, language, answerFormats).action(
    async (path: string, options: CommonOptions & Options) => {
      answerFormat(options.format, session);
      await keepInput(path, options.output, language);
      const input = await inputOf(path, environment);
      const { data, issues, settings } = await openData(input, options, session);
      const run = runSettings(options, data, spec.replicates?.(options));
      const answer = await spec.answer({
        data,
        settings,
        run,
        language,
        options,
        watch: watched(session),
        signal: environment.signal,
        warn: environment.warn,
      });
      const header = documentHeader({
        command: spec.name,
        settings: answer.settings ?? settings,
        run,
        data: answer.data,
        issues,
        language,
      });
      await emit({ ...answer, fields: new Map([...header, ...answer.fields]) }, options, session);
    },
  );
}

export function runSettings(
  options: CommonOptions,
  data: LoadedData | null,
  usual: number = defaultReplicates,
): RunSettings {
  const { seed, replicates = usual, language } = options;
  return { seed, replicates, dataSha256: data?.sha256 ?? null, language };
}
