import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file with its name and its bytes, as `@partnermap/files` takes it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PathContent {
  readonly files: readonly NamedBytes[];
  readonly folder: boolean;
}

/** More than any reader takes: no need to load it only to be told so. */
export const largestFile = 512 * 1024 * 1024;

export type PathProblem = 'not-found' | 'not-readable' | 'not-writable' | 'exists' | 'too-large';

/** A path that cannot be used. */
export class PathFailure extends Error {
  override readonly name = 'PathFailure';
  readonly code: PathProblem;
  readonly path: string;

  constructor(code: PathFailure['code'], path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}

/** The bytes of a file, or of every CSV file directly in a folder. Throws `PathFailure`. */
export async function readPath(path: string): Promise<PathContent> {
  const entry = await attempt(path, () => stat(path));
  if (!entry.isDirectory()) return { files: [await readOne(path)], folder: false };
  const inside = await attempt(path, () => readdir(path, { withFileTypes: true }));
  const names = inside
    .filter((one) => one.isFile() && one.name.toLowerCase().endsWith('.csv'))
    .map(({ name }) => name)
    .sort();
  return { files: await Promise.all(names.map((name) => readOne(join(path, name)))), folder: true };
}

async function readOne(path: string): Promise<NamedBytes> {
  const { size } = await attempt(path, () => stat(path));
  if (size > largestFile) throw new PathFailure('too-large', path);
  return { name: basename(path), bytes: await attempt(path, () => readFile(path)) };
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new PathFailure(missing ? 'not-found' : 'not-readable', path, error);
  }
}
