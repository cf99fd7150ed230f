import { centralization } from '../measures/centralization.ts';
import { transitivity } from '../measures/clustering.ts';
import { density } from '../measures/density.ts';
import { globalEfficiency } from '../measures/globalEfficiency.ts';
import type { Network } from '../network/network.ts';

/** Measures of a whole network whose value depends on how large and how dense it is, by their id in the catalogue. */
export const sizeDependent: readonly (readonly [id: string, measure: (network: Network) => number | null])[] =
  [
    ['density', density],
    ['globalEfficiency', (network) => globalEfficiency(network)],
    ['transitivity', transitivity],
    ['centralization.degree', (network) => centralization(network, 'degree')],
    ['centralization.betweenness', (network) => centralization(network, 'betweenness')],
  ];
