import type { FormatId, WriteResult } from '@partnermap/files';
import type { CallContext } from '../callContext.ts';

/** The dataset in use as a file. */
export async function write(
  { format, name }: { readonly format: FormatId; readonly name: string },
  { workspace }: CallContext,
): Promise<WriteResult> {
  const { writeData } = await import('@partnermap/files');
  return await writeData(workspace.dataset(), format, { name, byteOrderMark: true });
}
