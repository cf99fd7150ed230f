import { expect, test } from 'vitest';
import type { ScenarioChange } from '@partnermap/core';
import { newDocument } from '../state/document.ts';
import { fixture } from '../state/testing.ts';
import { projectFile } from './projectFile.ts';
import { readScenarios } from './readScenarios.ts';

const changes: readonly ScenarioChange[] = [
  { change: 'add-tie', a: 'undp', b: 'auca' },
  { change: 'add-tie', a: 'undp', b: 'kstu', strength: 2 },
  { change: 'remove-tie', a: 'undp', b: 'oecd' },
  { change: 'add-organisation', id: 'new', name: 'New one' },
  { change: 'remove-organisation', id: '__proto__' },
  { change: 'add-initiative', participants: ['undp', 'new'], id: 'camp', name: 'Camp' },
  { change: 'remove-initiative', id: 'fair' },
];

test('a project file gives back what was tried out', async () => {
  const document = {
    ...newDocument(await fixture('stem4all')),
    scenarios: [{ id: 'main', changes }],
  };
  const read: unknown = JSON.parse(new TextDecoder().decode(projectFile(document)));
  expect(readScenarios(read)).toStrictEqual(document.scenarios);
});

test.each([null, 1, [], {}, { scenarios: 'all' }, { scenarios: [null] }, { scenarios: [{ changes: 3 }] }])(
  'of %j nothing is tried out',
  (document) => {
    expect(readScenarios(document)).toEqual([]);
  },
);

test('changes of no kind are left out', () => {
  const wrong = [
    null,
    { change: 'burn', id: 'undp' },
    { change: 'add-tie', a: 'undp' },
    { change: 'remove-organisation', id: 7 },
    { change: 'add-initiative', participants: 'all' },
    { change: 'remove-tie', a: 'undp', b: 'oecd', further: 'more' },
  ];
  expect(readScenarios({ scenarios: [{ id: 'x', changes: wrong }] })).toStrictEqual([
    { id: 'main', changes: [{ change: 'remove-tie', a: 'undp', b: 'oecd' }] },
  ]);
});
