import { run } from '../command/run.ts';

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly warnings: string;
}

/** Runs the command in this process, as a shell would: arguments in, exit status and both outputs back. */
export async function runCommand(
  argv: readonly string[],
  standardInput: string | Uint8Array = '',
  signal: AbortSignal = new AbortController().signal,
): Promise<Ran> {
  const output: string[] = [];
  const warnings: string[] = [];
  const bytes = typeof standardInput === 'string' ? new TextEncoder().encode(standardInput) : standardInput;
  const status = await run(argv, {
    standardInput: oneChunk(bytes),
    print: (text) => output.push(text),
    warn: (text) => warnings.push(text),
    progress: () => undefined,
    signal,
  });
  return { status, output: output.join(''), warnings: warnings.join('') };
}

export const fixture = (name: string): string =>
  new URL(`../../../../fixtures/${name}`, import.meta.url).pathname;
