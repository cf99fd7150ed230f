import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { timingOf } from './timing.ts';
import type { Timing } from './timing.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = `${root}packages/partnermap/dist/command.js`;
const asked = ['measures', 'fixtures/stem4all', '--all', '--format', 'json'];

/** Told by the command's own process at its end, as the last line of standard error. */
const told = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('\\n' + (user + system) / 1000);
})`;

export interface ColdStart {
  readonly clock: Timing;
  readonly processor: Timing;
}

/** The built command from its start to its end; null where nothing is built. */
export function coldStart(): ColdStart | null {
  if (!existsSync(command)) return null;
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', told, command, ...asked], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`The command failed: ${stderr}`);
    return { clock: performance.now() - started, processor: Number(stderr.split('\n').at(-1)) };
  });
  return {
    clock: timingOf(times.map(({ clock }) => clock)),
    processor: timingOf(times.map(({ processor }) => processor)),
  };
}
