import type { FileInput } from '@partnermap/files';

/** The data that come with the viewer. */
export const examples = ['stem4all', 'stem4all-growth'] as const;
export type Example = (typeof examples)[number];

type Texts = Readonly<Record<string, () => Promise<string>>>;

const texts: Readonly<Record<Example, Texts>> = {
  stem4all: import.meta.glob<string>('../../../../fixtures/stem4all/*.csv', {
    query: '?raw',
    import: 'default',
  }),
  'stem4all-growth': import.meta.glob<string>('../../../../fixtures/stem4all-growth/*.csv', {
    query: '?raw',
    import: 'default',
  }),
};

/** The sheets of an example, as the files that somebody would open. */
export async function exampleFiles(example: Example): Promise<readonly FileInput[]> {
  const encoder = new TextEncoder();
  return await Promise.all(
    Object.entries(texts[example]).map(async ([path, text]) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      bytes: encoder.encode(await text()),
    })),
  );
}
