import { expect, test } from 'vitest';
import { writePreferences } from './preferences.ts';

test('a storage that is full stops nothing', () => {
  const full = {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  } as unknown as Storage;
  expect(() => writePreferences(full, { language: 'ky', theme: 'dark' })).not.toThrow();
  expect(() => writePreferences(null, { language: 'ky', theme: 'dark' })).not.toThrow();
});
