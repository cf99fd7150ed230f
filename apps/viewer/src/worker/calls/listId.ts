import type { ListSettings } from '../../state/introductionLog.ts';
import { listIdOf } from '../../state/introductionLog.ts';
import type { CallContext } from '../callContext.ts';

/** The name under which a list of introductions stands in the log: the hash of its data, and its settings. */
export async function listId(list: ListSettings, { workspace }: CallContext): Promise<string> {
  const { dataSha256 } = await import('@partnermap/files');
  // The log itself is no part of what the list was made from: marking a pair makes no other list of it.
  return listIdOf(dataSha256({ ...workspace.dataset(), introductions: [] }), list);
}
