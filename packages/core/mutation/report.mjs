import { percent, readSection, table, writeSection } from './page.mjs';

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

/** How many mutants were killed, how many of them by the clock, and how many survived. */
function countsOf({ mutants }) {
  const count = (counts) => mutants.filter(counts).length;
  return [
    count(({ status }) => noticed.has(status)),
    // A loop that is stopped by counting its rounds has a reason, one that is stopped by the clock has none.
    count(({ status, statusReason }) => status === 'Timeout' && statusReason === undefined),
    count(({ status }) => missed.has(status)),
  ];
}

/** The counts that the page has from earlier runs, by file. */
function countsBefore() {
  let folder = '';
  const counts = new Map();
  for (const line of readSection('Mutation').split('\n')) {
    const [name, ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0] === 'mutants') folder = name;
    else if (cells.length === 5 && name !== 'all')
      counts.set(`${folder}/${name}`, cells.slice(1, 4).map(Number));
  }
  return counts;
}

const rowOf = (name, [killed, clock, survived]) => [
  name,
  killed + survived,
  killed,
  clock,
  survived,
  percent(killed, killed + survived),
];

/**
 * Writes the tables of docs/mutation.md: one a folder, a row a file that has mutants; names what was not run. Rows of
 * files without a result here are kept from the page.
 */
export function writeTables(results) {
  const before = countsBefore();
  const counts = [...results].map(([file, result]) => [
    file,
    result === null ? (before.get(file) ?? null) : countsOf(result),
  ]);
  const known = counts.filter(([, found]) => found !== null);
  const folders = [...new Set(known.map(([file]) => file.split('/')[0]))];
  const tables = folders.map((folder) => {
    const files = known
      .filter(([file, [killed, , survived]]) => file.startsWith(`${folder}/`) && killed + survived > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const sums = [0, 1, 2].map((column) => files.reduce((sum, [, found]) => sum + found[column], 0));
    return table(
      [folder, 'mutants', 'killed', 'by the clock', 'survived', 'score'],
      [...files.map(([file, found]) => rowOf(file.slice(folder.length + 1), found)), rowOf('all', sums)],
    );
  });
  const open = counts.filter(([, found]) => found === null).map(([file]) => `\`${file}\``);
  const rest = open.length === 0 ? [] : [`Not run to the end yet: ${open.join(', ')}.`];
  writeSection('Mutation', [...tables, ...rest].join('\n\n'));
}
