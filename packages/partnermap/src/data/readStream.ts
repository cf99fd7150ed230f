import { PathFailure } from './readPath.ts';

/** All bytes of a stream such as standard input, at most so many. Throws `PathFailure` with the path `-`. */
export async function readStream(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('The stream gives no bytes.');
      total += chunk.length;
      if (total > most) throw new PathFailure('too-large', '-');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof PathFailure ? error : new PathFailure('not-readable', '-', error);
  }
  return Buffer.concat(chunks);
}
