import type { ReactElement } from 'react';

interface GapProps {
  /** In pixels. */
  readonly height: number;
  readonly columns: number;
}

/** Takes the place of the rows of a table that are not drawn. */
export function Gap({ height, columns }: GapProps): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="table-gap" style={{ height }} />
    </tr>
  );
}
