import type { NetworkSettings, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Command } from 'commander';
import type { LoadedData } from '../data/load.ts';
import type { RunSettings } from '../document/settingsJson.ts';
import type { Answer } from '../output/answer.ts';
import type { Watch } from './watched.ts';

/** What a command about data gets to work with. */
export interface DataContext<Options> {
  readonly data: LoadedData;
  readonly settings: NetworkSettings;
  readonly run: RunSettings;
  readonly language: Language;
  readonly options: Options;
  /** Every long computation goes through it. */
  readonly watch: Watch;
  readonly signal: AbortSignal;
  /** Says on standard error what a reader of the answer has to know. */
  readonly warn: (text: string) => void;
}

/** What it answers: its own fields of the document, and what the data are (`data` of every document). */
export interface DataAnswer extends Omit<Answer, 'fields'> {
  readonly data: Value;
  /** What the settings became where the data decided (a plain graph has one layer of ties). */
  readonly settings?: NetworkSettings;
  readonly fields: ReadonlyMap<string, Value>;
}

/** A command that reads DATA and answers in the four formats. */
export interface DataCommand<Options = object> {
  readonly name: string;
  /** Adds the options that only this command has. */
  readonly options?: (command: Command, language: Language) => void;
  /** How often random calculations are repeated where nobody says. Default: as often as networks of chance are drawn. */
  readonly replicates?: (options: Options) => number;
  readonly answer: (context: DataContext<Options>) => DataAnswer | Promise<DataAnswer>;
}
