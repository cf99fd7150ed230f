import { Command } from 'commander';
import { version } from '../version.ts';
import { addDataCommand } from './addDataCommand.ts';
import { addCheck } from './commands/check.ts';
import { addConvert } from './commands/convert.ts';
import { gapsCommand } from './commands/gaps.ts';
import { groupsCommand } from './commands/groups.ts';
import { measuresCommand } from './commands/measures.ts';
import { addNotBuilt } from './commands/notBuilt.ts';
import { addReport } from './commands/report.ts';
import { suggestCommand } from './commands/suggest.ts';
import { summaryCommand } from './commands/summary.ts';
import { addTemplate } from './commands/template.ts';
import { whatIfCommand } from './commands/whatIf.ts';
import type { Session } from './session.ts';

/** The whole command line, in the reader's language. Errors are thrown: `run` decides on the exit status. */
export function program(session: Session): Command {
  const { language, environment } = session;
  const root = new Command('partnermap')
    .description(language.sayById('command.partnermap'))
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: environment.print, writeErr: environment.warn });
  addDataCommand(root, summaryCommand, session);
  addCheck(root, session);
  addDataCommand(root, measuresCommand, session);
  addDataCommand(root, groupsCommand, session);
  addDataCommand(root, gapsCommand, session);
  addDataCommand(root, whatIfCommand, session);
  addDataCommand(root, suggestCommand, session);
  addReport(root, session);
  addConvert(root, session);
  addTemplate(root, session);
  addNotBuilt(root, session);
  return root;
}
