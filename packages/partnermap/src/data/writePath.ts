import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NamedBytes } from './readPath.ts';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes several files into a folder. */
export async function writeFolder(folder: string, files: readonly NamedBytes[]): Promise<void> {
  for (const { name, bytes } of files) await writeWhole(join(folder, name), bytes);
}
