// Mutation tests of the core: `npm run mutation` for all, `npm run mutation -- statistics kernels/components` for a folder
// or a file of those in parts.mjs. What did not change since the last run is taken from it, unless `--force` is given.
// Prints what survived and writes the tables of docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutated } from './parts.mjs';
import { survivorsOf, writeTables } from './report.mjs';

const root = new URL('../../../', import.meta.url);
const stryker = new URL('node_modules/@stryker-mutator/core/bin/stryker.js', root).pathname;
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false }, concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const reportOf = (file) => `reports/mutation/${file}.json`;

/** What the last run of a file found: its text and its mutants; null where there was none. */
function resultOf(file) {
  const report = new URL(reportOf(file), root);
  if (!existsSync(report)) return null;
  return JSON.parse(readFileSync(report, 'utf8')).files[`packages/core/src/${file}.ts`] ?? null;
}

const wanted = (file) =>
  positionals.length === 0 || positionals.some((name) => file === name || file.startsWith(`${name}/`));

for (const [file, tests] of [...mutated].filter(([file]) => wanted(file))) {
  const settings = {
    mutate: `packages/core/src/${file}.ts`,
    incrementalFile: reportOf(file),
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
  else console.log(survivorsOf(file, resultOf(file)).join('\n'));
}
writeTables(new Map([...mutated.keys()].map((file) => [file, resultOf(file)])));
