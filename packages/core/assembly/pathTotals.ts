// Totals of all distances in steps by breadth-first search from 128 nodes at once: bit b of a mask stands for the b-th of
// them. Sums are kept by the node that is reached, so no bit is ever looked at alone. The oracle is
// src/kernels/pathTotals.ts: all sums are of whole numbers, so that both give the same bits.

const MASK: u32 = 16;

let order: u32 = 0;
let alongOffsets: usize = 0;
let alongTargets: usize = 0;
let againstOffsets: usize = 0;
let againstTargets: usize = 0;
/** Those of the sources that have reached a node, those that stand there, and those that arrive with the next step. */
let seen: usize = 0;
let present: usize = 0;
let next: usize = 0;
let frontier: usize = 0;
let fresh: usize = 0;
/** How many of the present sources each node of `fresh` was reached by, beside it. */
let counts: usize = 0;
let size: u32 = 0;

let free: usize = 0;

function take(bytes: usize): usize {
  const start = (free + 15) & ~15;
  free = start + bytes;
  return start;
}

/** Makes room for a graph; its rows are then written to where the four functions below say. */
export function prepare(nodes: u32, arcs: u32, directed: bool): void {
  order = nodes;
  free = __heap_base;
  alongOffsets = take((nodes + 1) << 2);
  alongTargets = take(arcs << 2);
  againstOffsets = directed ? take((nodes + 1) << 2) : alongOffsets;
  againstTargets = directed ? take(arcs << 2) : alongTargets;
  seen = take(nodes * MASK);
  present = take(nodes * MASK);
  next = take(nodes * MASK);
  frontier = take(nodes << 2);
  fresh = take(nodes << 2);
  counts = take(nodes << 2);
  const pages = i32((free + 65535) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  memory.fill(present, 0, nodes * MASK);
  memory.fill(next, 0, nodes * MASK);
}

export function alongOffsetsAt(): usize {
  return alongOffsets;
}
export function alongTargetsAt(): usize {
  return alongTargets;
}
export function againstOffsetsAt(): usize {
  return againstOffsets;
}
export function againstTargetsAt(): usize {
  return againstTargets;
}
/** After a step: the nodes that it reached, and by how many sources. */
export function freshAt(): usize {
  return fresh;
}
export function countsAt(): usize {
  return counts;
}

/** Starts from the nodes `from` … `to`−1, at most 128. */
export function start(from: u32, to: u32): void {
  memory.fill(seen, 0, order * MASK);
  for (let source = from; source < to; source++) {
    const bit = source - from;
    const at = source * MASK + ((bit >>> 5) << 2);
    store<u32>(seen + at, 1 << (bit & 31));
    store<u32>(present + at, 1 << (bit & 31));
    store<u32>(fresh + (bit << 2), source);
  }
  size = to - from;
}

/** One step on; gives how many nodes it reached. */
export function step(from: u32, to: u32): u32 {
  const list = frontier;
  frontier = fresh;
  fresh = list;
  const filled = size < order >>> 3 ? push() : pull(from, to);
  for (let place: u32 = 0; place < size; place++)
    v128.store(present + load<u32>(frontier + (place << 2)) * MASK, i64x2.splat(0));
  for (let place: u32 = 0; place < filled; place++) {
    const at = load<u32>(fresh + (place << 2)) * MASK;
    const found = v128.load(next + at);
    v128.store(seen + at, v128.or(v128.load(seen + at), found));
    store<u32>(counts + (place << 2), bits(found));
  }
  const masks = present;
  present = next;
  next = masks;
  size = filled;
  return filled;
}

function bits(mask: v128): u32 {
  const bytes = i8x16.popcnt(mask);
  const words = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
  return (
    i32x4.extract_lane(words, 0) +
    i32x4.extract_lane(words, 1) +
    i32x4.extract_lane(words, 2) +
    i32x4.extract_lane(words, 3)
  );
}

/** A small frontier is pushed to its neighbours. */
function push(): u32 {
  let filled: u32 = 0;
  for (let place: u32 = 0; place < size; place++) {
    const node = load<u32>(frontier + (place << 2));
    const mask = v128.load(present + node * MASK);
    const end = load<u32>(alongOffsets + (node << 2), 4);
    for (let k = load<u32>(alongOffsets + (node << 2)); k < end; k++) {
      const target = load<u32>(alongTargets + (k << 2));
      const at = target * MASK;
      const found = v128.andnot(mask, v128.load(seen + at));
      if (!v128.any_true(found)) continue;
      const before = v128.load(next + at);
      if (!v128.any_true(before)) store<u32>(fresh + (filled++ << 2), target);
      v128.store(next + at, v128.or(before, found));
    }
  }
  return filled;
}

/** From a large one every node that lacks a source takes it from its neighbours. */
function pull(from: u32, to: u32): u32 {
  let filled: u32 = 0;
  const sources = to - from;
  for (let node: u32 = 0; node < order; node++) {
    const at = node * MASK;
    const known = v128.load(seen + at);
    if (bits(known) == sources) continue;
    let found = i64x2.splat(0);
    const end = load<u32>(againstOffsets + (node << 2), 4);
    for (let k = load<u32>(againstOffsets + (node << 2)); k < end; k++)
      found = v128.or(found, v128.load(present + load<u32>(againstTargets + (k << 2)) * MASK));
    found = v128.andnot(found, known);
    if (!v128.any_true(found)) continue;
    v128.store(next + at, found);
    store<u32>(fresh + (filled++ << 2), node);
  }
  return filled;
}
