import type { Neighbours } from './adjacency.ts';
import { closenessUnit, exactSteps } from './closenessUnit.ts';
import { pathTotalsModule } from './pathTotalsModule.ts';
import type { PathTotals } from './pathTotalsByMasks.ts';
import { kernelExports } from './webAssembly.ts';

/** What assembly/pathTotals.ts exports; places in its memory are counted in bytes. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  prepare(nodes: number, arcs: number, directed: boolean): void;
  alongOffsetsAt(): number;
  alongTargetsAt(): number;
  againstOffsetsAt(): number;
  againstTargetsAt(): number;
  freshAt(): number;
  countsAt(): number;
  start(from: number, to: number): void;
  step(from: number, to: number): number;
}

/** Sources in one search. */
const batch = 128;

/**
 * Totals of all distances in steps by WebAssembly, 128 sources at once, to the last bit those of the plain kernel: up to
 * 20 steps all sums are whole. Null where a distance is longer or it cannot run.
 */
export function pathTotalsByLanes(order: number, along: Neighbours, against: Neighbours): PathTotals | null {
  const kernel = kernelExports(pathTotalsModule) as Exports | null;
  if (kernel === null) return null;
  const arcs = along.targets.length;
  kernel.prepare(order, arcs, along !== against);
  const { buffer } = kernel.memory;
  new Uint32Array(buffer, kernel.alongOffsetsAt(), order + 1).set(along.offsets);
  new Uint32Array(buffer, kernel.alongTargetsAt(), arcs).set(along.targets);
  if (along !== against) {
    new Uint32Array(buffer, kernel.againstOffsetsAt(), order + 1).set(against.offsets);
    new Uint32Array(buffer, kernel.againstTargetsAt(), arcs).set(against.targets);
  }
  const counts = new Uint32Array(buffer, kernel.countsAt(), order);
  const reached = new Uint32Array(order);
  const distanceSums = new Float64Array(order);
  const numerators = new Float64Array(order);
  const eccentricities = new Float64Array(order);
  for (let from = 0; from < order; from += batch) {
    const to = Math.min(order, from + batch);
    kernel.start(from, to);
    for (let distance = 1, filled = kernel.step(from, to); filled > 0; filled = kernel.step(from, to)) {
      if (distance > exactSteps) return null;
      // Two lists take turns.
      const fresh = new Uint32Array(buffer, kernel.freshAt(), filled);
      const numerator = closenessUnit / distance;
      for (let place = 0; place < filled; place++) {
        const node = fresh[place];
        const count = counts[place];
        reached[node] += count;
        distanceSums[node] += count * distance;
        numerators[node] += count * numerator;
        if (distance > eccentricities[node]) eccentricities[node] = distance;
      }
      distance++;
    }
  }
  return {
    reached,
    distanceSums,
    harmonicSums: numerators.map((sum) => sum / closenessUnit),
    eccentricities,
  };
}
