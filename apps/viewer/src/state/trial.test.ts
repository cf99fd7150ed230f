import { emptyDataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { edited, perform, undo } from './history.ts';
import { newDocument } from './document.ts';
import { setScenario, withTies } from './trial.ts';

const pair = { a: 'x', b: 'y' };

test('pairs are tried out once, whatever their order', () => {
  const changes = withTies([{ change: 'remove-organisation', id: 'z' }], [pair]);
  expect(changes).toEqual([
    { change: 'remove-organisation', id: 'z' },
    { change: 'add-tie', a: 'x', b: 'y' },
  ]);
  expect(withTies(changes, [{ a: 'y', b: 'x' }, pair])).toEqual(changes);
});

test('a trial is undone step by step, leaves the data alone, and ends with other data', () => {
  const start = edited(newDocument(emptyDataset));
  const one = perform(start, setScenario(withTies([], [pair])), '1');
  expect(one.document.dataset).toBe(emptyDataset);
  expect(one.document.scenarios).toEqual([{ id: 'main', changes: [{ change: 'add-tie', a: 'x', b: 'y' }] }]);
  expect(undo(one).document.scenarios).toEqual([]);
  const reset = perform(one, setScenario([]), '2');
  expect(reset.document.scenarios).toEqual([]);
  expect(undo(reset).document.scenarios).toEqual(one.document.scenarios);
  const { views } = one.document;
  const opened = perform(one, { type: 'replace-dataset', dataset: emptyDataset, views, scenarios: [] }, '3');
  expect(opened.document.scenarios).toEqual([]);
  expect(undo(opened).document.scenarios).toEqual(one.document.scenarios);
});
