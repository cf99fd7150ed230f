import type { Issue, NetworkSettings, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { version } from '../version.ts';
import { settingsJson } from './settingsJson.ts';
import type { RunSettings } from './settingsJson.ts';

export interface DocumentHeader {
  readonly command: string;
  readonly settings: NetworkSettings;
  readonly run: RunSettings;
  /** Null where the data cannot be used. */
  readonly data: Value;
  readonly issues: readonly Issue[];
  readonly language: Language;
}

/** The fields that every document begins with. */
export function documentHeader(header: DocumentHeader): ReadonlyMap<string, Value> {
  const { command, settings, run, data, issues, language } = header;
  return new Map<string, Value>([
    ['version', version],
    ['command', command],
    ['settings', settingsJson(settings, run)],
    ['data', data],
    ['issues', issues.map((issue) => issueJson(issue, language))],
  ]);
}

/** An issue as JSON shows it: the remedy as a sentence in the reader's language. */
function issueJson(issue: Issue, language: Language): Value {
  const { severity, code, sheet, row, column, found } = issue;
  return { severity, code, sheet, row, column, found, remedy: language.issue(issue).remedy };
}
