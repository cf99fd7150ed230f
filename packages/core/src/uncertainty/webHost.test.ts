import { expect, test } from 'vitest';
import { webHost } from './webHost.ts';

test.each([
  ['https://www.undp.org/kyrgyzstan/blog', 'undp.org'],
  ['http://Roza.KG/en/news?x=https://other.org', 'roza.kg'],
  ['https://el.kz./en/amp', 'el.kz'],
  ['https://user@stat.kg:8080/a', 'stat.kg'],
  ['roza.kg/en/press-center', 'roza.kg'],
  ['//wwwhat.org', 'wwwhat.org'],
  ['annual report, p. 3', null],
  ['', null],
])('%s', (url, host) => {
  expect(webHost(url)).toBe(host);
});
