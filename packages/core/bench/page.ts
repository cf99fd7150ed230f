import type { Timing } from './timing.ts';

/** What is printed while the bench runs, and kept for the page of the docs. */
export interface Page {
  readonly say: (line?: string) => void;
  /** An `alignedTable`. */
  readonly table: (rows: readonly (readonly string[])[]) => void;
  readonly text: () => string;
}

/** The first row is the head; all columns but the first are numbers. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, k) => (k === 0 ? text.padEnd(widths[k]) : text.padStart(widths[k]))).join(' | ')} |`;
  const rule = widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [rows[0], rule, ...rows.slice(1)].map(line).join('\n');
}

export function newPage(): Page {
  const lines: string[] = [];
  const say = (line = ''): void => {
    console.log(line);
    lines.push(line);
  };
  const table = (rows: readonly (readonly string[])[]): void => say(alignedTable(rows));
  return { say, table, text: () => `${lines.join('\n')}\n` };
}

export const cell = (value: number): string =>
  value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');

export const spread = ({ fastest, slowest, runs }: Timing): string =>
  `${cell(fastest)}–${cell(slowest)} of ${runs}`;
