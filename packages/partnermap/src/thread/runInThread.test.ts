import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runInThread } from './runInThread.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that begins a file and then works without end, deaf to being asked. */
const script = join(folder, 'deaf.mjs');
const part = join(folder, 'out.txt.part');
writeFileSync(
  script,
  `import { writeFileSync } from 'node:fs';
  import { parentPort } from 'node:worker_threads';
  parentPort.postMessage({ kind: 'begun', path: ${JSON.stringify(part)} });
  writeFileSync(${JSON.stringify(part)}, 'half');
  parentPort.postMessage({ kind: 'print', text: 'begun' });
  for (;;);`,
);

test('a thread that is ended in the middle of a file leaves nothing of it', async () => {
  const said: string[] = [];
  let stop = (): void => undefined;
  const status = await runInThread([], {
    script: pathToFileURL(script),
    terminal: {
      print: () => {
        said.push(existsSync(part) ? 'begun' : 'nothing');
        // The second time it is ended at once.
        stop();
        stop();
      },
      warn: () => undefined,
      progress: () => undefined,
      input: new PassThrough(),
    },
    onStop: (given) => (stop = given),
    sayCancelled: async () => void said.push('cancelled'),
  });
  expect({ status, said }).toEqual({ status: 130, said: ['begun', 'cancelled'] });
  expect(existsSync(part)).toBe(false);
});
