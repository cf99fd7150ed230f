import { useEffect } from 'react';
import type { Pair } from '../state/session.ts';
import { actions } from '../state/viewer.ts';

/** Keeps an introduction drawn on the map for as long as it is given; another one may be pointed at meanwhile. */
export function usePair(pair: Pair | null): void {
  const { a, b } = pair ?? {};
  useEffect(() => {
    actions.changeSession({ pair: a === undefined || b === undefined ? null : { a, b } });
    return () => actions.changeSession({ pair: null });
  }, [a, b]);
}
