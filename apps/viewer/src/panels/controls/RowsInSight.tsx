import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { BodyRow } from './BodyRow.tsx';
import type { RowOptions, ShownColumn } from './BodyRow.tsx';
import { Gap } from './Gap.tsx';

/** Until a row is drawn. */
const rowHeight = 37;

interface RowsInSightProps<Row> extends RowOptions<Row> {
  readonly sorted: readonly Row[];
  readonly folded: readonly ShownColumn<Row>[];
  /** What the rows are scrolled in. */
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** Only the rows in sight, between two rows that take the place of the others. */
export function RowsInSight<Row>({ sorted, frame, ...props }: RowsInSightProps<Row>): ReactElement {
  // Rows that come with their table come before its frame.
  const [scroll, setScroll] = useState(frame.current);
  useEffect(() => setScroll(frame.current), [frame]);
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getItemKey: (index) => props.keyOf(sorted[index]),
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    // Behind a card the rows stay as they are: who was at one of them comes back to it.
    observeElementRect: (virtualizer, tell) =>
      observeElementRect(virtualizer, (size) => {
        if (size.height > 0) tell(size);
      }),
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const measured = useRef<ReadonlySet<string>>(new Set());
  // Once each time they are drawn: the rows that are drawn change how wide the columns are, and these how high the rows.
  useLayoutEffect(() => {
    const drawn = new Set<string>();
    for (const { index, key } of items) {
      const name = `${key} ${props.folded.length}`;
      const height = measured.current.has(name) ? null : heightOf(index, scroll);
      if (height !== 0) drawn.add(name);
      if (height !== null && height > 0) virtualizer.resizeItem(index, height);
    }
    measured.current = drawn;
  }, [items, props.folded.length, scroll, virtualizer]);
  const above = items.at(0)?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Gap height={above} columns={props.columns.length} />
      {items.map(({ index }) => (
        <BodyRow key={props.keyOf(sorted[index])} {...props} row={sorted[index]} index={index} />
      ))}
      <Gap height={below} columns={props.columns.length} />
    </>
  );
}

/** How high a row is with what stands below it; 0 where it is not in sight. */
function heightOf(index: number, frame: Element | null): number {
  const row = frame?.querySelector(`tbody > [aria-rowindex="${index + 2}"]`);
  if (row === null || row === undefined) return 0;
  const { nextElementSibling: next } = row;
  const last = next?.classList.contains('row-more') === true ? next : row;
  return last.getBoundingClientRect().bottom - row.getBoundingClientRect().top;
}
