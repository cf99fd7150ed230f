import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PathFailure, reasonOf } from './pathFailure.ts';

/** A file with its name and its bytes, as `@partnermap/files` takes it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PathContent {
  readonly files: readonly NamedBytes[];
  readonly folder: boolean;
}

/** Bytes of a file, a folder or standard input: more than any reader takes, and little enough to hold in memory. */
export const mostBytes = 128 * 1024 * 1024;

/** The bytes of a file, or of every CSV file directly in a folder, links included. Throws `PathFailure`. */
export async function readPath(path: string): Promise<PathContent> {
  const entry = await attempt(path, () => stat(path));
  if (!entry.isDirectory()) return { files: await readAll([{ path, entry }]), folder: false };
  const names = (await attempt(path, () => readdir(path))).filter((name) =>
    name.toLowerCase().endsWith('.csv'),
  );
  const inside = await Promise.all(
    names.sort().map(async (name) => {
      const file = join(path, name);
      return { path: file, entry: await attempt(file, () => stat(file)) };
    }),
  );
  return { files: await readAll(inside.filter((one) => !one.entry.isDirectory())), folder: true };
}

interface Found {
  readonly path: string;
  readonly entry: Stats;
}

/** A pipe or a device may never end, so only ordinary files are read; what is too much is refused before reading. */
async function readAll(found: readonly Found[]): Promise<readonly NamedBytes[]> {
  let total = 0;
  for (const { path, entry } of found) {
    if (!entry.isFile()) throw new PathFailure('not-readable', path, 'no-file');
    total += entry.size;
    if (total > mostBytes) throw new PathFailure('too-large', path);
  }
  return Promise.all(
    found.map(async ({ path }) => ({
      name: basename(path),
      bytes: await attempt(path, () => readFile(path)),
    })),
  );
}

/** All bytes of a stream such as standard input under a name. Throws `PathFailure`. */
export async function readStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<NamedBytes> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  await attempt(name, async () => {
    for await (const chunk of stream) {
      total += chunk.length;
      if (total > mostBytes) throw new PathFailure('too-large', name);
      chunks.push(chunk);
    }
  });
  return { name, bytes: Buffer.concat(chunks) };
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof PathFailure) throw error;
    const reason = reasonOf(error);
    throw new PathFailure(reason === 'not-there' ? 'not-found' : 'not-readable', path, reason, error);
  }
}
