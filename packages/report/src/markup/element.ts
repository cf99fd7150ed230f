/** A name or value of an attribute; an attribute that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;
export type Child = Element | string;

/** One element of HTML or SVG as plain data. Text stays text: it is escaped where it is written, and only there. */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/**
 * An element with its children; tags and attribute names are always literals of the program, never data.
 *
 * @example
 * markup(element('p', { class: 'lead' }, '1 < 2')); // '<p class="lead">1 &lt; 2</p>'
 */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): Element {
  return { tag, attributes, children };
}
