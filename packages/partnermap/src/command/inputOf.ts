import type { NamedBytes } from '../data/readPath.ts';
import { readPath, readStream } from '../data/readPath.ts';
import type { Environment } from './environment.ts';

/** The content of DATA: a file, a folder of CSV files, or `-` for standard input. */
export async function inputOf(
  path: string,
  environment: Environment,
): Promise<NamedBytes | readonly NamedBytes[]> {
  if (path === '-') return await readStream('standard-input', environment.standardInput);
  const { files, folder } = await readPath(path);
  return folder ? files : files[0];
}
