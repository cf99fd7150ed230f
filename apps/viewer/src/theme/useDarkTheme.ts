import { useSyncExternalStore } from 'react';
import { useViewer } from '../state/viewer.ts';

const query = '(prefers-color-scheme: dark)';

function follow(changed: () => void): () => void {
  const media = globalThis.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the page is dark: as chosen, else as the system is. */
export function useDarkTheme(): boolean {
  const chosen = useViewer(({ session }) => session.theme);
  const system = useSyncExternalStore(follow, () => globalThis.matchMedia(query).matches);
  return chosen === 'system' ? system : chosen === 'dark';
}
