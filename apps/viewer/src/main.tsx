import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NetworkMap } from './render/NetworkMap.tsx';
import { keepAnalysed } from './state/analyse.ts';
import { actions, store } from './state/viewer.ts';
import { startWorker } from './worker/startWorker.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no place for the viewer.');

keepAnalysed(store, actions, startWorker());
createRoot(root).render(
  <StrictMode>
    <NetworkMap />
  </StrictMode>,
);
