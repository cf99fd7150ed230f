// Coverage of the core by its fast tests, written to docs/mutation.md: `npm run coverage`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { percent, table, writeSection } from './page.mjs';

const root = new URL('../../../', import.meta.url);
const out = new URL('reports/coverage/', root);
const { status } = spawnSync(
  process.execPath,
  [
    new URL('node_modules/vitest/vitest.mjs', root).pathname,
    'run',
    '--project=fast',
    'packages/core/src',
    '--coverage',
    '--coverage.reporter=json-summary',
    `--coverage.reportsDirectory=${out.pathname}`,
  ],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

const { total, ...files } = JSON.parse(readFileSync(new URL('coverage-summary.json', out), 'utf8'));
const folders = new Map();
for (const [file, summary] of Object.entries(files)) {
  const folder = file.split('/core/src/')[1].split('/')[0];
  folders.set(folder, [...(folders.get(folder) ?? []), summary]);
}
const row = (name, summaries) => [
  name,
  ...['lines', 'functions', 'branches'].map((kind) => {
    const sum = (field) => summaries.reduce((all, summary) => all + summary[kind][field], 0);
    return percent(sum('covered'), sum('total'));
  }),
];
const rows = [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => row(name, all));
writeSection('Coverage', table(['folder', 'lines', 'functions', 'branches'], [...rows, row('all', [total])]));
