import type { Language } from '@partnermap/language';
import type { Environment } from './environment.ts';

/** What every command is given: the reader's language and the machine. */
export interface Session {
  readonly language: Language;
  readonly environment: Environment;
}
