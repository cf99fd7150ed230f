import type { FileInput } from '@partnermap/files';

/** Hands a file to the reader as a download. */
export function saveFile({ name, bytes }: FileInput, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has to begin before the address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
