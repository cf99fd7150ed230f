import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Why there is nothing to clone, or null where there is. */
function whyNoClone(): string | null {
  const { error, status } = spawnSync('git', ['-C', repository, 'rev-parse', 'HEAD']);
  if (error !== undefined) return 'git is not installed';
  return status === 0 ? null : 'these files are no git repository';
}

// The clone must not take its settings from the run of these tests: neither `NODE_ENV`, nor whose script is running.
const own =
  /^(?:NODE_ENV$|VITEST|TEST$|INIT_CWD$|npm_lifecycle|npm_package|npm_config_local_prefix$|pnpm_)/iu;
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
  BROWSER: 'none',
};

let started: ChildProcess | null = null;
let folder: string | null = null;

/** Ends what was started with all that it started in turn: npm alone would leave the server behind. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    child.once('close', resolve);
  });
  process.kill(-child.pid, 'SIGTERM');
  const late = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 20_000);
  await gone;
  clearTimeout(late);
}

afterEach(async () => {
  if (started !== null) await end(started);
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  [started, folder] = [null, null];
}, 120_000);

const reason = whyNoClone();

test.skipIf(reason !== null)(
  `a bare clone shows the viewer after \`npm start\`${reason === null ? '' : ` (not run: ${reason})`}`,
  async () => {
    folder = mkdtempSync(join(tmpdir(), 'partnermap-clone-'));
    const cloned = spawnSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, folder]);
    expect(String(cloned.stderr)).toBe('');
    const child = spawn('npm', ['start'], { cwd: folder, env: environment, detached: true });
    started = child;
    let said = '';
    const address = await new Promise<string>((resolve, reject) => {
      const listen = (part: Buffer): void => {
        said += String(part);
        const printed = /^Partnermap: (http:\S+)$/mu.exec(said)?.[1];
        if (printed !== undefined) resolve(printed);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', reject);
      child.once('close', (status) => reject(new Error(`npm start ended with ${status}:\n${said}`)));
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("'wasm-unsafe-eval'");
    const html = await page.text();
    const script = /<script[^>]* src="([^"]+)"/u.exec(html)?.[1] ?? 'no script';
    const code = await fetch(new URL(script, address));
    expect([code.status, code.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  },
);
