import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PathFailure } from './readPath.ts';

/** Writes a file whole or not at all: beside its place first, then moved there. Throws `PathFailure`. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new PathFailure('not-writable', path, error);
  }
}

/** Writes a file that does not exist yet. Throws `PathFailure` with the code `exists` otherwise. */
export async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new PathFailure('exists', path);
  await writeWhole(path, content);
}
