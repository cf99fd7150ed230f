import { createStore, del, get, set } from 'idb-keyval';
import { formatVersion } from '../state/document.ts';
import type { Edited } from '../state/history.ts';
import type { ViewerStore } from '../state/store.ts';

/** Where the document is kept between visits; the browser's database, or a stand-in for tests. */
export interface Keeper {
  readonly load: () => Promise<unknown>;
  readonly save: (value: unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const key = 'document';
const pause = 300;

export function databaseKeeper(): Keeper {
  const database = createStore('partnermap', 'documents');
  return {
    load: () => get(key, database),
    save: (value) => set(key, value, database),
    clear: () => del(key, database),
  };
}

interface Kept {
  readonly formatVersion: number;
  readonly edited: Edited;
}

/** What was saved last, with its undo; null if there is nothing that this version can read. Never rejects. */
export async function restore(keeper: Keeper): Promise<Edited | null> {
  try {
    const kept = (await keeper.load()) as Partial<Kept> | undefined;
    return kept?.formatVersion === formatVersion && kept.edited !== undefined ? kept.edited : null;
  } catch {
    return null; // a browser without a database, or one in private mode: the page works, it only forgets
  }
}

/**
 * Saves the document shortly after every change, and at once when the page is hidden, since it may not come back.
 * `failed` is told when the browser cannot save. Returns a function that ends it.
 */
export function keepSaved(store: ViewerStore, keeper: Keeper, failed: () => void): () => void {
  let saved = store.getState().edited;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function save(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { edited } = store.getState();
    if (edited === saved) return;
    saved = edited;
    const kept: Kept = { formatVersion, edited };
    keeper.save(kept).catch(failed);
  }

  function whenHidden(): void {
    if (document.visibilityState === 'hidden') save();
  }

  const unsubscribe = store.subscribe(({ edited }) => {
    if (edited !== saved && timer === null) timer = setTimeout(save, pause);
  });
  document.addEventListener('visibilitychange', whenHidden);
  globalThis.addEventListener('pagehide', save);
  return () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', whenHidden);
    globalThis.removeEventListener('pagehide', save);
    save();
  };
}
