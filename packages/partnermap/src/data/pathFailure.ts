export type PathProblem = 'not-found' | 'not-readable' | 'not-writable' | 'exists' | 'too-large';

/** Why the machine would not read or write. */
export type PathReason =
  | 'no-permission'
  | 'read-only'
  | 'no-room'
  | 'not-there'
  | 'not-a-folder'
  | 'a-folder'
  | 'no-file'
  | 'name-too-long'
  | 'in-use';

/** What systems answer, by the names that Node gives to their errors. */
const reasons: ReadonlyMap<unknown, PathReason> = new Map<unknown, PathReason>([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'no-room'],
  ['EDQUOT', 'no-room'],
  ['ENOENT', 'not-there'],
  ['ENOTDIR', 'not-a-folder'],
  ['EISDIR', 'a-folder'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
]);

/** The reason behind an error of the file system; null for any other. */
export function reasonOf(error: unknown): PathReason | null {
  return error instanceof Error && 'code' in error ? (reasons.get(error.code) ?? null) : null;
}

/** A path that cannot be used. */
export class PathFailure extends Error {
  override readonly name = 'PathFailure';
  readonly code: PathProblem;
  readonly path: string;
  /** Null where none is known, or none is needed (`not-found`, `exists`, `too-large`). */
  readonly reason: PathReason | null;

  constructor(code: PathProblem, path: string, reason: PathReason | null = null, cause?: unknown) {
    super(`${code}: ${path}${reason === null ? '' : ` (${reason})`}`, { cause });
    this.code = code;
    this.path = path;
    this.reason = reason;
  }
}
