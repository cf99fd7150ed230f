import { normaliseName } from '@partnermap/core';
import type { Dataset, Organisation } from '@partnermap/core';
import { remembering } from '../../state/memo.ts';

/** Every name of an organisation in every language, as texts are compared. */
const searchTexts = remembering((dataset: Dataset): ReadonlyMap<string, string> => {
  const textOf = ({ id, name, names, shortName, aliases }: Organisation): string =>
    [id, name, shortName ?? '', ...aliases, ...names.map(({ text }) => text)].map(normaliseName).join('\n');
  return new Map(dataset.organisations.map((organisation) => [organisation.id, textOf(organisation)]));
});

/** Whether some name of the organisation, in whatever language, holds the text. */
export function matchesName(dataset: Dataset, id: string, typed: string): boolean {
  return searchTexts(dataset).get(id)?.includes(normaliseName(typed)) ?? false;
}
