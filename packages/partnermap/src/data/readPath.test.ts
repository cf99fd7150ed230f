import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostBytes, readPath, readStream } from './readPath.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-read-'));

/** A file that takes no room on the disk. */
function sparse(path: string, bytes: number): string {
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

test('links to files count as files, and other folders and files are left alone', async () => {
  const data = join(folder, 'data');
  mkdirSync(join(data, 'folder.csv'), { recursive: true });
  writeFileSync(join(folder, 'elsewhere.txt'), 'id,name\n');
  symlinkSync(join(folder, 'elsewhere.txt'), join(data, 'organisations.CSV'));
  writeFileSync(join(data, 'notes.md'), '');
  const { files, folder: isFolder } = await readPath(data);
  expect([isFolder, files.map(({ name }) => name)]).toEqual([true, ['organisations.CSV']]);
});

test('pipes, devices and circles of links are refused at once', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync(join(folder, 'there'), join(folder, 'here'));
  symlinkSync(join(folder, 'here'), join(folder, 'there'));
  for (const path of [join(folder, 'pipe'), '/dev/zero', join(folder, 'here')]) {
    await expect(readPath(path)).rejects.toMatchObject({ name: 'PathFailure', code: 'not-readable' });
  }
});

test('what is too large is refused before it is read, also when only the sum is', async () => {
  await expect(readPath(sparse(join(folder, 'large.csv'), mostBytes + 1))).rejects.toMatchObject({
    code: 'too-large',
  });
  const many = join(folder, 'many');
  mkdirSync(many);
  for (const name of ['a.csv', 'b.csv']) sparse(join(many, name), mostBytes / 2 + 1);
  await expect(readPath(many)).rejects.toMatchObject({ code: 'too-large' });
});

test('a stream is read whole, never without end, and its failure is a failure of the path', async () => {
  async function* chunks(count: number): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < count; index++) yield await Promise.resolve(new Uint8Array(1024 * 1024));
  }
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.reject(new Error('EISDIR'));
  }
  expect((await readStream('input', chunks(2))).bytes.length).toBe(2 * 1024 * 1024);
  await expect(readStream('input', chunks(Infinity))).rejects.toMatchObject({ code: 'too-large' });
  await expect(readStream('input', broken())).rejects.toMatchObject({ code: 'not-readable' });
});
