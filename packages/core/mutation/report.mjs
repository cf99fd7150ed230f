import { percent, table, writeSection } from './page.mjs';

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** One entry a mutant that no test noticed: file, line, the code, what replaced it. */
export function survivorsOf(file, result) {
  if (result === null) return [];
  const lines = result.source.split('\n');
  return result.mutants
    .filter(({ status }) => missed.has(status))
    .map(({ status, location: { start }, mutatorName, replacement }) => {
      const place = `${file}.ts:${start.line}:${start.column}`;
      return `${place} ${mutatorName}, ${status}\n  ${lines[start.line - 1].trim()}\n  → ${replacement}`;
    });
}

function row(name, mutants) {
  const count = (statuses) => mutants.filter(({ status }) => statuses.has(status)).length;
  const [killed, survived] = [count(noticed), count(missed)];
  return [name, killed + survived, killed, survived, percent(killed, killed + survived)];
}

/** Writes the tables of docs/mutation.md: one a folder, a row a file that has mutants; names what was not run. */
export function writeTables(results) {
  const known = [...results].filter(([, result]) => result !== null);
  const folders = [...new Set(known.map(([file]) => file.split('/')[0]))];
  const tables = folders.map((folder) => {
    const files = known.filter(([file]) => file.startsWith(`${folder}/`));
    const rows = files
      .map(([file, { mutants }]) => row(file.slice(folder.length + 1), mutants))
      .filter(([, mutants]) => mutants > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const all = row(
      'all',
      files.flatMap(([, { mutants }]) => mutants),
    );
    return table([folder, 'mutants', 'killed', 'survived', 'score'], [...rows, all]);
  });
  const open = [...results].filter(([, result]) => result === null).map(([file]) => `\`${file}\``);
  const rest = open.length === 0 ? [] : [`Not run to the end yet: ${open.join(', ')}.`];
  writeSection('Mutation', [...tables, ...rest].join('\n\n'));
}
