import { dataOfList, listId as nameOfList } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { listed } from './listed.ts';

/** The name under which the list of introductions stands in the log. */
export async function listId({ settings, seed }: ViewArguments, { workspace }: CallContext): Promise<string> {
  const { dataSha256 } = await import('@partnermap/files');
  const hash = dataSha256(dataOfList(workspace.dataset()));
  return nameOfList({ dataSha256: hash, settings, count: listed, seed });
}
