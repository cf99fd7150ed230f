import { harmless } from './cleanText.ts';
import type { Child, Element } from './element.ts';

const withoutEnd: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'col']);
const name = /^[A-Za-z][A-Za-z0-9:-]*$/u;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The markup of an element and all it holds, with every text and value escaped. What is written is HTML, and, for an
 * SVG element, XML as well, because every element but HTML's void ones is closed.
 *
 * The text of a `style` element is written as it is, since HTML reads it so; it must come from the program.
 * @throws RangeError for a tag or attribute that is no name, and for a style that would end its element.
 */
export function markup(element: Element): string {
  const parts: string[] = [];
  write(element, parts);
  return parts.join('');
}

function write(child: Child, parts: string[]): void {
  if (typeof child === 'string') {
    parts.push(escapeText(child));
    return;
  }
  const { tag, attributes, children } = child;
  parts.push('<', checkedName(tag));
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) parts.push(' ', checkedName(key), '="', escapeText(attributeText(value)), '"');
  }
  parts.push('>');
  if (withoutEnd.has(tag)) return;
  if (tag === 'style') parts.push(styleText(children));
  else for (const inner of children) write(inner, parts);
  parts.push('</', tag, '>');
}

/** Two decimals are more than a printer shows and keep pictures the same across machines. */
function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function styleText(children: readonly Child[]): string {
  const text = children.map(String).join('');
  if (text.includes('</')) throw new RangeError('A style sheet may not hold "</".');
  return text;
}

function checkedName(text: string): string {
  if (!name.test(text)) throw new RangeError(`"${text}" is not the name of an element or attribute.`);
  return text;
}

export function escapeText(text: string): string {
  return harmless(text).replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
