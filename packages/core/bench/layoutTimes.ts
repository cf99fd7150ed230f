// How long the map takes to place everyone, by the built package.
import { existsSync } from 'node:fs';
import type { Network } from '../src/network/network.ts';
import { loadGraph } from './graphs.ts';
import { time } from './timing.ts';
import type { Timing } from './timing.ts';

const built = new URL('../../partnermap/dist/index.js', import.meta.url);

export async function layoutTimes(
  names: readonly string[],
  budget: number,
): Promise<ReadonlyMap<string, Timing>> {
  if (!existsSync(built)) return new Map();
  const { layout } = (await import(built.href)) as {
    readonly layout: (network: Network, options: { readonly seed: number }) => unknown;
  };
  return new Map(
    names.map((name) => {
      const network = loadGraph(name);
      return [name, time(() => layout(network, { seed: 1 }), budget)] as const;
    }),
  );
}
