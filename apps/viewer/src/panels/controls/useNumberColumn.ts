import { useLanguage } from '../language.tsx';
import type { ShownColumn } from './BodyRow.tsx';

type NumberColumn<Row> = (
  id: string,
  label: string,
  value: (row: Row) => number | null,
  digits?: number,
) => ShownColumn<Row>;

/** How many digits after the point all numbers of a column are shown with: none where none has any. */
export function columnDigits(values: Iterable<number | null>): number {
  for (const value of values) {
    if (value !== null && Number.isFinite(value) && !Number.isInteger(value)) return 3;
  }
  return 0;
}

/** Makes columns of numbers that stand below each other by their point, a dash for what is unknown; three digits unless told. */
export function useNumberColumn<Row>(): NumberColumn<Row> {
  const language = useLanguage();
  return (id, label, value, digits = 3) => ({
    id,
    label,
    numeric: true,
    value,
    show: (row) => {
      const own = value(row);
      return own === null ? '—' : language.number(own, { digits, padded: true });
    },
  });
}
