const quotes = /["'`´«»‹›\u2018-\u201F\u2032\u2033]/gu;
const dashes = /[\u2010-\u2015\u2212\u00AD]/gu;
const space = /\s+/gu;
const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * A name as it is compared: two spellings of one name give the same text.
 *
 * Unicode NFKC, lower case, every quotation mark dropped, every dash a hyphen, white space (also no-break) one space,
 * ё = е, invisible characters dropped. Words are not reordered and legal forms (ОсОО, LLC) are not dropped: those are
 * other names.
 *
 * @example
 * normaliseName('  «Учёный  дом» '); // 'ученый дом'
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(quotes, '')
    .replace(dashes, '-')
    .replace(space, ' ')
    .replaceAll('ё', 'е')
    .trim();
}
