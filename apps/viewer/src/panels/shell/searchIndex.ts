import { normaliseName } from '@partnermap/core';
import type { Dataset, Organisation } from '@partnermap/core';
import { remembering } from '../../state/memo.ts';

/** Every name of an organisation in every language, as texts are compared. */
const searchTexts = remembering((dataset: Dataset): ReadonlyMap<string, string> => {
  const textOf = ({ id, name, names, shortName, aliases }: Organisation): string =>
    [id, name, shortName ?? '', ...aliases, ...names.map(({ text }) => text)].map(normaliseName).join('\n');
  return new Map(dataset.organisations.map((organisation) => [organisation.id, textOf(organisation)]));
});

/** Tells of organisations whether some name, in whatever language, holds the text. */
export function nameHolds(dataset: Dataset, typed: string): (id: string) => boolean {
  const wanted = normaliseName(typed);
  const texts = searchTexts(dataset);
  return (id) => texts.get(id)?.includes(wanted) ?? false;
}
