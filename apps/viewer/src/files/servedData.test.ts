import { expect, test } from 'vitest';
import { asksForServedData } from './servedData.ts';

test('only the one word asks for the data beside the page', () => {
  expect(asksForServedData('?open=data')).toBe(true);
});

test.each([
  '',
  '?open',
  '?open=data.json',
  '?open=./data',
  '?open=https://example.org/data',
  '?open=//example.org',
  '?open=data&open=https://example.org/data',
  '?open=DATA',
  '?file=data',
])('%j asks for nothing', (search) => {
  expect(asksForServedData(search)).toBe(false);
});
