import { useEffect } from 'react';
import type { Sketch } from '../scene/sketch.ts';
import { actions } from '../state/viewer.ts';

/** Draws a sketch over the map for as long as the component that shows it is there. */
export function useSketch(sketch: Sketch | null): void {
  useEffect(() => {
    actions.changeSession({ sketch });
    return () => actions.changeSession({ sketch: null });
  }, [sketch]);
}
