// Mutation tests of the core: `npm run mutation` for all, `npm run mutation -- statistics kernels/components` for a part
// of parts.mjs or a file of one. What did not change since the last run is taken from it, unless `--force` is given.
// Prints what survived and writes the table of docs/mutation.md.
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

/** The results of a part, over all its runs. */
const resultsOf = (part) => {
  const file = new URL(`reports/mutation/${part}.json`, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).files : {};
};

for (const [part, { files, tests }] of Object.entries(parts)) {
  const asked = positionals.includes(part) ? [] : positionals.filter((name) => files.includes(name));
  if (positionals.length > 0 && asked.length === 0 && !positionals.includes(part)) continue;
  const mutated = asked.length > 0 ? asked : files;
  const settings = {
    mutate: mutated.map((file) => `packages/core/src/${file}.ts`).join(','),
    incrementalFile: `reports/mutation/${part}.json`,
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
  if (status !== 0) process.exit(status ?? 1);
  for (const line of survivorsOf(resultsOf(part), asked)) console.log(line);
}
writeTables(Object.keys(parts).map((part) => [part, resultsOf(part)]));
