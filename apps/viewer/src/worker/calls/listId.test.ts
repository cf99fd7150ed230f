import { fileURLToPath } from 'node:url';
import { defaultSettings } from '@partnermap/core';
import { expect, test } from 'vitest';
import { runCommand } from '../../../../../packages/partnermap/src/testSupport/runCommand.ts';
import { fixture } from '../../state/testing.ts';
import type { CallContext } from '../callContext.ts';
import { createWorkspace } from '../workspace.ts';
import { listId } from './listId.ts';

const data = fileURLToPath(new URL('../../../../../fixtures/stem4all-growth', import.meta.url));

test('the viewer and the command name a list alike, though the data hold a log of earlier ones', async () => {
  const workspace = createWorkspace();
  workspace.use(await fixture('stem4all-growth'));
  expect(workspace.dataset().introductions.length).toBeGreaterThan(0);
  const settings = { ...defaultSettings, at: '2022' };
  const name = await listId({ settings, seed: 4 }, { workspace } as unknown as CallContext);
  const options = ['--at', '2022', '--seed', '4', '--count', '20', '--replicates', '19', '--format', 'json'];
  const { output } = await runCommand(['suggest', data, ...options]);
  expect(JSON.parse(output)).toMatchObject({ list: { id: name } });
  expect(name).toMatch(/^[0-9a-f]{12} at=2022 count=20 seed=4$/u);
});
