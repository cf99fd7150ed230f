import { randomUUID } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PathFailure, reasonOf } from './pathFailure.ts';

/** Tells the path of every file that is begun beside its place, so that whoever ends the writing can take it away. */
export const begunFiles = channel('partnermap:begun-file');

/** Writes a file whole or not at all: beside its place first, then moved there. Throws `PathFailure`. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  // Through a link, so that the link stays; never over a device such as /dev/null, which the move would replace.
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => null);
  if (path === '') throw new PathFailure('not-writable', path, 'not-there');
  if (present !== null && !present.isFile()) {
    throw new PathFailure('not-writable', path, present.isDirectory() ? 'a-folder' : 'no-file');
  }
  const beside = `${target}.${randomUUID()}.part`;
  try {
    await makeFolder(dirname(target));
    begunFiles.publish(beside);
    await writeFile(beside, content);
    await rename(beside, target);
  } catch (error) {
    // Why the writing failed is what counts, whether or not there was something to take away.
    await rm(beside, { force: true }).catch(() => undefined);
    throw new PathFailure('not-writable', path, reasonOf(error), error);
  }
}

/** Step by step: node's own `recursive` never ends where the system answers that a folder cannot be (/proc). */
async function makeFolder(path: string): Promise<void> {
  const present = await stat(path).catch(() => null);
  if (present?.isDirectory() === true) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

/** What is to be written where. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files that do not exist yet, all or none. Throws `PathFailure`, with the code `exists` where one is there
 * already.
 */
export async function writeNew(files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) {
    const present = await stat(path).catch(() => null);
    if (present !== null) throw new PathFailure('exists', path);
  }
  const written: string[] = [];
  try {
    for (const { path, bytes } of files) {
      await writeWhole(path, bytes);
      written.push(path);
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true }).catch(() => undefined)));
    throw error;
  }
}
