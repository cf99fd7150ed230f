// Builds the packages and the viewer; `--single-file`: the viewer as one HTML file. `--if-stale`: only the packages, only
// when a source is newer than the last build, without declarations, and without a word on standard output, which
// belongs to the command. Who starts a command meanwhile finds the old build whole, then the new one.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildViewer } from '../apps/viewer/serve/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const onlyIfStale = process.argv.includes('--if-stale');
const stamp = join(root, 'node_modules/.cache/partnermap/built');

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).filter((name) => !['dist', 'node_modules'].includes(name));
  return Math.max(entry.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  const built = packages.filter((path) => existsSync(join(path, 'src/index.ts')));
  if (!built.every((path) => existsSync(join(path, 'dist/index.js')))) return false;
  const sources = packages.flatMap((path) => [join(path, 'src'), join(path, 'package.json')]);
  return (
    newest(join(root, 'tsdown.config.ts')) < statSync(stamp).mtimeMs &&
    Math.max(...sources.map(newest)) < statSync(stamp).mtimeMs
  );
}

if (onlyIfStale && isFresh()) process.exit(0);
const started = new Date();
const tsdown = join(root, 'node_modules/tsdown/dist/run.mjs');
const fresh = join(stamp, '..', `build-${process.pid}`);
const result = spawnSync(process.execPath, [tsdown, '--log-level', 'warn'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
  env: {
    ...process.env,
    PARTNERMAP_BUILD: fresh,
    ...(onlyIfStale ? { PARTNERMAP_DECLARATIONS: 'no' } : {}),
  },
});
if (result.status === 0) {
  for (const name of readdirSync(fresh)) putInPlace(join(fresh, name), join(root, 'packages', name, 'dist'));
}
rmSync(fresh, { recursive: true, force: true });
if (result.status !== 0) process.exit(result.status ?? 1);
mkdirSync(join(stamp, '..'), { recursive: true });
writeFileSync(stamp, started.toISOString());
utimesSync(stamp, started, started);
if (!onlyIfStale) {
  const singleFile = process.argv.includes('--single-file');
  process.exitCode = buildViewer({ singleFile });
  if (process.exitCode === 0 && !singleFile) packViewer();
}

/** Lays the viewer and what serves it into the package with the command, so that `view` works where it is installed. */
function packViewer() {
  const viewer = join(root, 'apps/viewer');
  const packed = join(root, 'packages/partnermap/dist/viewer');
  rmSync(packed, { recursive: true, force: true });
  cpSync(join(viewer, 'dist'), join(packed, 'dist'), { recursive: true });
  mkdirSync(join(packed, 'serve'));
  for (const name of ['staticServer.mjs', 'securityPolicy.mjs', 'openBrowser.mjs']) {
    copyFileSync(join(viewer, 'serve', name), join(packed, 'serve', name));
  }
}

/**
 * Moves the files of a build over those of the one before, then takes away what is left of that. The parts that others
 * import come before them, so that nobody finds an import that leads nowhere.
 */
function putInPlace(built, place) {
  mkdirSync(place, { recursive: true });
  const imported = (name) => /-[\w-]{8}\.d?\.?[jt]s$/u.test(name);
  const names = readdirSync(built).sort((a, b) => Number(imported(b)) - Number(imported(a)));
  const old = readdirSync(place).filter((name) => !names.includes(name));
  for (const name of names) renameSync(join(built, name), join(place, name));
  for (const name of old) rmSync(join(place, name), { recursive: true, force: true });
}
