import { element, markup } from '@partnermap/report';
import type { Child, Element } from '@partnermap/report';

/** What a notebook shows for a value: it asks for the method under this name (Deno's kernel, and others after it). */
export const jupyterDisplay: unique symbol = Symbol.for('Jupyter.display') as never;

/** A value that notebooks show as a picture or table, and that prints as text everywhere else. */
export interface Rich {
  readonly html: string;
  readonly [jupyterDisplay]: () => Readonly<Record<string, string>>;
  readonly toString: () => string;
}

/** Markup built from elements: every text in it was escaped when it was written, so names can do nothing. */
export function rich(content: Element, text: string): Rich {
  const html = markup(content);
  return {
    html,
    [jupyterDisplay]: () => ({ 'text/html': html, 'text/plain': text }),
    toString: () => text,
  };
}

/** A figure with a caption. */
export function captioned(caption: string, ...children: readonly Child[]): Element {
  return element('figure', { style: 'margin: 0' }, ...children, element('figcaption', {}, caption));
}
