/** The last step of a path: folders are handed over with or without their own names. */
function lastStep(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** `organisations` for `data/organisations.csv`. */
export function baseName(path: string): string {
  const name = lastStep(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** `csv` for `data/Organisations.CSV`; empty without one. */
export function extensionOf(path: string): string {
  const name = lastStep(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
