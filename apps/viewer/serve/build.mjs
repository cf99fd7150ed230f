// Builds the viewer: `dist`, or with `--single-file` one HTML file in `out`. `--if-stale`: only when a source
// is newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const viewer = fileURLToPath(new URL('..', import.meta.url));
const root = join(viewer, '../..');
const notSources = new Set(['dist', 'out', 'node_modules']);

/** @param {string} path @returns {number} */
function newest(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).filter((name) => !notSources.has(name));
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

/** What the built page is made of: its own files, the packages that it takes from their sources, the examples. */
function sources() {
  const packages = ['core', 'files', 'language', 'report'].flatMap((name) => [
    join(root, 'packages', name, 'src'),
    join(root, 'packages', name, 'package.json'),
  ]);
  const examples = readdirSync(join(root, 'fixtures')).filter((name) => name.startsWith('stem4all'));
  return [
    viewer,
    join(root, 'pnpm-lock.yaml'),
    ...packages,
    ...examples.map((name) => join(root, 'fixtures', name)),
  ];
}

/**
 * Runs the build; its words go to standard error. Gives its exit status.
 *
 * @param {{ singleFile?: boolean, onlyIfStale?: boolean }} [options]
 */
export function buildViewer({ singleFile = false, onlyIfStale = false } = {}) {
  const page = join(viewer, singleFile ? 'out/partnermap.html' : 'dist/index.html');
  if (onlyIfStale && existsSync(page) && Math.max(...sources().map(newest)) < statSync(page).mtimeMs)
    return 0;
  const vite = join(viewer, 'node_modules/vite/bin/vite.js');
  const mode = singleFile ? ['--mode', 'single-file'] : [];
  const { status } = spawnSync(execPath, [vite, 'build', '--logLevel', 'warn', ...mode], {
    cwd: viewer,
    stdio: ['ignore', 2, 2],
  });
  return status ?? 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = buildViewer({
    singleFile: argv.includes('--single-file'),
    onlyIfStale: argv.includes('--if-stale'),
  });
}
