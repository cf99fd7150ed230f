import { normaliseName } from '../dataset/normaliseName.ts';
import type { Organisation } from '../dataset/organisation.ts';

const inParentheses = /\([^)]*\)/gu;

/** Full names of an organisation in every language, as they are compared; without what stands in parentheses. */
export function fullNames({ name, names }: Organisation): readonly string[] {
  return [name, ...names.map(({ text }) => text)]
    .map((text) => normaliseName(text.replace(inParentheses, ' ')))
    .filter((text) => text !== '');
}

/** Full names, short name and aliases, as they are compared. */
export function allNames(organisation: Organisation): readonly string[] {
  const short = organisation.shortName === null ? [] : [organisation.shortName];
  return [...fullNames(organisation), ...[...short, ...organisation.aliases].map(normaliseName)];
}

/** Whether `text` holds `name` as whole words. */
export function holdsName(text: string, name: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
