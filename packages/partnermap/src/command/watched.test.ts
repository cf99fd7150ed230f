import { loadLanguage } from '@partnermap/language';
import { expect, test, vi } from 'vitest';
import { watched } from './watched.ts';

function* work(): Generator<{ readonly done: number; readonly total: number }, string, void> {
  for (let done = 1; done <= 4; done++) yield { done, total: 4 };
  return 'finished';
}

const language = await loadLanguage('en');
const { signal } = new AbortController();

test('short work says nothing, and leaves no line behind', async () => {
  const lines: (string | null)[] = [];
  const progress = (line: string | null): unknown => lines.push(line);
  expect(await watched({ language, environment: { progress, signal } })(work())).toBe('finished');
  expect(lines).toEqual([null]);
});

test('long work says how far it is, now and then', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 300));
  const lines: (string | null)[] = [];
  const progress = (line: string | null): unknown => lines.push(line);
  await watched({ language, environment: { progress, signal } })(work());
  clock.mockRestore();
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.at(-1)).toBeNull();
  expect(lines[0]).toMatch(/ (?:25|50|75)%$/u);
});
