import { blankOrganisation, blankTie, emptyDataset } from '@partnermap/core';
import type {
  Attribute,
  Cell,
  Dataset,
  NodeLinkEdge,
  NodeLinkGraph,
  NodeLinkNode,
  Organisation,
  Tie,
} from '@partnermap/core';

const reportedLayer = 'reported';
const usedNodeAttributes = new Set(['name', 'label', 'type', 'country', 'region']);

/**
 * A graph as a dataset: nodes become organisations, edges become ties of the layer that their attribute `kind` names, else
 * `reported`. The attributes `name` or `label`, `type`, `country` and `region` (lists separated by `|`) fill the columns of
 * these names; all others are kept as attributes. Nothing else is known: membership is unknown, nobody is facilitator.
 */
export function datasetFromGraph(graph: NodeLinkGraph): Dataset {
  return {
    ...emptyDataset,
    organisations: graph.nodes.map(organisation),
    ties: graph.edges.map((edge) => tie(edge, graph)),
  };
}

function organisation({ id, attributes }: NodeLinkNode): Organisation {
  const name = textOf(attributes.get('name')) ?? textOf(attributes.get('label')) ?? id;
  return {
    ...blankOrganisation,
    id,
    name,
    types: listOf(attributes.get('type')),
    countries: listOf(attributes.get('country')),
    regions: listOf(attributes.get('region')),
    attributes: others(
      attributes,
      (key, value) => usedNodeAttributes.has(key) && (key !== 'label' || value === name),
    ),
  };
}

function tie(
  { source, target, weight, attributes }: NodeLinkEdge,
  { directed, weighted }: NodeLinkGraph,
): Tie {
  return {
    ...blankTie,
    fromId: source,
    toId: target,
    kind: textOf(attributes.get('kind')) ?? reportedLayer,
    strength: weighted ? weight : null,
    directed,
    attributes: others(attributes, (key) => key === 'kind'),
  };
}

function others(
  attributes: ReadonlyMap<string, Cell>,
  isUsed: (name: string, value: Cell) => boolean,
): readonly Attribute[] {
  return [...attributes]
    .filter(([name, value]) => value !== null && !isUsed(name, value))
    .map(([name, value]) => ({ name, value }));
}

function textOf(cell: Cell | undefined): string | null {
  const text = String(cell ?? '').trim();
  return text === '' ? null : text;
}

function listOf(cell: Cell | undefined): readonly string[] {
  const parts = (textOf(cell) ?? '').split('|').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
