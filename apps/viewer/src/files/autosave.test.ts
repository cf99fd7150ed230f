import { emptyDataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { newDocument, formatVersion } from '../state/document.ts';
import { edited } from '../state/history.ts';
import { databaseKeeper, restore } from './autosave.ts';

test('where the browser has no database nothing is restored, and saving says that it failed', async () => {
  // Here there is none.
  expect('indexedDB' in globalThis).toBe(false);
  const keeper = databaseKeeper();
  expect(await restore(keeper)).toBeNull();
  // Whoever saves is told by the promise, not by an error that nobody catches.
  const saving = keeper.save({ formatVersion, edited: edited(newDocument(emptyDataset)) }, new Map());
  await expect(saving).rejects.toThrow('indexedDB');
});
