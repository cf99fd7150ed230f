import { blankOrganisation, emptyDataset } from '@partnermap/core';
import type { Dataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import type { Client } from '../worker/client.ts';
import { keepAnalysed } from './analyse.ts';
import { newDocument } from './document.ts';
import { edited } from './history.ts';
import { actionsOf, createViewerStore } from './store.ts';

const organisation = (id: string) => ({ ...blankOrganisation, id, name: id });
const datasetOf = (...ids: readonly string[]): Dataset => ({
  ...emptyDataset,
  organisations: ids.map(organisation),
});

test('answers about an edited dataset stay until there are new ones, those about other data do not', async () => {
  const before = datasetOf('a', 'b');
  const store = createViewerStore(edited(newDocument(before)));
  const actions = actionsOf(store, () => '2026-01-01T00:00:00.000Z');
  let answers = true;
  const client: Client = {
    nextGeneration: () => undefined,
    call: (name) =>
      answers
        ? Promise.resolve({ status: 'result', result: { name } as never })
        : new Promise<never>(() => undefined),
  };
  keepAnalysed(store, actions, client, () => Promise.resolve());
  const value = () => store.getState().analysis.gaps.value;
  await expect.poll(value).toEqual({ name: 'gaps' });
  answers = false;

  const after = { ...before, organisations: [before.organisations[0], organisation('c')] };
  actions.replace(edited(newDocument(after)));
  expect(value()).toEqual({ name: 'gaps' });
  expect(store.getState().analysis.gaps.status).toBe('running');

  actions.replace(edited(newDocument(datasetOf('a', 'x'))));
  expect(value()).toBeNull();
});

test('what the map does not need is asked once it is drawn, and not at all where something changed until then', async () => {
  const store = createViewerStore(edited(newDocument(datasetOf('a'))));
  const actions = actionsOf(store, () => '2026-01-01T00:00:00.000Z');
  const asked: string[] = [];
  const client: Client = {
    nextGeneration: () => undefined,
    call: (name) => {
      asked.push(name);
      return Promise.resolve({ status: 'result', result: {} as never });
    },
  };
  const drawings: (() => void)[] = [];
  keepAnalysed(store, actions, client, () => new Promise((resolve) => drawings.push(resolve)));
  await expect.poll(() => drawings.length).toBe(1);
  expect(asked).toEqual(['dataset', 'network', 'layout', 'measures', 'groups']);
  expect(store.getState().analysis.gaps.status).toBe('running');

  actions.changeSettings({ at: '2020' });
  await expect.poll(() => drawings.length).toBe(2);
  asked.length = 0;
  for (const draw of drawings) draw();
  await expect.poll(() => store.getState().analysis.introductions.status).toBe('done');
  expect(asked).toEqual(['chosen', 'publishers', 'gaps', 'introductions']);
});
