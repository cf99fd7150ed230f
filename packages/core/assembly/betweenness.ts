// Brandes' accumulation for 16 sources at once: every node has 16 lanes of doubles, one for each source, and a bit for
// each lane. Levels are walked one after the other; a lane that does not stand at the present level holds 0, so that
// adding whole rows of lanes needs no masks inside the loop over ties. Rows of nodes that are not at the present level
// may hold anything: their bits are asked first. The oracle is src/kernels/betweennessBySource.ts: sums run in the same
// order, so that both give the same bits.

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
/**
 * Rows of lanes: numbers of paths, their values at the present and next level, dependences (in place of the numbers of
 * paths, unless ties need these), worth of a path, levels.
 */
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
/** Room for the neighbours of one node. */
let listed: usize = 0;
/** The largest numbers of paths of this batch, in even and odd lanes. */
let largest: v128 = f64x2.splat(0);

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
  dependences = withArcs ? take(nodes * ROW) : paths;
  shares = take(withArcs ? nodes * ROW : 0);
  levels = take(withArcs ? nodes << 4 : 0);
  entryNodes = take((nodes * LANES) << 2);
  entryLanes = take((nodes * LANES) << 2);
  levelStarts = take((MOST_LEVELS + 3) << 2);
  listed = take((nodes + 1) << 2);
  const pages = i32((free + 65535) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  memory.fill(nodeTotals, 0, nodes << 3);
  if (withArcs) memory.fill(arcTotals, 0, arcs << 3);
  memory.fill(present, 0, nodes << 2);
  memory.fill(next, 0, nodes << 2);
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
  if (withArcs) {
    memory.fill(dependences, 0, order * ROW);
    memory.fill(shares, 0, order * ROW);
    memory.fill(levels, UNREACHED, order << 4);
  }
  largest = f64x2.splat(0);
  entries = 0;
  store<u32>(levelStarts, 0);
  for (let source = from; source < to; source++) {
    const lane = source - from;
    store<u32>(seen + (source << 2), 1 << lane);
    store<u32>(present + (source << 2), 1 << lane);
    store<f64>(paths + source * ROW + (lane << 3), 1);
    memory.fill(presentRows + source * ROW, 0, ROW);
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
    if (last - first < order >>> 3) push(first, last, level + 1);
    else pull(all, level + 1);
    clear(first, last);
    exact = level < MOST_LEVELS && isExact();
    swap();
    first = last;
    level++;
  }
  // The last level is empty, or could not be completed.
  clear(first, entries);
  if (!exact) return false;
  for (let back: i32 = level - 1; back >= 0; back--) {
    collect(load<u32>(levelStarts + (back << 2)), load<u32>(levelStarts + ((back + 1) << 2)));
    // What was collected stands in the next rows; the present ones held the level behind.
    const behind = load<u32>(levelStarts + ((back + 1) << 2));
    if (u32(back) + 1 < level) clear(behind, load<u32>(levelStarts + ((back + 2) << 2)));
    swap();
  }
  clear(0, load<u32>(levelStarts + 4));
  // What depends on a source as one end does not count.
  for (let source = from; source < to; source++)
    store<f64>(dependences + source * ROW + ((source - from) << 3), 0);
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
    store<u32>(present + (load<u32>(entryNodes + (entry << 2)) << 2), 0);
  }
}

/**
 * Adds up the rows of those neighbours that stand at the present level in wanted lanes, into the next row of the node;
 * gives the lanes found. They are listed first, without a branch: which of them do is not to be foreseen.
 */
function sumRows(offsets: usize, targets: usize, node: u32, wanted: u32): u32 {
  const lanesAt = present;
  const rows = presentRows;
  const start = listed;
  const last = targets + (load<u32>(offsets + (node << 2), 4) << 2);
  let found: u32 = 0;
  let end = start;
  for (let at = targets + (load<u32>(offsets + (node << 2)) << 2); at < last; at += 4) {
    const target = load<u32>(at);
    const lanes = wanted & load<u32>(lanesAt + (target << 2));
    found |= lanes;
    store<u32>(end, target);
    end += usize(lanes != 0) << 2;
  }
  let a = f64x2.splat(0);
  let b = a,
    c = a,
    d = a,
    e = a,
    f = a,
    g = a,
    h = a;
  for (let at = start; at < end; at += 4) {
    const row = rows + load<u32>(at) * ROW;
    a = f64x2.add(a, v128.load(row));
    b = f64x2.add(b, v128.load(row, 16));
    c = f64x2.add(c, v128.load(row, 32));
    d = f64x2.add(d, v128.load(row, 48));
    e = f64x2.add(e, v128.load(row, 64));
    f = f64x2.add(f, v128.load(row, 80));
    g = f64x2.add(g, v128.load(row, 96));
    h = f64x2.add(h, v128.load(row, 112));
  }
  const to = nextRows + node * ROW;
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
  v128.store(to, d, 48);
  v128.store(to, e, 64);
  v128.store(to, f, 80);
  v128.store(to, g, 96);
  v128.store(to, h, 112);
  return found;
}

/** Finds the level behind a small one: its nodes mark their neighbours, which then add up the paths that arrive. */
function push(first: u32, last: u32, level: u32): void {
  for (let entry = first; entry < last; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    const lanes = load<u32>(entryLanes + (entry << 2));
    const end = load<u32>(outOffsets + (node << 2), 4);
    for (let k = load<u32>(outOffsets + (node << 2)); k < end; k++) {
      const target = load<u32>(outTargets + (k << 2));
      const found = lanes & ~load<u32>(seen + (target << 2));
      if (found == 0) continue;
      const before = load<u32>(next + (target << 2));
      if (before == 0) store<u32>(entryNodes + (entries++ << 2), target);
      store<u32>(next + (target << 2), before | found);
    }
  }
  for (let entry = last; entry < entries; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    const lanes = load<u32>(next + (node << 2));
    sumRows(inOffsets, inTargets, node, lanes);
    reach(entry, node, lanes, level);
  }
}

/** Finds the level behind a large one: every node that lacks lanes looks for them among its neighbours. */
function pull(all: u32, level: u32): void {
  for (let node: u32 = 0; node < order; node++) {
    const wanted = all & ~load<u32>(seen + (node << 2));
    if (wanted == 0) continue;
    const found = sumRows(inOffsets, inTargets, node, wanted);
    if (found == 0) continue;
    store<u32>(entryNodes + (entries << 2), node);
    store<u32>(next + (node << 2), found);
    reach(entries++, node, found, level);
  }
}

/** Keeps the paths that were added up for a node on a level. */
function reach(entry: u32, node: u32, lanes: u32, level: u32): void {
  store<u32>(entryLanes + (entry << 2), lanes);
  store<u32>(seen + (node << 2), load<u32>(seen + (node << 2)) | lanes);
  if (withArcs) setLevel(node, lanes, level);
  const row = nextRows + node * ROW;
  const to = paths + node * ROW;
  let most = largest;
  for (let pair: u32 = 0; pair < 8; pair++) {
    const counts = v128.and(v128.load(row + (pair << 4)), maskOf(lanes, pair));
    most = f64x2.max(most, counts);
    v128.store(row + (pair << 4), counts);
    v128.store(to + (pair << 4), v128.or(v128.load(to + (pair << 4)), counts));
  }
  largest = most;
}

/** Whether all numbers of paths are exact so far. */
function isExact(): bool {
  return max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1)) < LARGEST_EXACT;
}

/** Every node of a level collects from the present one, which is one step farther, what each path there is worth. */
function collect(first: u32, last: u32): void {
  for (let entry = first; entry < last; entry++) {
    const node = load<u32>(entryNodes + (entry << 2));
    const lanes = load<u32>(entryLanes + (entry << 2));
    store<u32>(next + (node << 2), lanes);
    sumRows(outOffsets, outTargets, node, lanes);
    const row = node * ROW;
    keep(row, lanes, 0);
    keep(row, lanes, 1);
    keep(row, lanes, 2);
    keep(row, lanes, 3);
    keep(row, lanes, 4);
    keep(row, lanes, 5);
    keep(row, lanes, 6);
    keep(row, lanes, 7);
  }
}

/** Keeps the dependence of a pair of lanes and what a path that arrives there is worth. */
function keep(row: u32, lanes: u32, pair: u32): void {
  const at = row + (pair << 4);
  const mask = maskOf(lanes, pair);
  const count = v128.load(paths + at);
  const sum = v128.load(nextRows + at);
  const share = v128.and(f64x2.add(f64x2.div(f64x2.splat(1), count), sum), mask);
  v128.store(nextRows + at, share);
  if (withArcs) v128.store(shares + at, v128.or(v128.load(shares + at), share));
  const to = dependences + at;
  v128.store(to, v128.bitselect(f64x2.mul(count, sum), v128.load(to), mask));
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
