import type { Dataset } from '@partnermap/core';
import type { Client } from '../worker/client.ts';
import { analysisCalls, argumentsOf, chosenIds, mapCalls } from './analysis.ts';
import type { AnalysisCall, Answer } from './analysis.ts';
import type { ViewerDocument } from './document.ts';
import type { Actions, ViewerStore } from './store.ts';
import type { View } from './view.ts';

/**
 * Keeps the analysis in step with the document: every change of the dataset or of what selects from it begins a new
 * generation, so that answers about what was there before are dropped. What the map is drawn from is asked first, all
 * else after `drawn`, if nothing has changed until then. Returns a function that ends it.
 */
export function keepAnalysed(
  store: ViewerStore,
  actions: Actions,
  client: Client,
  drawn: () => Promise<void>,
): () => void {
  let last: ViewerDocument | null = null;
  let generation = 0;

  function follow(): void {
    const { edited, analysis } = store.getState();
    const { document } = edited;
    const before = last;
    if (before === document) return;
    last = document;
    const sameData = before?.dataset === document.dataset;
    if (sameData && sameQuestions(before.views[0], document.views[0])) {
      const [was, is] = [before.views[0], document.views[0]].map((view) => chosenIds(view).join(' '));
      if (was !== is) {
        begun('chosen');
        void ask('chosen');
      }
      return;
    }
    client.nextGeneration();
    const known = sameData && analysis.dataset.status === 'done';
    // Until an edit is computed the answers of before stay in sight; those about other data would mislead.
    const otherData = before !== null && !shareRows(before.dataset, document.dataset);
    const calls = analysisCalls.filter((call) => !(known && call === 'dataset'));
    for (const call of calls) begun(call, otherData ? { value: null } : {});
    void askAll(calls, (generation += 1));
  }

  async function askAll(calls: readonly AnalysisCall[], current: number): Promise<void> {
    await Promise.all(calls.filter((call) => mapCalls.has(call)).map(ask));
    await drawn();
    if (current !== generation) return;
    await Promise.all(calls.filter((call) => !mapCalls.has(call)).map(ask));
  }

  function begun(call: AnalysisCall, change: Partial<Answer<never>> = {}): void {
    actions.answered(call, { status: 'running', progress: null, failure: null, ...change });
  }

  async function ask(call: AnalysisCall): Promise<void> {
    const { document } = store.getState().edited;
    const outcome = await client.call(call, argumentsOf[call](document), {
      onProgress: ({ done, total }) => actions.answered(call, { progress: total > 0 ? done / total : null }),
    });
    if (outcome.status === 'result') {
      actions.answered(call, { value: outcome.result, status: 'done', progress: null });
    }
    if (outcome.status === 'failed') {
      actions.answered(call, { value: null, status: 'failed', progress: null, failure: outcome.message });
    }
  }

  follow();
  return store.subscribe(follow);
}

/** Whether one dataset came from the other by edits, which keep every row that they do not touch. */
function shareRows(a: Dataset, b: Dataset): boolean {
  if (a.organisations === b.organisations) return a.organisations.length > 0;
  const rows = new Set(a.organisations);
  return b.organisations.some((row) => rows.has(row));
}

/** Whether two views ask the same of the worker, however they draw it. */
function sameQuestions(a: View, b: View): boolean {
  return a.seed === b.seed && JSON.stringify(a.settings) === JSON.stringify(b.settings);
}
