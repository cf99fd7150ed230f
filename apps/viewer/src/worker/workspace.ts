import { buildNetwork } from '@partnermap/core';
import type { CommunityNetwork, Dataset, NetworkSettings } from '@partnermap/core';
import { createLayouts } from './layouts.ts';
import type { Layouts } from './layouts.ts';
import { settingsThatFit } from './settingsThatFit.ts';

/** What the worker keeps between calls. */
export interface Workspace {
  readonly use: (dataset: Dataset) => void;
  /** The dataset in use. @throws Error before the first `use`. */
  readonly dataset: () => Dataset;
  /** The network under settings; the same object as long as dataset and settings are the same. */
  readonly network: (settings: NetworkSettings) => CommunityNetwork;
  /** What was computed of a network before, under a key that says how; else what `compute` gives, which is kept. */
  readonly remember: <Result>(
    network: CommunityNetwork,
    key: string,
    compute: () => Promise<Result>,
  ) => Promise<Result>;
  /** Where organisations stood in the layouts of this page. */
  readonly layouts: Layouts;
}

const kept = 12;

export function createWorkspace(): Workspace {
  let current: Dataset | null = null;
  let networks = new Map<string, CommunityNetwork>();
  const computed = new WeakMap<CommunityNetwork, Map<string, unknown>>();

  function dataset(): Dataset {
    if (current === null) throw new Error('No dataset is in use yet.');
    return current;
  }

  return {
    use: (next) => {
      current = next;
      networks = new Map();
    },
    dataset,
    network: (settings) => {
      const key = JSON.stringify(settings);
      const known = networks.get(key);
      if (known !== undefined) return known;
      const network = buildNetwork(dataset(), settingsThatFit(dataset(), settings));
      if (networks.size >= kept) networks.clear();
      networks.set(key, network);
      return network;
    },
    remember: async <Result>(
      network: CommunityNetwork,
      key: string,
      compute: () => Promise<Result>,
    ): Promise<Result> => {
      const known = computed.get(network) ?? new Map<string, unknown>();
      computed.set(network, known);
      if (!known.has(key)) known.set(key, await compute());
      return known.get(key) as Result;
    },
    layouts: createLayouts(),
  };
}
