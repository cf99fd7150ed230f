import type { NameMap } from '@partnermap/files';
import { readPath } from './readPath.ts';

/** What a file of names looks like. */
export const nameMapExample =
  '{"sheets": {"Partners": "organisations"}, "columns": {"organisations": {"Town": "region"}}}';

export class NameMapFailure extends Error {
  override readonly name = 'NameMapFailure';
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`No map of names: ${path}`, { cause });
    this.path = path;
  }
}

/** The map of names in a JSON file (`nameMapExample`). Throws `NameMapFailure`, or `PathFailure` where there is none. */
export async function readNameMap(path: string): Promise<NameMap> {
  const { files } = await readPath(path);
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
    const { sheets = {}, columns = {} } = object(content);
    return {
      sheets: texts(sheets),
      columns: new Map(Object.entries(object(columns)).map(([sheet, names]) => [sheet, texts(names)])),
    };
  } catch (error) {
    throw new NameMapFailure(path, error);
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError('Not an object.');
}

function texts(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(object(value)).map(([theirs, ours]) => {
      if (typeof ours !== 'string') throw new TypeError('Not a name.');
      return [theirs, ours];
    }),
  );
}
