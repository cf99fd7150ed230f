import { createStore, promisifyRequest } from 'idb-keyval';
import { formatVersion } from '../state/document.ts';
import type { Edited } from '../state/history.ts';
import type { ViewerStore } from '../state/store.ts';
import { attachSheets, detachSheets } from './keptSheets.ts';
import type { Rows } from './keptSheets.ts';

interface Kept {
  readonly formatVersion: number;
  /** Its datasets name their sheets. */
  readonly edited: Edited;
}

/** Where the document is kept between visits; the browser's database, or a stand-in for tests. */
export interface Keeper {
  /** Everything that was kept, by name. */
  readonly load: () => Promise<ReadonlyMap<string, unknown>>;
  /** Keeps a document and its sheets, by name, and nothing else. */
  readonly save: (document: Kept, sheets: ReadonlyMap<string, Rows>) => Promise<void>;
}

const key = 'document';
const pause = 300;

export function databaseKeeper(): Keeper {
  const database = createStore('partnermap', 'documents');
  return {
    load: () =>
      database('readonly', async (kept) => {
        const [keys, values] = await Promise.all([
          promisifyRequest(kept.getAllKeys()),
          promisifyRequest<unknown[]>(kept.getAll()),
        ]);
        return new Map(
          keys.flatMap((name, index) => (typeof name === 'string' ? [[name, values[index]]] : [])),
        );
      }),
    // A browser that gives no database says so at once: that, too, must reject.
    save: async (document, sheets) =>
      await database('readwrite', async (kept) => {
        kept.put(document, key);
        // Asked anew every time: another page of the viewer may have removed what this one wrote.
        const there = new Set(await promisifyRequest(kept.getAllKeys()));
        for (const [name, rows] of sheets) {
          // One after the other: to copy them all at once would keep the page from answering.
          if (!there.has(name)) await promisifyRequest(kept.put(rows, name));
        }
        for (const name of there) {
          if (name !== key && !(typeof name === 'string' && sheets.has(name))) kept.delete(name);
        }
        await promisifyRequest(kept.transaction);
      }),
  };
}

/** What was saved last, with its undo; null if there is nothing that this version can read. Never rejects. */
export async function restore(keeper: Keeper): Promise<Edited | null> {
  try {
    const all = await keeper.load();
    const kept = all.get(key) as Partial<Kept> | undefined;
    if (kept?.formatVersion !== formatVersion || kept.edited === undefined) return null;
    return attachSheets({ edited: kept.edited, sheets: all as ReadonlyMap<string, Rows> });
  } catch {
    return null; // a browser without a database, or one in private mode: the page works, it only forgets
  }
}

/** What is told of saving. */
interface Told {
  readonly done: () => void;
  /** The browser cannot save. */
  readonly failed: () => void;
}

/**
 * Saves the document shortly after every change, and at once when the page is hidden, since it may not come back.
 * Returns a function that ends it.
 */
export function keepSaved(store: ViewerStore, keeper: Keeper, { done, failed }: Told): () => void {
  let saved = store.getState().edited;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function save(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { edited } = store.getState();
    if (edited === saved) return;
    saved = edited;
    const detached = detachSheets(edited);
    keeper.save({ formatVersion, edited: detached.edited }, detached.sheets).then(done, failed);
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
