import { defaultSettings, listId as nameOfList } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { listed } from './listed.ts';

/** The name under which the list of introductions stands in the log: the hash of its data, and its settings. */
export async function listId({ settings, seed }: ViewArguments, { workspace }: CallContext): Promise<string> {
  const { dataSha256 } = await import('@partnermap/files');
  const usual = new Map<string, unknown>(Object.entries(defaultSettings));
  const changed = Object.entries(settings)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(name)))
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const);
  // The log itself is no part of what the list was made from: marking a pair makes no other list of it.
  const sha256 = dataSha256({ ...workspace.dataset(), introductions: [] });
  return nameOfList(sha256, [...changed, ['count', listed], ['seed', seed]]);
}
