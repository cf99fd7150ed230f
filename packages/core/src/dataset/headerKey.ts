/**
 * The name of a sheet or column as it is compared: trimmed, lower case, spaces and hyphens as underscores, without
 * byte-order mark. `" Short-Name"` and `short_name` are one column.
 */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .replaceAll('\uFEFF', '')
    .trim()
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2015]+/gu, '_');
}

const suffixed = /^([a-z]+)_([a-z]{2,3}(?:_(?:latn|cyrl|arab|hans|hant))?)$/;

/**
 * The language of a suffixed column, or null: with base `name`, `name_ky` gives `ky` and `name_uz-Cyrl` `uz-cyrl`.
 * Only scripts may follow the language code: `name_of_unit` is a column of its own, not a language.
 */
export function languageOfHeader(key: string, base: string): string | null {
  const match = suffixed.exec(key);
  return match && match[1] === base ? match[2].replaceAll('_', '-') : null;
}
