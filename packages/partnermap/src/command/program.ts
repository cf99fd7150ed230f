import { Command } from 'commander';
import { version } from '../version.ts';
import { addDataCommand } from './addDataCommand.ts';
import { addCheck } from './commands/check.ts';
import { addConvert } from './commands/convert.ts';
import { gapsCommand } from './commands/gaps.ts';
import { groupsCommand } from './commands/groups.ts';
import { measuresCommand } from './commands/measures.ts';
import { addReport } from './commands/report.ts';
import { suggestCommand } from './commands/suggest.ts';
import { summaryCommand } from './commands/summary.ts';
import { addTemplate } from './commands/template.ts';
import { addView } from './commands/view.ts';
import { whatIfCommand } from './commands/whatIf.ts';
import { compareCommand } from './commands/compare.ts';
import { matchCommand } from './commands/match.ts';
import { teamCommand } from './commands/team.ts';
import { backtestCommand } from './commands/backtest.ts';
import { UsageFailure } from './failure.ts';
import { sayHelp } from './helpTexts.ts';
import type { Session } from './session.ts';

/** The whole command line, in the reader's language. Errors are thrown: `run` decides on the exit status. */
export function program(session: Session): Command {
  const { language, environment } = session;
  const root = new Command('partnermap')
    .description(language.sayById('command.partnermap'))
    .version(version, '-V, --version', language.sayById('option.version'))
    .exitOverride()
    // `run` says what is wrong, in the reader's language.
    .configureOutput({
      writeOut: environment.print,
      writeErr: environment.warn,
      outputError: () => undefined,
    })
    .allowExcessArguments()
    .hook('preAction', (_, { args, registeredArguments }) => {
      const extra = args.at(registeredArguments.length);
      if (registeredArguments.length > 0 && extra !== undefined) {
        throw new UsageFailure(language.say('usage.tooManyArguments', { argument: extra }));
      }
    });
  sayHelp(root, language);
  addDataCommand(root, summaryCommand, session);
  addCheck(root, session);
  addDataCommand(root, measuresCommand, session);
  addDataCommand(root, groupsCommand, session);
  addDataCommand(root, gapsCommand, session);
  addDataCommand(root, whatIfCommand, session);
  addDataCommand(root, suggestCommand, session);
  addDataCommand(root, compareCommand, session);
  addDataCommand(root, matchCommand, session);
  addDataCommand(root, teamCommand, session);
  addDataCommand(root, backtestCommand, session);
  addReport(root, session);
  addConvert(root, session);
  addView(root, session);
  addTemplate(root, session);
  return root;
}
