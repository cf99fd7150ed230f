import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begunFiles, writeNew, writeWhole } from './writePath.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-write-'));
const bytes = new TextEncoder().encode('new');

test('folders on the way are made', async () => {
  await writeWhole(join(folder, 'deep', 'deeper', 'file.txt'), 'text');
  expect(readdirSync(join(folder, 'deep', 'deeper'))).toEqual(['file.txt']);
});

test('a place where nothing can be written is told, and nothing stays behind', async () => {
  const file = join(folder, 'file.txt');
  writeFileSync(file, 'old');
  const before = readdirSync(folder);
  for (const path of ['', folder, join(file, 'inside.txt'), '/proc/nowhere/file.txt', '/dev/null']) {
    await expect(writeWhole(path, 'text')).rejects.toMatchObject({ code: 'not-writable', path });
  }
  expect(readdirSync(folder)).toEqual(before);
  expect(lstatSync('/dev/null').isFile()).toBe(false);
});

test('a link stays a link, and what it leads to is written', async () => {
  const [target, link] = [join(folder, 'target.txt'), join(folder, 'link.txt')];
  writeFileSync(target, 'old');
  symlinkSync(target, link);
  await writeWhole(link, 'new');
  expect([lstatSync(link).isSymbolicLink(), readFileSync(target, 'utf8')]).toEqual([true, 'new']);
});

test('several files are written all or none', async () => {
  const paths = ['one.csv', 'two.csv', 'three.csv'].map((name) => join(folder, 'several', name));
  const files = paths.map((path) => ({ path, bytes }));
  await writeWhole(paths[2], 'mine');
  await expect(writeNew(files)).rejects.toMatchObject({ code: 'exists', path: paths[2] });
  expect(paths.map((path) => existsSync(path))).toEqual([false, false, true]);
  const lastIsHopeless = [...files.slice(0, 2), { path: join(paths[2], 'inside'), bytes }];
  await expect(writeNew(lastIsHopeless)).rejects.toMatchObject({ code: 'not-writable' });
  expect(paths.map((path) => existsSync(path))).toEqual([false, false, true]);
});

test('tells the file beside the place before it is there, for who may have to take it away', async () => {
  const told: string[] = [];
  const listen = (path: unknown): unknown => told.push(`${existsSync(String(path))} ${String(path)}`);
  begunFiles.subscribe(listen);
  const path = join(folder, 'told.txt');
  await writeWhole(path, 'whole');
  begunFiles.unsubscribe(listen);
  expect(told).toEqual([expect.stringMatching(/^false .*told\.txt\..+\.part$/u)]);
});
