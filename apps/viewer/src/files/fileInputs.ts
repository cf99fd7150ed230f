import type { FileInput } from '@partnermap/files';

/** Files of the browser as readers take them. */
export async function fileInputs(files: Iterable<File>): Promise<readonly FileInput[]> {
  return await Promise.all(
    [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** Text that was pasted, as a file: the reader finds out by its content what it holds. */
export function pastedInput(text: string): FileInput {
  return { name: 'pasted.csv', bytes: new TextEncoder().encode(text) };
}
