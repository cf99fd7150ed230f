import { labelOf } from '@partnermap/core';
import type { CommunityNetwork, GapReport } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { SentenceContext } from '@partnermap/report';

/** The names of organisations, initiatives and values in the reader's language, as the report's sentences take them. */
export function namingOf(
  { dataset }: CommunityNetwork,
  language: Language,
  gaps: GapReport | null = null,
): SentenceContext {
  const organisations = new Map(dataset.organisations.map((one) => [one.id, one]));
  const initiatives = new Map(dataset.initiatives.map((one) => [one.id, one]));
  const name = (named: Parameters<Language['nameOf']>[0] | undefined, id: string): string =>
    named === undefined ? id : language.nameOf(named);
  return {
    say: language.say,
    language,
    nameOf: (id) => name(organisations.get(id), id),
    initiativeName: (id) => name(initiatives.get(id), id),
    codeLabel: (dimension, code) => {
      const label = labelOf(dataset, dimension, code, language.code);
      return label === code && dimension === 'country' ? language.region(code) : label;
    },
    gaps,
  };
}
