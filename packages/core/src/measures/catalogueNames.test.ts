import { testCatalogueInvariant } from '../testSupport/catalogueInvariant.ts';
import { renamedGraph, shuffledNames } from '../testSupport/graphs.ts';

testCatalogueInvariant('names and the order of rows change nothing', {
  change: (graph, seed) => {
    const names = shuffledNames(graph, seed);
    return { graph: renamedGraph(graph, names), name: (id) => names.get(id) ?? id };
  },
  effects: [],
});
