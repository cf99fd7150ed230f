import { expect, test } from 'vitest';
import { createWorkspace } from './workspace.ts';
import { client as clientOf } from './client.ts';
import type { Client } from './client.ts';
import type { Channel, PageMessage, WorkerMessage } from './protocol.ts';
import { serve } from './serve.ts';
import type { AnyCall, CallContext } from './callContext.ts';
import { fixture } from '../state/testing.ts';
import { calls } from './calls.ts';

/** A page and a worker in one process; messages arrive later and are cloned, as between threads. */
function connected(answering: ReadonlyMap<string, AnyCall>): {
  client: Client;
  sent: PageMessage[];
  told: WorkerMessage[];
} {
  const sent: PageMessage[] = [];
  const told: WorkerMessage[] = [];
  const toWorker: ((message: PageMessage) => void)[] = [];
  const toPage: ((message: WorkerMessage) => void)[] = [];
  const later = (work: () => void): void => void setTimeout(work, 0);
  const page: Channel<PageMessage, WorkerMessage> = {
    post: (message) => {
      const copy = structuredClone(message);
      sent.push(copy);
      later(() => toWorker.forEach((receive) => receive(copy)));
    },
    listen: (receive) => toPage.push(receive),
  };
  const worker: Channel<WorkerMessage, PageMessage> = {
    post: (message) => {
      const copy = structuredClone(message);
      told.push(copy);
      later(() => toPage.forEach((receive) => receive(copy)));
    },
    listen: (receive) => toWorker.push(receive),
  };
  serve(worker, answering, createWorkspace());
  return { client: clientOf(page), sent, told };
}

function* counting(total: number): Generator<{ done: number; total: number }, number, void> {
  const end = performance.now() + 300;
  for (let done = 1; done <= total && performance.now() < end; done++) {
    const next = performance.now() + 30;
    while (performance.now() < next);
    yield { done, total };
  }
  return total;
}

const slow: AnyCall = async (_: never, { run }: CallContext) => await run(counting(10));
const broken: AnyCall = () => {
  throw new RangeError('no such thing');
};
const echo: AnyCall = (args: never) => args;
const standIn = new Map<string, AnyCall>([
  ['network', echo],
  ['groups', slow],
  ['gaps', broken],
]);
const args = {} as never;

test('a call is answered with its result', async () => {
  const { client } = connected(standIn);
  expect(await client.call('network', { settings: 1 } as never)).toEqual({
    status: 'result',
    result: { settings: 1 },
  });
});

test('a call that throws has failed, and the next one is answered', async () => {
  const { client } = connected(standIn);
  expect(await client.call('gaps', args)).toEqual({ status: 'failed', message: 'no such thing' });
  expect(await client.call('measures', args)).toEqual({
    status: 'failed',
    message: 'There is no call "measures".',
  });
  expect(await client.call('network', args)).toMatchObject({ status: 'result' });
});

test('progress arrives while long work runs', async () => {
  const { client } = connected(standIn);
  const seen: number[] = [];
  const outcome = await client.call('groups', args, { onProgress: ({ done }) => seen.push(done) });
  expect(outcome).toEqual({ status: 'result', result: 10 });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test('progress is told now and then, not at each of many short steps', async () => {
  function* short(): Generator<{ done: number; total: number }, number, void> {
    for (let done = 1; done <= 1000; done++) yield { done, total: 1000 };
    return 1000;
  }
  const { client, told } = connected(
    new Map<string, AnyCall>([['groups', async (_: never, { run }) => await run(short())]]),
  );
  expect(await client.call('groups', args)).toMatchObject({ status: 'result' });
  const progress = told.filter(({ type }) => type === 'progress');
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.length).toBeLessThan(500);
});

test('a newer generation cancels what runs and what waits, and drops their answers', async () => {
  const { client, told } = connected(standIn);
  const running = client.call('groups', args);
  const waiting = client.call('network', args);
  await new Promise((resolve) => setTimeout(resolve, 60));
  client.nextGeneration();
  const newest = client.call('network', args);
  expect(await running).toEqual({ status: 'dropped' });
  expect(await waiting).toEqual({ status: 'dropped' });
  expect(await newest).toMatchObject({ status: 'result' });
  expect(told.filter(({ type }) => type === 'cancelled').map(({ id }) => id)).toEqual([1, 2]);
});

test('an answer that was already on its way is dropped too', async () => {
  const { client } = connected(standIn);
  const old = client.call('network', args);
  client.nextGeneration();
  expect(await old).toEqual({ status: 'dropped' });
});

test('reading a file belongs to no generation', async () => {
  const { client } = connected(standIn);
  const reading = client.call('groups', args, { outside: true });
  await new Promise((resolve) => setTimeout(resolve, 40));
  client.nextGeneration();
  void client.call('network', args);
  expect(await reading).toEqual({ status: 'result', result: 10 });
});

test('an AbortSignal cancels a call', async () => {
  const { client } = connected(standIn);
  const abort = new AbortController();
  const running = client.call('groups', args, { signal: abort.signal });
  await new Promise((resolve) => setTimeout(resolve, 60));
  abort.abort();
  expect(await running).toEqual({ status: 'dropped' });
});

test('every answer about real data can be sent and is defined', async () => {
  const { client } = connected(new Map<string, AnyCall>(Object.entries(calls)));
  const dataset = await fixture('stem4all');
  const { defaultView } = await import('../state/view.ts');
  const { settings, seed } = defaultView;
  const view = { settings, seed };
  expect(await client.call('dataset', { dataset })).toMatchObject({
    status: 'result',
    result: { synthetic: false },
  });
  for (const call of [
    'network',
    'layout',
    'measures',
    'groups',
    'publishers',
    'gaps',
    'introductions',
  ] as const) {
    expect(await client.call(call, view), call).toMatchObject({ status: 'result' });
  }
  const found = await client.call('cellMembers', {
    settings,
    counted: 'organisations',
    dimensions: ['region', 'pipeline_stages'],
    row: 'Bishkek',
    column: 'leadership',
  });
  if (found.status !== 'result') throw new Error(found.status);
  // One organisation of Bishkek works on leadership; see the sheet `organisations`.
  const wanted = dataset.organisations.filter(
    ({ regions, pipelineStages }) => regions.includes('Bishkek') && pipelineStages.includes('leadership'),
  );
  expect(found.result.ids).toEqual(wanted.map(({ id }) => id).sort());
});
