import { buildNetwork, networkFromNodeLink } from '@partnermap/core';
import type {
  CommunityNetwork,
  Dataset,
  Issue,
  Network,
  NetworkSettings,
  NodeLinkGraph,
} from '@partnermap/core';
import { dataSha256, graphSha256, readData } from '@partnermap/files';
import type { FileInput, NameMap } from '@partnermap/files';

/** Data that can be used, with what is worth knowing about them. */
export interface LoadedData {
  readonly dataset: Dataset;
  /** The plain graph that was read; null where the data are sheets. */
  readonly graph: NodeLinkGraph | null;
  readonly issues: readonly Issue[];
  readonly sha256: string;
}

export type Loaded =
  | { readonly data: LoadedData; readonly issues: readonly Issue[] }
  | { readonly data: null; readonly issues: readonly Issue[] };

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** What the sheets and columns are called here, where their owner calls them otherwise. */
  readonly names?: NameMap | null;
}

/** Reads data in any format that `files` knows. Bad data are answered with issues, never thrown. */
export async function load(
  input: FileInput | readonly FileInput[],
  options: LoadOptions = {},
): Promise<Loaded> {
  const result = await readData(input, options);
  if (result.kind === 'unusable') return { data: null, issues: result.issues };
  const { dataset, issues } = result;
  const graph = result.kind === 'graph' ? result.graph : null;
  const sha256 = graph === null ? dataSha256(dataset) : graphSha256(graph);
  return { data: { dataset, graph, issues, sha256 }, issues };
}

/** The network that measures work on: the graph as it is, or the dataset under the settings. */
export function networkOf(data: LoadedData, settings: NetworkSettings, mode: string | null): Network {
  return data.graph === null ? buildNetwork(data.dataset, settings) : networkFromNodeLink(data.graph, mode);
}

/** The community of a dataset. A plain graph has only reported ties, so these are shown unless another layer is named. */
export function communityOf(data: LoadedData, settings: NetworkSettings): CommunityNetwork {
  const layer = data.graph !== null && settings.ties === 'participations' ? 'reported' : settings.ties;
  return buildNetwork(data.dataset, { ...settings, ties: layer });
}
