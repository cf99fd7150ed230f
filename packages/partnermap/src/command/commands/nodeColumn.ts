import { columnValues } from '@partnermap/core';
import type { CommunityNetwork, Network } from '@partnermap/core';
import type { Language } from '@partnermap/language';

/** Whether a network comes from a dataset, with names and columns. */
export const isCommunity = (network: Network): network is CommunityNetwork => 'dataset' in network;

/** The values of a node attribute, or of a column of the organisations (several joined by `|`); null where blank. */
export function nodeColumn(network: Network, name: string): readonly (string | null)[] | null {
  const attribute = network.attributes.find((one) => one.name === name);
  if (attribute !== undefined) {
    return attribute.values.map((value) => (value === null ? null : String(value)));
  }
  if (!isCommunity(network)) return null;
  const organisations = new Map(network.dataset.organisations.map((one) => [one.id, one]));
  const values = network.ids.map((id) => {
    const organisation = organisations.get(id);
    return organisation === undefined ? [] : columnValues(organisation, name);
  });
  return values.every((list) => list.length === 0) ? null : values.map((list) => list.join('|') || null);
}

/** The same as numbers; what is no number is null. */
export function nodeNumbers(network: Network, name: string): readonly (number | null)[] | null {
  const column = nodeColumn(network, name);
  return (
    column?.map((text) => {
      const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
      return Number.isFinite(value) ? value : null;
    }) ?? null
  );
}

/** An organisation's name in the reader's language; a plain graph has labels or only ids. */
export function organisationLabel(network: Network, id: string, language: Language): string {
  if (isCommunity(network)) {
    const organisation = network.dataset.organisations.find((one) => one.id === id);
    return organisation === undefined ? id : language.nameOf(organisation);
  }
  const label = network.attributes.find(({ name }) => name === 'label')?.values[network.ids.indexOf(id)];
  return typeof label === 'string' && label !== '' ? label : id;
}
