import type { Dataset } from './dataset.ts';
import { normaliseName } from './normaliseName.ts';

/**
 * A finder for organisations by what a person types: the id as written, else an id, name, short name or alias in any
 * language after `normaliseName`. It answers with one id when clear, several (sorted) when not, none when unknown.
 *
 * @example
 * findOrganisation(dataset)('ПРООН в Кыргызской Республике'); // ['undp-kyrgyzstan']
 */
export function findOrganisation(dataset: Dataset): (text: string) => readonly string[] {
  const ids = new Set(dataset.organisations.map(({ id }) => id));
  const byId = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, spelling: string, id: string): void => {
    const key = normaliseName(spelling);
    index.set(key, (index.get(key) ?? new Set<string>()).add(id));
  };
  for (const { id, name, names, shortName, aliases } of dataset.organisations) {
    add(byId, id, id);
    for (const spelling of [name, ...names.map(({ text }) => text), ...aliases]) add(byName, spelling, id);
    if (shortName !== null) add(byName, shortName, id);
  }
  return (text) => {
    if (ids.has(text)) return [text];
    const key = normaliseName(text);
    return [...(byId.get(key) ?? byName.get(key) ?? [])].sort();
  };
}
