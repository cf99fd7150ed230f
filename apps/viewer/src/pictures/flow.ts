import type { Element } from '@partnermap/report';

/** Something of a known width that is drawn from its left end, at the middle of its row. */
export interface FlowItem {
  readonly width: number;
  readonly newRow: boolean;
  readonly draw: (x: number, y: number) => readonly Element[];
}

const space = 18;

/** Items beside each other in as many rows as the width needs. */
export function flow(
  items: readonly FlowItem[],
  left: number,
  top: number,
  width: number,
  rowHeight: number,
): { readonly elements: readonly Element[]; readonly height: number } {
  let [x, row] = [0, 0];
  const elements = items.flatMap((item) => {
    if (x > 0 && (item.newRow || x + item.width > width)) [x, row] = [0, row + 1];
    const at = left + x;
    x += item.width + space;
    return item.draw(at, top + (row + 0.5) * rowHeight);
  });
  return { elements, height: items.length === 0 ? 0 : (row + 1) * rowHeight };
}
