import { expect, test } from 'vitest';
import { cleanText } from './cleanText.ts';
import { element } from './element.ts';
import { markup } from './markup.ts';

test('text and attribute values are escaped, numbers rounded, null attributes left out', () => {
  const hostile = `<img src=x onerror="alert('1')"> & co`;
  expect(markup(element('p', { title: hostile, x: 1.23456, y: null }, hostile))).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co" x="1.23">' +
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>',
  );
});

test('no text, wherever it stands, brings a direction character into the markup', () => {
  expect(markup(element('title', { id: 'a\u202Eb' }, 'x\u202Ey'))).toBe('<title id="ab">xy</title>');
});

test('children keep their order, void elements have no end, others always do', () => {
  expect(markup(element('div', {}, element('br', {}), 'a', element('path', { d: 'M0 0' })))).toBe(
    '<div><br>a<path d="M0 0"></path></div>',
  );
});

test('what is no name, or would end a style sheet, is refused', () => {
  expect(() => markup(element('p onload', {}))).toThrow(RangeError);
  expect(() => markup(element('p', { 'x onload': '1' }))).toThrow(RangeError);
  expect(() => markup(element('style', {}, '</style>'))).toThrow(RangeError);
});

test('direction and control characters are taken out of a text', () => {
  expect(cleanText('safe\u202Egnp.exe')).toBe('safegnp.exe');
  expect(cleanText(' two\n lines\u0000 \u2066x\u2069 ')).toBe('two lines x');
  expect(cleanText('1\u00A0000\u00A0 of\t1\u202F000')).toBe('1\u00A0000\u00A0 of 1\u202F000');
  expect(cleanText('lone \uD800 surrogate')).toBe('lone \uFFFD surrogate');
});
