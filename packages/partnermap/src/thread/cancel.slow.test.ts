import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../../../fixtures/support/seededRandom.ts';

// The built command in its own process, on a community in which each of these takes far longer than it is given.
const command = fileURLToPath(new URL('../../dist/command.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'partnermap-cancel-'));
const data = join(folder, 'data');
const output = join(folder, 'out.txt');

beforeAll(() => {
  const { below: pick, sample } = seededRandom(7);
  const all = Array.from({ length: 1500 }, (_, k) => k);
  const organisations = all.map(
    (k) =>
      `o${k},Organisation ${k},${['Naryn', 'Osh', 'Chuy'][pick(3)]},${['leadership', 'labour-market'][pick(2)]},` +
      (k === 0 ? 'yes' : ''),
  );
  const initiatives = Array.from(
    { length: 900 },
    (_, k) => `i${k},Initiative ${k},project,${2020 + pick(4)}`,
  );
  const participations = initiatives.flatMap((_, k) =>
    sample(all, 2 + pick(6)).map((o) => `i${k},o${o},partner`),
  );
  mkdirSync(data);
  const write = (sheet: string, ...lines: readonly string[]): void =>
    writeFileSync(join(data, `${sheet}.csv`), `${lines.join('\n')}\n`);
  write('organisations', 'id,name,region,pipeline_stages,facilitator', ...organisations);
  write('initiatives', 'id,name,kind,start', ...initiatives);
  write('participations', 'initiative_id,organisation_id,role', ...participations);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Ctrl-C after two seconds, or later where the command had not begun yet: then the signal itself ends it. Whoever has
 * not ended many seconds later is killed. Neither has a status.
 */
function interrupted(
  argv: readonly string[],
  after = 2000,
): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...argv, '--output', output], { stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    const asked = setTimeout(() => child.kill('SIGINT'), after);
    const killed = setTimeout(() => child.kill('SIGKILL'), after + 13_000);
    child.on('close', (status, signal) => {
      for (const timer of [asked, killed]) clearTimeout(timer);
      resolve(signal === 'SIGINT' && after < 8000 ? interrupted(argv, after * 2) : { status, said });
    });
  });
}

test.each([
  ['summary'],
  ['measures', '--all', '--uncertainty'],
  ['gaps'],
  ['suggest'],
  ['team', '--cell', 'region=Naryn,pipeline_stages=leadership', '--size', '6'],
  ['what-if', '--add-tie', 'o1', 'o2', '--new-ties', '50'],
  ['compare', '--from', '2021', '--to', '2023'],
  ['backtest', '--from', '2021', '--to', '2023'],
  ['report', '--format', 'html'],
])(
  'Ctrl-C ends %s with 130 and one sentence, and leaves what was there',
  async (...argv) => {
    writeFileSync(output, 'mine');
    const [name, ...options] = argv;
    const { status, said } = await interrupted([name, data, ...options]);
    expect({ status, said }).toEqual({ status: 130, said: expect.stringMatching(/^Stopped[^\n]+\n$/u) });
    expect(readFileSync(output, 'utf8')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'out.txt']);
  },
  60_000,
);
