import type { Command } from 'commander';
import type { Session } from './session.ts';

/** A subcommand of `root` with its description in the reader's language. */
export function describedCommand(root: Command, name: string, { language }: Session): Command {
  return root.command(name).description(language.sayById(`command.${name}`));
}
