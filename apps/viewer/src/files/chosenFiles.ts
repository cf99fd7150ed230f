/** Files that were chosen or dropped together, and what to call them. */
export interface Chosen {
  readonly name: string;
  readonly files: readonly File[];
}

/** Files from a dialog. Of a folder those count that the command reads: the CSV files directly in it. */
export function chosenFiles(files: Iterable<File>): Chosen {
  const all = [...files];
  const folder = all.map(({ webkitRelativePath }) => webkitRelativePath.split('/')).find(isInFolder);
  if (folder === undefined) return { name: all.map(({ name }) => name).join(', '), files: all };
  const directly = all.filter(({ webkitRelativePath }) => webkitRelativePath.split('/').length === 2);
  return { name: folder[0], files: directly.filter(isSheet) };
}

const isInFolder = (path: readonly string[]): boolean => path.length > 1;
const isSheet = ({ name }: { readonly name: string }): boolean => name.toLowerCase().endsWith('.csv');

/**
 * What was dropped: files, or folders with the CSV files directly in them. Must be called while the event is handled,
 * since the browser forgets afterwards what was dropped; reading goes on later.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<Chosen> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folders = entries.filter(isFolder);
  if (folders.length === 0) return Promise.resolve(chosenFiles(files));
  // A folder stands among `files` as a file that cannot be read.
  const loose = [...files].filter((file) => !folders.some(({ name }) => name === file.name));
  return Promise.all(folders.map(sheetsIn)).then((inside) => ({
    name: entries.map(({ name }) => name).join(', '),
    files: [...loose, ...inside.flat()],
  }));
}

// Chromium has these classes under no name that a page could compare with.
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function sheetsIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const entries = await entriesIn(folder);
  const sheets = entries.filter(isFile).filter(isSheet);
  return await Promise.all(sheets.map((entry) => new Promise<File>((...settle) => entry.file(...settle))));
}

/** Browsers hand over a folder in parts, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((...settle) => reader.readEntries(...settle));
    if (part.length === 0) return all;
    all.push(...part);
  }
}
