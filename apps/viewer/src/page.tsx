import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Opener } from './files/documents.ts';
import { OpenerProvider } from './panels/opener.ts';
import { App } from './panels/shell/App.tsx';

/** Puts the page in its place. */
export function showPage(opener: Opener): void {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no place for the viewer.');
  createRoot(root).render(
    <StrictMode>
      <OpenerProvider value={opener}>
        <App />
      </OpenerProvider>
    </StrictMode>,
  );
}
