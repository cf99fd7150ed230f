import type { Command } from 'commander';
import { describedCommand } from '../describedCommand.ts';
import { UsageFailure } from '../failure.ts';
import type { Session } from '../session.ts';

/** Commands of the design that are still to come: each says so, with the status of wrong usage. */
export const notBuilt = ['view'];

export function addNotBuilt(root: Command, session: Session): void {
  for (const name of notBuilt) {
    describedCommand(root, name, session)
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => {
        throw new UsageFailure(session.language.say('usage.commandNotBuilt', { command: name }));
      });
  }
}
