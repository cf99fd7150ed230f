import { beginLanguage, loadLanguage } from '@partnermap/language/load';
import { databaseKeeper, keepSaved, restore } from './files/autosave.ts';
import { openFiles } from './files/documents.ts';
import { readExample } from './files/examples.ts';
import { fileInputs } from './files/fileInputs.ts';
import { otherPages } from './files/otherPages.ts';
import { asksForServedData, readServedData } from './files/servedData.ts';
import { whenIdle } from './panels/whenIdle.ts';
import { keepAnalysed } from './state/analyse.ts';
import { newDocument } from './state/document.ts';
import { edited } from './state/history.ts';
import { actions, store } from './state/viewer.ts';
import { browserStorage, readPreferences } from './theme/preferences.ts';
import './theme/style.css';
import { startWorker } from './worker/startWorker.ts';

// All that takes its time begins here, beside each other: the worker, the page's code, its words and the data.
const client = startWorker();
const page = import('./page.tsx');
const preferences = readPreferences(browserStorage(), navigator.languages);
actions.changeSession(preferences);
void beginLanguage(preferences.language);
void begin();
void showPage();

async function showPage(): Promise<void> {
  (await page).showPage({ client, actions });
}

/**
 * Shows the data that the address asks for, else what was there at the last visit, else the example; from then on
 * everything is analysed and saved.
 */
async function begin(): Promise<void> {
  const keeper = databaseKeeper();
  const isAsked = asksForServedData(location.search);
  actions.changeSession({ reading: isAsked });
  const restored = await restore(keeper);
  actions.replace(restored ?? edited(newDocument(await readExample('stem4all'))));
  const { tellSaved } = otherPages(() => actions.changeSession({ overwritten: true }));
  keepSaved(store, keeper, { done: tellSaved, failed: () => actions.changeSession({ notSaved: true }) });
  // Undo leads back to what was there before; it is analysed, and so shown, only where nothing takes its place.
  const isOpen = isAsked && (await openServed());
  actions.changeSession({ restored: restored !== null && !isOpen, reading: false });
  keepAnalysed(store, actions, client, whenDrawn);
}

/** The page has no time for other answers before it has drawn what the first ones say. */
async function whenDrawn(): Promise<void> {
  await page;
  await whenIdle();
}

/** Opens the data beside the page, once: who loads the page again finds what became of them. */
async function openServed(): Promise<boolean> {
  try {
    const file = await readServedData();
    const isOpen = await openFiles({ client, actions }, await fileInputs([file]), file.name);
    history.replaceState(null, '', location.pathname);
    return isOpen;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { say } = await loadLanguage(store.getState().session.language);
    actions.changeSession({ problem: say('viewer.notServed', { reason }) });
    return false;
  }
}
