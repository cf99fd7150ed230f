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

const suffixed = /^([a-z]+)_([a-z]{2,3}(?:_[a-z0-9]{2,8})*)$/;

/** The language of a suffixed column: of `name_ky` with base `name` it is `ky`, of `name_zh-Hant` `zh-hant`; else null. */
export function languageOfHeader(key: string, base: string): string | null {
  const match = suffixed.exec(key);
  return match && match[1] === base ? match[2].replaceAll('_', '-') : null;
}
