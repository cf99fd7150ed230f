import type { Figure } from './figure.ts';
import type { Table } from './table.ts';

/** Every text is plain text: no HTML, no Markdown. Writers escape it. */
export type Text = string;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Text[];
}

/** What a reader must not miss: a finding, a warning about the data, or that the data are made up. */
export interface CallOut {
  readonly kind: 'call-out';
  readonly tone: 'finding' | 'warning' | 'synthetic';
  /** The word that says the tone, so that it does not rest on colour. */
  readonly label: Text;
  readonly text: Text;
}

/** One decision of page one: what to decide, what it rests on, how sure it is, and where to read more. */
export interface Decision {
  readonly title: Text;
  readonly evidence: readonly Text[];
  readonly confidence: Text;
  /** The id of the section that holds the evidence. */
  readonly sectionId: string;
}

export interface Decisions {
  readonly kind: 'decisions';
  /** Words before the evidence, the confidence and the reference, in the reader's language. */
  readonly labels: { readonly evidence: Text; readonly confidence: Text; readonly more: Text };
  readonly items: readonly Decision[];
}

/** Terms with their definitions: a glossary, or settings and their values. */
export interface Definitions {
  readonly kind: 'definitions';
  readonly items: readonly { readonly term: Text; readonly definition: Text }[];
}

/** A long list of sources, set small: its items bring their own numbers. */
export interface References {
  readonly kind: 'references';
  readonly items: readonly Text[];
}

export type Block = Paragraph | List | References | CallOut | Decisions | Definitions | Table | Figure;

export const paragraph = (text: Text): Paragraph => ({ kind: 'paragraph', text });
export const bulletList = (items: readonly Text[]): List => ({ kind: 'list', ordered: false, items });
export const callOut = (tone: CallOut['tone'], label: Text, text: Text): CallOut => ({
  kind: 'call-out',
  tone,
  label,
  text,
});
