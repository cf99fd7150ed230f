// The part of docs/mutation.md that is written by machine: a section from its heading to the next one.
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/mutation.md', import.meta.url);

const sectionsOf = () => readFileSync(page, 'utf8').split(/^(?=## )/m);

export const readSection = (heading) =>
  sectionsOf().find((section) => section.startsWith(`## ${heading}\n`)) ?? '';

/** Replaces what stands under a heading of docs/mutation.md. */
export function writeSection(heading, text) {
  const written = sectionsOf().map((section) =>
    section.startsWith(`## ${heading}\n`) ? `## ${heading}\n\n${text}\n\n` : section,
  );
  writeFileSync(page, `${written.join('').trimEnd()}\n`);
}

/** A table of markdown: the first column text, the others numbers; columns as wide as the formatter makes them. */
export function table(header, rows) {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(4, ...all.map((cells) => `${cells[column]}`.length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? `${cell}`.padEnd(widths[i]) : `${cell}`.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

export const percent = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
