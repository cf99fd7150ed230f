import { defaultSettings, runSteps } from '@partnermap/core';
import { expect, test } from 'vitest';
import { fixture } from '../state/testing.ts';
import type { CallContext } from './callContext.ts';
import { compare } from './calls/compare.ts';
import { report } from './calls/report.ts';
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

test('what changed, and the report, can be asked for without that layer', async () => {
  const { organisations, initiatives, participations, ...rest } = await fixture('stem4all-growth');
  const few = organisations.slice(0, 8);
  const kept = new Set(few.map(({ id }) => id));
  const dataset = {
    ...rest,
    organisations: few,
    initiatives,
    participations: participations.filter(({ organisationId }) => kept.has(organisationId)),
    ties: [],
    introductions: [],
    capacities: [],
  };
  const workspace = createWorkspace();
  workspace.use(dataset);
  const context = { workspace, run: runSteps } as unknown as CallContext;
  const view = { settings: { ...defaultSettings, ties: 'funding' }, seed: 1, replicates: 3 };
  const found = await compare({ ...view, from: '2022', to: '2023' }, context);
  expect(found.organisations.after).toBeGreaterThan(0);
  const choice = { audience: 'internal', organisation: null, since: null, sections: null } as const;
  const html = await report({ ...view, ...choice, dataset, language: 'en' }, context);
  expect(html).toContain('<!doctype html>');
});
