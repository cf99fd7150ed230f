import type {
  Cell,
  Dataset,
  Network,
  NetworkSettings,
  NodeAttribute,
  NodeLinkEdge,
  NodeLinkGraph,
  Organisation,
} from '@partnermap/core';
import { buildNetwork } from '@partnermap/core';

export interface GraphFromNetworkOptions {
  /** Where names, types, countries and regions of the nodes stand. Default: null, nodes have their ids only. */
  readonly dataset?: Dataset | null;
  /** Further values of the nodes, e.g. their group, in the order of `network.ids`. Default: none. */
  readonly attributes?: readonly NodeAttribute[];
}

/** A network as a plain graph that other programs read: a label and the attributes of each node, strengths as weights. */
export function graphFromNetwork(network: Network, options: GraphFromNetworkOptions = {}): NodeLinkGraph {
  const { dataset = null, attributes = [] } = options;
  const organisations = new Map((dataset?.organisations ?? []).map((one) => [one.id, one]));
  const columns = [...network.attributes, ...attributes];
  const nodes = network.ids.map((id, index) => {
    const known = organisations.get(id);
    const values = columns.map(({ name, values }) => [name, values[index]] as const);
    const pairs = [...(known === undefined ? [] : described(known)), ...values];
    return { id, attributes: new Map(pairs.filter(([, value]) => value !== null)) };
  });
  const { directed } = network.adjacency;
  return { directed, weighted: network.weighted, nodes, edges: edgesOf(network) };
}

/** The network of a dataset under settings (default: those of `buildNetwork`) as a plain graph. */
export function graphFromDataset(dataset: Dataset, settings: Partial<NetworkSettings> = {}): NodeLinkGraph {
  const network = buildNetwork(dataset, settings);
  return graphFromNetwork(network, { dataset: network.dataset });
}

function described({ name, types, countries, regions }: Organisation): readonly (readonly [string, Cell])[] {
  const list = (values: readonly string[]): Cell => (values.length === 0 ? null : values.join('|'));
  return [
    ['label', name],
    ['type', list(types)],
    ['country', list(countries)],
    ['region', list(regions)],
  ];
}

function edgesOf({ ids, adjacency }: Network): readonly NodeLinkEdge[] {
  const { offsets, targets, strengths } = adjacency.outgoing;
  const edges: NodeLinkEdge[] = [];
  ids.forEach((source, index) => {
    for (let k = offsets[index]; k < offsets[index + 1]; k++) {
      if (!adjacency.directed && targets[k] < index) continue;
      edges.push({ source, target: ids[targets[k]], weight: strengths[k], attributes: new Map() });
    }
  });
  return edges;
}
