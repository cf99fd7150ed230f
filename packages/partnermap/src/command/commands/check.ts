import type { Command } from 'commander';
import { communityOf, load } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { documentHeader } from '../../document/document.ts';
import { runSettings } from '../addDataCommand.ts';
import { describedCommand } from '../describedCommand.ts';
import { answerFormats } from '../../output/answer.ts';
import { addCommonOptions, settingsFromOptions } from '../commonOptions.ts';
import type { CommonOptions } from '../commonOptions.ts';
import { answerFormat, emit } from '../emit.ts';
import { DataFailure } from '../failure.ts';
import { inputOf } from '../inputOf.ts';
import { keepInput } from '../keepInput.ts';
import type { Session } from '../session.ts';
import { issueCounts, issueTable } from './issueTable.ts';
import { shownSentence } from './shownSentence.ts';
import { settingsFor } from '../openData.ts';

/** `check`: every problem in the data, also when they cannot be used (then the status is that of unusable data). */
export function addCheck(root: Command, session: Session): void {
  const { language, environment } = session;
  const command = describedCommand(root, 'check', session).argument(
    '<DATA>',
    language.sayById('argument.data'),
  );
  addCommonOptions(command, language, answerFormats).action(async (path: string, options: CommonOptions) => {
    answerFormat(options.format, session);
    await keepInput(path, options.output, language);
    const { data, issues } = await load(await inputOf(path, environment), { signal: environment.signal });
    const settings =
      data === null ? settingsFromOptions(options) : settingsFor(options, data.dataset, session);
    const network = data === null ? null : communityOf(data, settings);
    const fields = documentHeader({
      command: 'check',
      settings: network?.settings ?? settings,
      run: runSettings(options, data),
      data: network === null ? null : communityDataJson(network),
      issues,
      language,
    });
    const sentences = [
      issueCounts(issues, language),
      ...(network === null ? [] : [shownSentence(network, language)]),
    ];
    const tables = [issueTable(issues, language)];
    await emit({ fields, sentences, tables, main: 0 }, options, session);
    if (data === null) throw new DataFailure(issues, { told: true });
  });
}
