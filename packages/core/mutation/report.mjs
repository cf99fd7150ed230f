import { basename } from 'node:path';
import { percent, table, writeSection } from './page.mjs';

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** One entry a mutant that no test noticed: file, line, the code, what replaced it. */
export function survivorsOf(files, only) {
  return Object.entries(files)
    .filter(([file]) => only.length === 0 || only.some((name) => file.endsWith(`/${name}.ts`)))
    .flatMap(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants
        .filter(({ status }) => missed.has(status))
        .map(({ status, location: { start }, mutatorName, replacement }) => {
          const place = `${basename(file)}:${start.line}:${start.column}`;
          return `${place} ${mutatorName}, ${status}\n  ${lines[start.line - 1].trim()}\n  → ${replacement}`;
        });
    });
}

function row(name, mutants) {
  const count = (statuses) => mutants.filter(({ status }) => statuses.has(status)).length;
  const [killed, survived] = [count(noticed), count(missed)];
  return [name, killed + survived, killed, survived, percent(killed, killed + survived)];
}

/** Writes the tables of docs/mutation.md, one a part: a row a file. */
export function writeTables(results) {
  const tables = results.map(([part, files]) => {
    const sorted = Object.entries(files)
      .map(([file, { mutants }]) => [basename(file, '.ts'), mutants])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const rows = sorted.map(([file, mutants]) => row(file, mutants)).filter(([, mutants]) => mutants > 0);
    const all = row(
      'all',
      sorted.flatMap(([, mutants]) => mutants),
    );
    return table([part, 'mutants', 'killed', 'survived', 'score'], [...rows, all]);
  });
  writeSection('Mutation', tables.join('\n\n'));
}
