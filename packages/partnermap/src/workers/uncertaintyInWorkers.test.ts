import { buildNetwork, uncertainty } from '@partnermap/core';
import type { UncertaintyOptions } from '@partnermap/core';
import { expect, test } from 'vitest';
import { datasetOf } from '../../../../fixtures/support/dataset.ts';
import { uncertaintyInWorkers } from './uncertaintyInWorkers.ts';

const network = buildNetwork(datasetOf('stem4all-growth'));
const options: UncertaintyOptions = { measures: ['degree', 'density'], replicates: 30 };

test('without workers the result is that of one call, and every replicate is told', async () => {
  const told: number[] = [];
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): unknown =>
    told.push(done / total);
  const found = await uncertaintyInWorkers(network, options, { threads: 1, onProgress });
  expect(found).toEqual(uncertainty(network, options));
  expect(told.at(-1)).toBe(1);
});

test('what cannot be resampled says why, and nonsense is refused', async () => {
  const impossible: UncertaintyOptions = { ...options, resampling: 'answers' };
  expect(await uncertaintyInWorkers(network, impossible)).toEqual(uncertainty(network, impossible));
  await expect(uncertaintyInWorkers(network, { ...options, replicates: 0 })).rejects.toThrow(/replicates/u);
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const running = uncertaintyInWorkers(
    network,
    { ...options, replicates: 1_000_000 },
    { signal: stop.signal, threads: 1, onProgress: () => stop.abort() },
  );
  await expect(running).rejects.toThrow(/abort/u);
});
