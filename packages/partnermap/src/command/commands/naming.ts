import { labelOf } from '@partnermap/core';
import type { CommunityNetwork, DimensionValue } from '@partnermap/core';
import type { Language } from '@partnermap/language';

/** Names of organisations and values in the reader's language. */
export interface Naming {
  readonly organisation: (id: string) => string;
  readonly value: (value: DimensionValue) => string;
}

export function namingOf(network: CommunityNetwork, language: Language): Naming {
  const organisations = new Map(network.dataset.organisations.map((one) => [one.id, one]));
  return {
    organisation: (id) => {
      const organisation = organisations.get(id);
      return organisation === undefined ? id : language.nameOf(organisation);
    },
    value: ({ dimension, code }) => {
      const label = labelOf(network.dataset, dimension, code, language.code);
      return label === code && dimension === 'country' ? language.region(code) : label;
    },
  };
}
