import * as fc from 'fast-check';
import { defaultSettings } from '@partnermap/core';
import type { Dataset, NetworkSettings, SheetName } from '@partnermap/core';
import { expect, test } from 'vitest';
import { CommandError } from './applyCommand.ts';
import type { Command } from './command.ts';
import { newDocument } from './document.ts';
import { editColumns, fieldEdit } from './editColumns.ts';
import { edited, perform, redo, undo } from './history.ts';
import type { Edited } from './history.ts';
import { addRow, freeId, newRow, removeRow } from './rowCommands.ts';
import { fixture } from './testing.ts';

const dataset = await fixture('stem4all-growth');
const editable: readonly SheetName[] = ['organisations', 'initiatives', 'participations', 'ties'];

/** A random edit, as numbers that are read against the document as it is then. */
const edit = fc.record({
  kind: fc.constantFrom('field', 'add', 'remove', 'settings', 'map', 'open', 'several'),
  sheet: fc.nat(3),
  row: fc.nat(10_000),
  column: fc.nat(100),
  text: fc.string(),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function commandOf({ dataset, views }: { dataset: Dataset; views: readonly unknown[] }, one: Edit): Command {
  const sheet = editable[one.sheet];
  const rows = dataset[sheet];
  const fields: Command = (() => {
    if (rows.length === 0) return addRow(dataset, sheet, newRow(sheet, { name: one.text }));
    const at = one.row % rows.length;
    const columns = editColumns(dataset).get(sheet) ?? [];
    const change = fieldEdit(rows[at], columns[one.column % columns.length], one.text);
    return { type: 'set-field', sheet, at, ...change };
  })();
  switch (one.kind) {
    case 'add':
      return addRow(dataset, sheet, newRow(sheet, { id: freeId(dataset.organisations, one.text) }));
    case 'remove':
      return rows.length === 0 ? fields : removeRow(dataset, sheet, one.row % rows.length);
    case 'settings':
      return { type: 'change-view', view: 'main', change: { seed: one.row } };
    case 'map':
      return { type: 'change-view', view: 'main', change: { measure: one.text, focus: null } };
    case 'open':
      return {
        type: 'replace-dataset',
        dataset: { ...dataset, ties: [] },
        views: views as never,
        scenarios: [],
      };
    case 'several':
      return {
        type: 'several',
        commands: [fields, { type: 'change-view', view: 'main', change: { seed: one.column } }],
      };
    default:
      return fields;
  }
}

test('100 mixed edits undone give back the exact document, and done again the edited one', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 100, maxLength: 100 }),
      fc.integer({ min: 1, max: 2000 }),
      (edits, step) => {
        const start = edited(newDocument(dataset));
        let state: Edited = start;
        edits.forEach((one, index) => {
          state = perform(state, commandOf(state.document, one), new Date(index * step).toISOString());
        });
        const after = state;
        while (state.past.length > 0) state = undo(state);
        expect(state.document).toStrictEqual(newDocument(dataset));
        while (state.future.length > 0) state = redo(state);
        expect(state.document).toStrictEqual(after.document);
      },
    ),
    { numRuns: 15, seed: 1 },
  );
});

test('an edit leaves the document before it as it was', () => {
  const before = newDocument(dataset);
  const copy = structuredClone(before);
  perform(edited(before), removeRow(dataset, 'organisations', 0), '2026-01-01T00:00:00Z');
  expect(before).toStrictEqual(copy);
});

test('undo and redo without a change do nothing', () => {
  const state = edited(newDocument(dataset));
  expect(undo(state)).toBe(state);
  expect(redo(state)).toBe(state);
});

const moment = (state: Edited, change: Partial<NetworkSettings>, at: string): Edited => {
  const { settings } = state.document.views[0];
  return perform(
    state,
    { type: 'change-view', view: 'main', change: { settings: { ...settings, ...change } } },
    at,
  );
};

test('a drag of a slider is one change; two filters set in haste are two', () => {
  let state = edited(newDocument(dataset));
  state = moment(state, { at: '2021' }, '2026-01-01T00:00:00.000Z');
  state = moment(state, { at: '2022' }, '2026-01-01T00:00:00.300Z');
  expect(state.past).toHaveLength(1);
  expect(state.document.log).toHaveLength(1);
  state = moment(state, { at: '2023' }, '2026-01-01T00:00:05.000Z');
  expect(state.past).toHaveLength(2);
  state = moment(state, { kinds: ['event'] }, '2026-01-01T00:00:05.100Z');
  state = moment(state, { kinds: ['event', 'meeting'] }, '2026-01-01T00:00:05.200Z');
  expect(state.past).toHaveLength(4);
  const settings = ({ document }: Edited): NetworkSettings => document.views[0].settings;
  expect(settings(undo(state))).toEqual({ ...defaultSettings, at: '2023', kinds: ['event'] });
  expect(settings(undo(undo(undo(state))))).toEqual({ ...defaultSettings, at: '2022' });
  expect(settings(undo(undo(undo(undo(state)))))).toEqual(defaultSettings);
});

test('a command that names nothing that exists is refused', () => {
  const state = edited(newDocument(dataset));
  const wrong: readonly Command[] = [
    { type: 'set-field', sheet: 'organisations', at: 10_000, field: 'name', value: '' },
    { type: 'set-field', sheet: 'organisations', at: 0, field: '__proto__', value: '' },
    { type: 'remove-rows', sheet: 'ties', at: [100_000] },
    { type: 'insert-rows', sheet: 'ties', rows: [{ at: 100_000, record: dataset.ties[0] }] },
    { type: 'change-view', view: 'other', change: {} },
  ];
  for (const command of wrong) expect(() => perform(state, command, '')).toThrow(CommandError);
});
