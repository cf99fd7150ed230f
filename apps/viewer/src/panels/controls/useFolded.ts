import { useLayoutEffect, useState } from 'react';

interface Folded {
  /** What was folded: this table in a frame of this width. */
  readonly table: string;
  readonly width: number;
  readonly count: number;
}

/**
 * How many of a table's last columns have to stand below their rows, so that the table is no wider than the frame that
 * holds it: in any language, beside the map or on a telephone. `table` names what is in the table.
 */
export function useFolded(frame: HTMLElement | null, table: string, most: number): number {
  const [folded, setFolded] = useState<Folded>({ table, width: 0, count: 0 });
  const count = folded.table === table ? folded.count : 0;
  // Before anything is painted, and once more after each column that was folded.
  useLayoutEffect(() => {
    if (frame === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, scrollWidth } = frame;
      setFolded((before) => {
        if (before.table !== table || before.width !== width) return { table, width, count: 0 };
        return scrollWidth > width + 1 && before.count < most
          ? { ...before, count: before.count + 1 }
          : before;
      });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(frame);
    // Rows may come, or grow, after the table.
    for (const inside of frame.children) watcher.observe(inside);
    return () => watcher.disconnect();
  }, [frame, table, most, count, folded.width]);
  return count;
}
