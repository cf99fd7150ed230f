// Writes the barrel of the package `partnermap`: one explicit list of what core, files, language and report offer, and
// its own functions. Run it after adding a public function; a test says when it is needed.
import { readFileSync, writeFileSync } from 'node:fs';

const own = `export { readDataFrom } from './data/readDataFrom.ts';
export { PathFailure } from './data/pathFailure.ts';
export { showMap } from './display/showMap.ts';
export { showTable } from './display/showTable.ts';
export { betweennessInWorkers } from './workers/betweennessInWorkers.ts';
export { uncertaintyInWorkers } from './workers/uncertaintyInWorkers.ts';
export type { PathProblem, PathReason } from './data/pathFailure.ts';
export type { DataFrom } from './data/readDataFrom.ts';
export type { Rich } from './display/rich.ts';
export type { ShowMapOptions } from './display/showMap.ts';
export type { ShowTableOptions } from './display/showTable.ts';
export type { BetweennessInWorkersOptions } from './workers/betweennessInWorkers.ts';
export type { UncertaintyInWorkersOptions } from './workers/uncertaintyInWorkers.ts';
`;

const names = (path, kind) => {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(new RegExp(`export ${kind}\\{([^}]*)\\}`, 'g'))]
    .flatMap(([, list]) => list.split(',').map((name) => name.trim().split(' as ').at(-1)))
    .filter((name) => name !== '')
    .sort();
};

const seen = new Set();
const fresh = (list) => list.filter((name) => !seen.has(name) && seen.add(name));
const parts = ['core', 'files', 'language', 'report'].map((name) => {
  const path = `packages/${name}/src/index.ts`;
  const values = fresh(names(path, ''));
  const types = fresh(names(path, 'type '));
  const list = (kind, of) =>
    of.length === 0 ? '' : `export ${kind}{ ${of.join(', ')} } from '@partnermap/${name}';\n`;
  return list('', values) + list('type ', types);
});
writeFileSync(
  'packages/partnermap/src/index.ts',
  `// What a notebook or a script imports: everything of the analysis, the files, the languages and the report.\n${own}\n${parts.join('\n')}`,
);
