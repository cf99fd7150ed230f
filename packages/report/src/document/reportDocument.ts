import type { LanguageCode } from '@partnermap/language';
import type { Block } from './block.ts';

export type Audience = 'internal' | 'partner';

export interface Section {
  /** The anchor, unique in the document and the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The words that a writer needs around the content, in the reader's language. */
export interface DocumentWords {
  readonly contents: string;
  readonly skipToContent: string;
  /** The heading over the equivalent tables of figures, and the link to one. */
  readonly equivalentTables: string;
  readonly sameAsTable: string;
}

/** The report, before it becomes a file. The same input gives the same document: it holds no date of its making. */
export interface ReportDocument {
  readonly language: LanguageCode;
  readonly audience: Audience;
  readonly title: string;
  /** Lines under the title: as of when, for whom, from what. */
  readonly subtitle: readonly string[];
  /** What every page must say where the data are made up; null where they are not. */
  readonly syntheticLabel: string | null;
  readonly words: DocumentWords;
  readonly sections: readonly Section[];
  /** The last line: program, version, data hash. */
  readonly colophon: string;
}
