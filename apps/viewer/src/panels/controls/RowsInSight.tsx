import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { BodyRow } from './BodyRow.tsx';
import type { RowOptions, ShownColumn } from './BodyRow.tsx';
import { Gap } from './Gap.tsx';

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
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
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
