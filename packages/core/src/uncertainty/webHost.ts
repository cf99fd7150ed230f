const address = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:@\s]+\.[^/?#:@\s]+)/iu;

/**
 * The host of a web address as one compares it: lower case, without `www.` and a final dot. Null where there is none.
 *
 * @example
 * webHost('https://www.Roza.kg/en/news/1'); // 'roza.kg'
 */
export function webHost(url: string): string | null {
  const found = address.exec(url.trim());
  if (found === null) return null;
  return found[1]
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\.$/u, '');
}
