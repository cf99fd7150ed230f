// Mutation tests of the core: `npm run mutation` for all, `npm run mutation -- statistics kernels/components` for a part,
// a folder or a file of those in parts.mjs. What did not change since the last run is taken from it, unless `--force` is
// given. Prints what survived and writes the tables of docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parts } from './parts.mjs';
import { survivorsOf, writeTables } from './report.mjs';

const root = new URL('../../../', import.meta.url);
const stryker = new URL('node_modules/@stryker-mutator/core/bin/stryker.js', root).pathname;
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false }, concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const reportOf = (part) => `reports/mutation/${part}.json`;
const pathOf = (file) => `packages/core/src/${file}.ts`;

/** What the last run of a part found: by file its text and its mutants; null for what was not run. */
function resultsOf(part, files) {
  const report = new URL(reportOf(part), root);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).files : {};
  return files.map((file) => [file, found[pathOf(file)] ?? null]);
}

const isWanted = (part, file) =>
  positionals.length === 0 ||
  positionals.some((name) => name === part || name === file || file.startsWith(`${name}/`));

for (const [part, { files, tests }] of parts) {
  const wanted = files.filter((file) => isWanted(part, file));
  if (wanted.length === 0) continue;
  const settings = {
    mutate: wanted.map(pathOf).join(','),
    incrementalFile: reportOf(part),
    concurrency: values.concurrency,
  };
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      'packages/core/mutation/stryker.config.mjs',
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      ...(values.force ? ['--force'] : []),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests.join(',') } },
  );
  if (status !== 0) process.exitCode = 1;
  else
    for (const [file, result] of resultsOf(part, wanted)) console.log(survivorsOf(file, result).join('\n'));
}
writeTables(new Map([...parts].flatMap(([part, { files }]) => resultsOf(part, files))));
