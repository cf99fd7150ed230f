import type { PartitionGraph } from './moveNodes.ts';
import { shuffledIndices } from './partitionSearch.ts';
import type { PartitionSearch, RandomSource } from './partitionSearch.ts';

/** θ of the paper, in mean strengths of a tie: how readily a node joins a part that is not the best for it. */
const randomness = 0.01;

/**
 * The refinement phase of the Leiden method: divides every group into parts that are well connected within it.
 *
 * All nodes start alone. Each node that is still alone and well connected with the rest of its group may join a well
 * connected part of the group that it has ties with, if modularity does not fall: at random, with chances
 * exp(gain / θ), staying alone among the choices. So a part only ever grows along ties and is connected.
 * Well connected: ties to the rest of the group ≥ penalty · own strength · strength of the rest.
 *
 * @param groups The group of each node, below `graph.order`.
 * @returns The part of each node, named by one of its nodes.
 */
export function refineGroups(
  graph: PartitionGraph,
  groups: Uint32Array,
  { penalty, epsilon, meanWeight, queue, scratch }: PartitionSearch,
  random: RandomSource,
): Uint32Array {
  const { order, offsets, targets, weights, strengths } = graph;
  const { links, touched } = scratch;
  const parts = Uint32Array.from({ length: order }, (_, node) => node);
  const ofGroup = new Float64Array(order);
  const ofPart = strengths.slice();
  /** Ties of each part to the rest of its group. */
  const outside = new Float64Array(order);
  const shared = new Uint8Array(order);
  for (let node = 0; node < order; node++) {
    ofGroup[groups[node]] += strengths[node];
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      if (groups[targets[k]] === groups[node]) outside[node] += weights[k];
    }
  }
  const wellConnected = (part: number, group: number): boolean =>
    outside[part] + epsilon >= penalty * ofPart[part] * (ofGroup[group] - ofPart[part]);

  const unit = randomness * meanWeight;
  const gains = new Float64Array(order + 1);
  shuffledIndices(queue, order, random);
  for (let place = 0; place < order; place++) {
    const node = queue[place];
    const group = groups[node];
    if (shared[node] === 1 || !wellConnected(node, group)) continue;
    let found = 0;
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      if (groups[targets[k]] !== group) continue;
      const part = parts[targets[k]];
      if (links[part] === 0) touched[found++] = part;
      links[part] += weights[k];
    }
    let highest = 0;
    let choices = 0;
    for (let k = 0; k < found; k++) {
      const part = touched[k];
      const gain = links[part] - penalty * strengths[node] * ofPart[part];
      if (gain > epsilon && wellConnected(part, group)) {
        touched[choices] = part;
        gains[choices++] = gain;
        if (gain > highest) highest = gain;
        continue;
      }
      links[part] = 0;
    }
    // Staying alone gains nothing.
    let sum = Math.exp(-highest / unit);
    for (let k = 0; k < choices; k++) sum += Math.exp((gains[k] - highest) / unit);
    let drawn = random.next() * sum;
    let chosen = -1;
    for (let k = 0; k < choices && chosen === -1; k++) {
      drawn -= Math.exp((gains[k] - highest) / unit);
      if (drawn < 0) chosen = touched[k];
    }
    if (chosen !== -1) {
      parts[node] = chosen;
      shared[node] = 1;
      shared[chosen] = 1;
      ofPart[chosen] += strengths[node];
      outside[chosen] += outside[node] - 2 * links[chosen];
    }
    for (let k = 0; k < choices; k++) links[touched[k]] = 0;
  }
  return parts;
}
