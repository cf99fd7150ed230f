// Betweenness in workers against one thread, on the clock, as the built package gives it.
import { existsSync } from 'node:fs';
import { betweenness } from '../src/measures/betweenness.ts';
import type { Network } from '../src/network/network.ts';
import { again } from './graphs.ts';

const built = new URL('../../partnermap/dist/index.js', import.meta.url);

interface BuiltPackage {
  readonly betweennessInWorkers: (network: Network) => Promise<void>;
  readonly betweenness: (network: Network) => ReadonlyMap<string, number>;
}

export interface Workers {
  readonly alone: number;
  readonly inWorkers: number;
}

/** Milliseconds on the clock; null where nothing is built. Throws unless both give the same bits. */
export async function timeWorkers(network: Network): Promise<Workers | null> {
  if (!existsSync(built)) return null;
  const { betweennessInWorkers, betweenness: remembered } = (await import(built.href)) as BuiltPackage;
  const [one, other] = [again(network), again(network)];
  const started = performance.now();
  const expected = betweenness(one);
  const alone = performance.now() - started;
  const restarted = performance.now();
  await betweennessInWorkers(other);
  const values = remembered(other);
  const inWorkers = performance.now() - restarted;
  for (const [id, value] of expected) {
    if (!Object.is(value, values.get(id))) throw new Error(`Workers give another betweenness of ${id}.`);
  }
  return { alone, inWorkers };
}
