// Brandes' accumulation for 16 sources at once: every node has 16 lanes of doubles, one for each source, and a bit for
// each lane. Levels are walked one after the other; a lane that does not stand at the present level holds 0, so that
// adding whole rows of lanes needs no masks inside the loop over ties. The oracle is src/kernels/betweenness.ts: sums
// run in the same order, so that both give the same bits.

const LANES: u32 = 16;
const ROW: u32 = 128;
const LARGEST_EXACT: f64 = 9007199254740992;
/** Levels are bytes: beyond, the plain kernel has to do it. */
const MOST_LEVELS: u32 = 250;
const UNREACHED: u8 = 255;

let order: u32 = 0;
let outOffsets: usize = 0;
let outTargets: usize = 0;
let inOffsets: usize = 0;
let inTargets: usize = 0;
let nodeTotals: usize = 0;
let arcTotals: usize = 0;
let withArcs: bool = false;
/** Four masks of two lanes. */
let laneMasks: usize = 0;
/** Lanes in which a node has been reached, those at the present level, and those at the next one. */
let seen: usize = 0;
let present: usize = 0;
let next: usize = 0;
/** Rows of lanes: numbers of paths, their values at the present and next level, dependences, worth of a path, levels. */
let paths: usize = 0;
let presentRows: usize = 0;
let nextRows: usize = 0;
let dependences: usize = 0;
let shares: usize = 0;
let levels: usize = 0;
/** What was reached at each level: nodes and their lanes. */
let entryNodes: usize = 0;
let entryLanes: usize = 0;
let levelStarts: usize = 0;
let entries: u32 = 0;

let free: usize = 0;

function take(bytes: usize): usize {
  const start = (free + 15) & ~15;
  free = start + bytes;
  return start;
}

/** Makes room for a graph; its rows are then written to where the four functions below say. */
export function prepare(nodes: u32, arcs: u32, directed: bool, countArcs: bool): void {
  order = nodes;
  withArcs = countArcs;
  free = __heap_base;
  laneMasks = take(64);
  outOffsets = take((nodes + 1) << 2);
  outTargets = take(arcs << 2);
  inOffsets = directed ? take((nodes + 1) << 2) : outOffsets;
  inTargets = directed ? take(arcs << 2) : outTargets;
  nodeTotals = take(nodes << 3);
  arcTotals = take(withArcs ? arcs << 3 : 0);
  seen = take(nodes << 2);
  present = take(nodes << 2);
  next = take(nodes << 2);
  paths = take(nodes * ROW);
  presentRows = take(nodes * ROW);
  nextRows = take(nodes * ROW);
  dependences = take(nodes * ROW);
  shares = take(withArcs ? nodes * ROW : 0);
  levels = take(withArcs ? nodes << 4 : 0);
  entryNodes = take((nodes * LANES) << 2);
  entryLanes = take((nodes * LANES) << 2);
  levelStarts = take((MOST_LEVELS + 3) << 2);
  const pages = i32((free + 65535) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  memory.fill(nodeTotals, 0, nodes << 3);
  if (withArcs) memory.fill(arcTotals, 0, arcs << 3);
  memory.fill(present, 0, nodes << 2);
  memory.fill(next, 0, nodes << 2);
  memory.fill(presentRows, 0, nodes * ROW);
  memory.fill(nextRows, 0, nodes * ROW);
  store<u64>(laneMasks, 0, 0);
  store<u64>(laneMasks, 0, 8);
  store<u64>(laneMasks, u64.MAX_VALUE, 16);
  store<u64>(laneMasks, 0, 24);
  store<u64>(laneMasks, 0, 32);
  store<u64>(laneMasks, u64.MAX_VALUE, 40);
  store<u64>(laneMasks, u64.MAX_VALUE, 48);
  store<u64>(laneMasks, u64.MAX_VALUE, 56);
}

export function outOffsetsAt(): usize {
  return outOffsets;
}
export function outTargetsAt(): usize {
  return outTargets;
}
export function inOffsetsAt(): usize {
  return inOffsets;
}
export function inTargetsAt(): usize {
  return inTargets;
}
export function nodeTotalsAt(): usize {
  return nodeTotals;
}
export function arcTotalsAt(): usize {
  return arcTotals;
}

/** The mask of the two lanes 2·`pair` and 2·`pair` + 1. */
function maskOf(lanes: u32, pair: u32): v128 {
  return v128.load(laneMasks + (((lanes >>> (pair << 1)) & 3) << 4));
}

/** Sets the level of a node in some lanes. */
function setLevel(node: u32, lanes: u32, level: u32): void {
  const at = levels + (node << 4);
  // The low byte of the lanes eight times and the high byte eight times, against one bit each.
  const bytes = i8x16.swizzle(i16x8.splat(i16(lanes)), i32x4(0, 0, 0x01010101, 0x01010101));
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  const mask = i8x16.eq(v128.and(bytes, bits), bits);
  v128.store(at, v128.bitselect(i8x16.splat(i8(level)), v128.load(at), mask));
}

/**
 * Adds what the sources `from` … `to`−1 (at most 16) contribute. False where it cannot be done exactly here (paths
 * beyond 2^53 or 250 steps): nothing has been added then, and the plain kernel has to do it.
 */
export function addSources(from: u32, to: u32): bool {
  const all: u32 = (1 << (to - from)) - 1;
  memory.fill(seen, 0, order << 2);
  memory.fill(paths, 0, order * ROW);
  memory.fill(dependences, 0, order * ROW);
  if (withArcs) {
    memory.fill(shares, 0, order * ROW);
    memory.fill(levels, UNREACHED, order << 4);
  }
  entries = 0;
  store<u32>(levelStarts, 0);
  for (let source = from; source < to; source++) {
    const lane = source - from;
    store<u32>(seen + (source << 2), 1 << lane);
    store<u32>(present + (source << 2), 1 << lane);
    store<f64>(paths + source * ROW + (lane << 3), 1);
    store<f64>(presentRows + source * ROW + (lane << 3), 1);
    if (withArcs) setLevel(source, 1 << lane, 0);
    store<u32>(entryNodes + (entries << 2), source);
    store<u32>(entryLanes + (entries << 2), 1 << lane);
    entries++;
  }
  let level: u32 = 0;
  let first: u32 = 0;
  let exact = true;
  while (first < entries && exact) {
    const last = entries;
    store<u32>(levelStarts + ((level + 1) << 2), last);
    if (last - first < order >>> 3) push(first, last);
    else pull(all);
    clear(first, last);
    exact = level < MOST_LEVELS && complete(last, level + 1);
    swap();
    first = last;
    level++;
  }
  // The last level is empty, or could not be completed.
  clear(first, entries);
  if (!exact) return false;
  for (let back: i32 = level - 1; back >= 0; back--) {
    collect(load<u32>(levelStarts + (back << 2)), load<u32>(levelStarts + ((back + 1) << 2)), back);
    // What was collected stands in the next rows; the present ones held the level behind.
    const behind = load<u32>(levelStarts + ((back + 1) << 2));
    if (u32(back) + 1 < level) clear(behind, load<u32>(levelStarts + ((back + 2) << 2)));
    swap();
  }
  clear(0, load<u32>(levelStarts + 4));
  for (let node: u32 = 0; node < order; node++)
    add(nodeTotals + (node << 3), sumOf(dependences + node * ROW));
  if (withArcs) addArcs();
  return true;
}

function swap(): void {
  const lanes = present;
  present = next;
  next = lanes;
  const rows = presentRows;
  presentRows = nextRows;
  nextRows = rows;
}

/** Empties the present level, which the entries `first` … `last`−1 made. */
function clear(first: u32, last: u32): void {
  for (let entry = first; entry < last; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    store<u32>(present + (node << 2), 0);
    memory.fill(presentRows + node * ROW, 0, ROW);
  }
}

/** Every node of a small level adds its paths to its neighbours; lanes that they had before are wiped afterwards. */
function push(first: u32, last: u32): void {
  for (let entry = first; entry < last; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    const lanes = load<u32>(entryLanes + (entry << 2));
    const row = presentRows + node * ROW;
    const end = load<u32>(outOffsets + (node << 2), 4);
    for (let k = load<u32>(outOffsets + (node << 2)); k < end; k++) {
      const target = load<u32>(outTargets + (k << 2));
      const found = lanes & ~load<u32>(seen + (target << 2));
      if (found == 0) continue;
      const before = load<u32>(next + (target << 2));
      if (before == 0) store<u32>(entryNodes + (entries++ << 2), target);
      store<u32>(next + (target << 2), before | found);
      const to = nextRows + target * ROW;
      for (let at: u32 = 0; at < ROW; at += 16) {
        v128.store(to + at, f64x2.add(v128.load(to + at), v128.load(row + at)));
      }
    }
  }
}

/** Every node that lacks lanes adds up the paths of its neighbours at the present level. */
function pull(all: u32): void {
  for (let node: u32 = 0; node < order; node++) {
    const wanted = all & ~load<u32>(seen + (node << 2));
    if (wanted == 0) continue;
    let found: u32 = 0;
    let a = f64x2.splat(0);
    let b = a,
      c = a,
      d = a,
      e = a,
      f = a,
      g = a,
      h = a;
    const end = load<u32>(inOffsets + (node << 2), 4);
    for (let k = load<u32>(inOffsets + (node << 2)); k < end; k++) {
      const target = load<u32>(inTargets + (k << 2));
      const lanes = wanted & load<u32>(present + (target << 2));
      if (lanes == 0) continue;
      found |= lanes;
      const row = presentRows + target * ROW;
      a = f64x2.add(a, v128.load(row));
      b = f64x2.add(b, v128.load(row, 16));
      c = f64x2.add(c, v128.load(row, 32));
      d = f64x2.add(d, v128.load(row, 48));
      e = f64x2.add(e, v128.load(row, 64));
      f = f64x2.add(f, v128.load(row, 80));
      g = f64x2.add(g, v128.load(row, 96));
      h = f64x2.add(h, v128.load(row, 112));
    }
    if (found == 0) continue;
    store<u32>(entryNodes + (entries++ << 2), node);
    store<u32>(next + (node << 2), found);
    const to = nextRows + node * ROW;
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
    v128.store(to, e, 64);
    v128.store(to, f, 80);
    v128.store(to, g, 96);
    v128.store(to, h, 112);
  }
}

/** Makes what was found from the entry `first` on a level; false where a number of paths is no longer exact. */
function complete(first: u32, level: u32): bool {
  let most = f64x2.splat(0);
  for (let entry = first; entry < entries; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    const lanes = load<u32>(next + (node << 2));
    store<u32>(entryLanes + (entry << 2), lanes);
    store<u32>(seen + (node << 2), load<u32>(seen + (node << 2)) | lanes);
    if (withArcs) setLevel(node, lanes, level);
    const row = nextRows + node * ROW;
    const to = paths + node * ROW;
    for (let pair: u32 = 0; pair < 8; pair++) {
      const counts = v128.and(v128.load(row + (pair << 4)), maskOf(lanes, pair));
      most = f64x2.max(most, counts);
      v128.store(row + (pair << 4), counts);
      v128.store(to + (pair << 4), v128.or(v128.load(to + (pair << 4)), counts));
    }
  }
  return max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1)) < LARGEST_EXACT;
}

/** Every node of a level collects from the present one, which is one step farther, what they carry for each path. */
function collect(first: u32, last: u32, level: i32): void {
  const one = f64x2.splat(1);
  for (let entry = first; entry < last; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    const lanes = load<u32>(entryLanes + (entry << 2));
    const counts = paths + node * ROW;
    const count0 = v128.and(v128.load(counts), maskOf(lanes, 0));
    const count1 = v128.and(v128.load(counts, 16), maskOf(lanes, 1));
    const count2 = v128.and(v128.load(counts, 32), maskOf(lanes, 2));
    const count3 = v128.and(v128.load(counts, 48), maskOf(lanes, 3));
    const count4 = v128.and(v128.load(counts, 64), maskOf(lanes, 4));
    const count5 = v128.and(v128.load(counts, 80), maskOf(lanes, 5));
    const count6 = v128.and(v128.load(counts, 96), maskOf(lanes, 6));
    const count7 = v128.and(v128.load(counts, 112), maskOf(lanes, 7));
    let a = f64x2.splat(0);
    let b = a,
      c = a,
      d = a,
      e = a,
      f = a,
      g = a,
      h = a;
    const end = load<u32>(outOffsets + (node << 2), 4);
    for (let k = load<u32>(outOffsets + (node << 2)); k < end; k++) {
      const target = load<u32>(outTargets + (k << 2));
      if ((lanes & load<u32>(present + (target << 2))) == 0) continue;
      const row = presentRows + target * ROW;
      a = f64x2.add(a, f64x2.mul(count0, v128.load(row)));
      b = f64x2.add(b, f64x2.mul(count1, v128.load(row, 16)));
      c = f64x2.add(c, f64x2.mul(count2, v128.load(row, 32)));
      d = f64x2.add(d, f64x2.mul(count3, v128.load(row, 48)));
      e = f64x2.add(e, f64x2.mul(count4, v128.load(row, 64)));
      f = f64x2.add(f, f64x2.mul(count5, v128.load(row, 80)));
      g = f64x2.add(g, f64x2.mul(count6, v128.load(row, 96)));
      h = f64x2.add(h, f64x2.mul(count7, v128.load(row, 112)));
    }
    store<u32>(next + (node << 2), lanes);
    const at = node * ROW;
    const isSource = level == 0;
    keep(at, lanes, 0, isSource, a, v128.and(f64x2.div(f64x2.add(one, a), count0), maskOf(lanes, 0)));
    keep(at, lanes, 1, isSource, b, v128.and(f64x2.div(f64x2.add(one, b), count1), maskOf(lanes, 1)));
    keep(at, lanes, 2, isSource, c, v128.and(f64x2.div(f64x2.add(one, c), count2), maskOf(lanes, 2)));
    keep(at, lanes, 3, isSource, d, v128.and(f64x2.div(f64x2.add(one, d), count3), maskOf(lanes, 3)));
    keep(at, lanes, 4, isSource, e, v128.and(f64x2.div(f64x2.add(one, e), count4), maskOf(lanes, 4)));
    keep(at, lanes, 5, isSource, f, v128.and(f64x2.div(f64x2.add(one, f), count5), maskOf(lanes, 5)));
    keep(at, lanes, 6, isSource, g, v128.and(f64x2.div(f64x2.add(one, g), count6), maskOf(lanes, 6)));
    keep(at, lanes, 7, isSource, h, v128.and(f64x2.div(f64x2.add(one, h), count7), maskOf(lanes, 7)));
  }
}

/** Keeps the dependence of a pair of lanes (a source's own does not count) and what a path there is worth. */
function keep(row: u32, lanes: u32, pair: u32, isSource: bool, dependence: v128, share: v128): void {
  const at = row + (pair << 4);
  v128.store(nextRows + at, share);
  if (withArcs) v128.store(shares + at, v128.or(v128.load(shares + at), share));
  if (!isSource) v128.store(dependences + at, v128.or(v128.load(dependences + at), dependence));
}

/** The even lanes one after the other and the odd ones, and then the two: the order of the plain kernel. */
function sumOf(row: usize): f64 {
  let sum = v128.load(row);
  for (let at: u32 = 16; at < ROW; at += 16) sum = f64x2.add(sum, v128.load(row + at));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

function add(at: usize, value: f64): void {
  store<f64>(at, load<f64>(at) + value);
}

/** What each tie carries in the lanes in which it leads one level on. */
function addArcs(): void {
  const one = i8x16.splat(1);
  for (let node: u32 = 0; node < order; node++) {
    if (load<u32>(seen + (node << 2)) == 0) continue;
    const level = i8x16.add(v128.load(levels + (node << 4)), one);
    const row = paths + node * ROW;
    const end = load<u32>(outOffsets + (node << 2), 4);
    for (let k = load<u32>(outOffsets + (node << 2)); k < end; k++) {
      const target = load<u32>(outTargets + (k << 2));
      const on = i8x16.eq(v128.load(levels + (target << 4)), level);
      if (!v128.any_true(on)) continue;
      const other = shares + target * ROW;
      const lanes = i8x16.bitmask(on);
      let sum = carried(row, other, lanes, 0);
      for (let pair: u32 = 1; pair < 8; pair++) sum = f64x2.add(sum, carried(row, other, lanes, pair));
      add(arcTotals + (k << 3), f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
    }
  }
}

function carried(counts: usize, worth: usize, lanes: u32, pair: u32): v128 {
  const at = pair << 4;
  return v128.and(f64x2.mul(v128.load(counts + at), v128.load(worth + at)), maskOf(lanes, pair));
}
