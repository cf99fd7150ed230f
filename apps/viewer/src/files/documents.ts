import { emptyDataset } from '@partnermap/core';
import type { Dataset } from '@partnermap/core';
import type { FileInput } from '@partnermap/files';
import { usualSettings } from '../state/selectors.ts';
import type { Scenario } from '../state/scenario.ts';
import type { Actions } from '../state/store.ts';
import { defaultView } from '../state/view.ts';
import type { View } from '../state/view.ts';
import type { Client } from '../worker/client.ts';
import { readExample } from './examples.ts';
import type { Example } from './examples.ts';
import { readScenarios } from './readScenarios.ts';
import { readView } from './readView.ts';

/** What opening and starting anew need of the page. */
export interface Opener {
  readonly client: Client;
  readonly actions: Actions;
}

const openingView = (dataset: Dataset): View => ({ ...defaultView, settings: usualSettings(dataset) });

/** Puts a dataset in place of the one there was, which undo brings back. */
function show(actions: Actions, dataset: Dataset, view: View, scenarios: readonly Scenario[] = []): void {
  actions.changeSession({
    selectedId: null,
    highlightedIds: null,
    pair: null,
    sketch: null,
    restored: false,
  });
  actions.perform({ type: 'replace-dataset', dataset, views: [view], scenarios });
}

/**
 * Opens files. Data that cannot be used leave everything as it was; what was found wrong is shown either way.
 * Returns whether they could be used.
 */
export async function openFiles(
  { client, actions }: Opener,
  files: readonly FileInput[],
  name: string,
): Promise<boolean> {
  const outcome = await client.call('read', { files }, { outside: true });
  if (outcome.status !== 'result') {
    if (outcome.status === 'failed') throw new Error(outcome.message);
    return false;
  }
  const { dataset, issues, project } = outcome.result;
  actions.changeSession({ opened: { name, usable: dataset !== null, issues }, question: 'data' });
  if (dataset === null) return false;
  const known = new Set(dataset.organisations.map(({ id }) => id));
  if (project === null) show(actions, dataset, openingView(dataset));
  else show(actions, dataset, readView(project, known), readScenarios(project));
  actions.changeSession({ question: issues.length === 0 ? 'overview' : 'data' });
  return true;
}

export async function openExample({ actions }: Pick<Opener, 'actions'>, example: Example): Promise<void> {
  const dataset = await readExample(example);
  actions.changeSession({ opened: null, question: 'overview' });
  show(actions, dataset, defaultView);
}

/** An empty dataset to fill in by hand. */
export function startEmpty({ actions }: Pick<Opener, 'actions'>): void {
  show(actions, emptyDataset, defaultView);
  actions.changeSession({ opened: null, question: 'data' });
}
