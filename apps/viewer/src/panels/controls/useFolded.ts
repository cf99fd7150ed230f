import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Folded {
  /** What was folded. */
  readonly table: string;
  readonly count: number;
}

/**
 * How many of a table's last columns have to stand below their rows, so that the table is no wider than the frame that
 * holds it: in any language, beside the map or on a telephone. `table` names what is in the table.
 */
export function useFolded(frame: RefObject<HTMLElement | null>, table: string, most: number): number {
  const [folded, setFolded] = useState<Folded>({ table, count: 0 });
  const count = folded.table === table ? folded.count : 0;
  const width = useRef<number | null>(null);
  const fitting = useRef<string | null>(null);
  // Once more after each column that was folded. Until it fits, the table takes its place without being seen: to lay it
  // out for each column before anything is painted would keep the page from answering.
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    if (fitting.current !== table) element.style.visibility = 'hidden';
    const measure = (): void => {
      const { clientWidth, scrollWidth } = element;
      const isAnother = width.current !== null && width.current !== clientWidth;
      width.current = clientWidth;
      // In another width, none may have to be folded.
      if (isAnother && count > 0) setFolded({ table, count: 0 });
      else if (scrollWidth > clientWidth + 1 && count < most) setFolded({ table, count: count + 1 });
      else {
        fitting.current = table;
        element.style.visibility = '';
      }
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    // Rows may come, or grow, after the table.
    for (const inside of element.children) watcher.observe(inside);
    return () => watcher.disconnect();
  }, [frame, table, most, count]);
  return count;
}
