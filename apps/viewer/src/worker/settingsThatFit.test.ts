import { defaultSettings } from '@partnermap/core';
import { expect, test } from 'vitest';
import { fixture } from '../state/testing.ts';
import { createWorkspace } from './workspace.ts';

test('a layer or an organisation that was deleted in the page leaves a network', async () => {
  const dataset = await fixture('stem4all-growth');
  const workspace = createWorkspace();
  const settings = { ...defaultSettings, ties: 'funding', without: ['lyceum-ak-shumkar'] };
  workspace.use(dataset);
  expect(workspace.network(settings).settings.ties).toBe('funding');
  const organisations = dataset.organisations.filter(({ id }) => id !== 'lyceum-ak-shumkar');
  workspace.use({ ...dataset, organisations, ties: [] });
  expect(workspace.network(settings).settings).toEqual(defaultSettings);
});
