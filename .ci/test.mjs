// Runs the tests of one project (`fast`, `slow`); with PARTNERMAP_TEST_RESULTS set also writes the counts there.
import { spawnSync } from 'node:child_process';

const [project, ...rest] = process.argv.slice(2);
const results = process.env.PARTNERMAP_TEST_RESULTS;
const reporters = results
  ? ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${project}.json`]
  : [];
const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', project, '--passWithNoTests', ...reporters, ...rest],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
