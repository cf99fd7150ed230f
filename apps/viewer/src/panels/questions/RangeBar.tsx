import type { ReactElement } from 'react';
import type { RankRange } from '@partnermap/core';

/**
 * A range of ranks as a line from the best to the worst, with a dot where the organisation stands; best on the left. The
 * first ranks, which are what is spoken of, have the more room (logarithms).
 */
export function RangeBar({
  range: { rank, low, high },
  of,
}: {
  readonly range: RankRange;
  readonly of: number;
}): ReactElement {
  const place = (value: number): number => 4 + (92 * Math.log(value)) / Math.log(Math.max(2, of));
  return (
    <svg className="range-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line className="range-track" x1={4} x2={96} y1={6} y2={6} />
      <line className="range-line" x1={place(low) - 0.5} x2={place(high) + 0.5} y1={6} y2={6} />
      <line className="range-dot" x1={place(rank)} x2={place(rank) + 0.01} y1={6} y2={6} />
    </svg>
  );
}
