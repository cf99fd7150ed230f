import { buildNetwork } from '@partnermap/core';
import type { CommunityNetwork, Dataset, NetworkSettings } from '@partnermap/core';

/** What the worker keeps between calls. */
export interface Workspace {
  readonly use: (dataset: Dataset) => void;
  /** The dataset in use. @throws Error before the first `use`. */
  readonly dataset: () => Dataset;
  /** The network under settings; the same object as long as dataset and settings are the same. */
  readonly network: (settings: NetworkSettings) => CommunityNetwork;
}

const kept = 12;

export function createWorkspace(): Workspace {
  let current: Dataset | null = null;
  let networks = new Map<string, CommunityNetwork>();

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
      const network = buildNetwork(dataset(), settings);
      if (networks.size >= kept) networks.clear();
      networks.set(key, network);
      return network;
    },
  };
}
