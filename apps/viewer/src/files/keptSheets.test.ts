import { blankOrganisation, emptyDataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { newDocument } from '../state/document.ts';
import { edited, perform, undo } from '../state/history.ts';
import { defaultView } from '../state/view.ts';
import { attachSheets, detachSheets } from './keptSheets.ts';

const organisation = { ...blankOrganisation, id: 'a', name: 'A' };
const first = { ...emptyDataset, organisations: [organisation] };
const second = { ...emptyDataset, organisations: [organisation, { ...organisation, id: 'b' }] };

const at = '2026-01-01T00:00:00.000Z';
const opened = perform(
  edited(newDocument(first)),
  { type: 'replace-dataset', dataset: second, views: [defaultView], scenarios: [] },
  at,
);

test('a history comes back as it was, with what undo needs', () => {
  const back = attachSheets(structuredClone(detachSheets(opened)));
  expect(back).toEqual(opened);
  expect(undo(back).document.dataset).toEqual(first);
});

test('rows that stay are kept once and under one name, also after they were read back', () => {
  const { sheets } = detachSheets(opened);
  const renamed = perform(
    opened,
    { type: 'set-field', sheet: 'organisations', at: 0, field: 'name', value: 'B' },
    at,
  );
  const later = detachSheets(renamed).sheets;
  expect([...sheets.keys()].filter((name) => !later.has(name))).toEqual([]);
  expect(later.size).toBe(sheets.size + 1);
  const again = detachSheets(attachSheets(structuredClone(detachSheets(opened)))).sheets;
  expect([...again.keys()].sort()).toEqual([...sheets.keys()].sort());
});

test('a history whose rows were lost is not half a history', () => {
  expect(() => attachSheets({ ...detachSheets(opened), sheets: new Map() })).toThrow('was not kept');
});

test('what an earlier version kept, rows and all in one, is read as it is', () => {
  expect(attachSheets({ edited: structuredClone(opened), sheets: new Map() })).toEqual(opened);
});
