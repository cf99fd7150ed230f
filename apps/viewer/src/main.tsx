import { loadLanguage } from '@partnermap/language/load';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { databaseKeeper, keepSaved, restore } from './files/autosave.ts';
import { openFiles } from './files/documents.ts';
import { readExample } from './files/examples.ts';
import { fileInputs } from './files/fileInputs.ts';
import { asksForServedData, readServedData } from './files/servedData.ts';
import { OpenerProvider } from './panels/opener.ts';
import { App } from './panels/shell/App.tsx';
import { keepAnalysed } from './state/analyse.ts';
import { newDocument } from './state/document.ts';
import { edited } from './state/history.ts';
import { actions, store } from './state/viewer.ts';
import { browserStorage, readPreferences } from './theme/preferences.ts';
import './theme/style.css';
import { startWorker } from './worker/startWorker.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no place for the viewer.');

const client = startWorker();
actions.changeSession(readPreferences(browserStorage(), navigator.languages));
createRoot(root).render(
  <StrictMode>
    <OpenerProvider value={{ client, actions }}>
      <App />
    </OpenerProvider>
  </StrictMode>,
);
void begin();

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
  keepSaved(store, keeper, () => actions.changeSession({ notSaved: true }));
  // Undo leads back to what was there before; it is analysed, and so shown, only where nothing takes its place.
  const isOpen = isAsked && (await openServed());
  actions.changeSession({ restored: restored !== null && !isOpen, reading: false });
  keepAnalysed(store, actions, client);
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
