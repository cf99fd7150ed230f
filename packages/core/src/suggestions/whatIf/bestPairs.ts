/** Pairs with what they gain, in parallel arrays. */
export interface GainingPairs {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly gains: Float64Array;
}

/** The pairs that gain most of all that were offered; of equal gains those offered first. */
export interface BestPairs {
  readonly offer: (source: number, target: number, gain: number) => void;
  /** What a pair must gain to come in; 0 as long as there is room. */
  readonly least: () => number;
  /** As they were offered; only if none had to give way. */
  readonly inOrder: () => GainingPairs;
  readonly byGain: () => GainingPairs;
}

/** Keeps at most `most` pairs: a heap with the least at its head. O(log most) an offer. */
export function bestPairs(most: number): BestPairs {
  const sources = new Uint32Array(most);
  const targets = new Uint32Array(most);
  const gains = new Float64Array(most);
  /** When each was offered. */
  const turns = new Float64Array(most);
  const heap = new Uint32Array(most);
  let size = 0;
  let turn = 0;

  /** Whether the first is to give way before the second: it gains less, or as much and came later. */
  const weaker = (first: number, second: number): boolean =>
    gains[first] < gains[second] || (gains[first] === gains[second] && turns[first] > turns[second]);

  const sink = (from: number): void => {
    let place = from;
    const item = heap[place];
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && weaker(heap[child + 1], heap[child])) child++;
      if (!weaker(heap[child], item)) break;
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = item;
  };

  const put = (slot: number, source: number, target: number, gain: number): void => {
    sources[slot] = source;
    targets[slot] = target;
    gains[slot] = gain;
    turns[slot] = turn++;
  };

  const offer = (source: number, target: number, gain: number): void => {
    if (size < most) {
      heap[size] = size;
      put(size++, source, target, gain);
      if (size === most) for (let place = (size >>> 1) - 1; place >= 0; place--) sink(place);
    } else if (most > 0 && gain > gains[heap[0]]) {
      put(heap[0], source, target, gain);
      sink(0);
    }
  };

  const rows = (slots: Uint32Array): GainingPairs => ({
    sources: slots.map((slot) => sources[slot]),
    targets: slots.map((slot) => targets[slot]),
    gains: Float64Array.from(slots, (slot) => gains[slot]),
  });

  return {
    offer,
    least: () => (size < most ? 0 : gains[heap[0]]),
    inOrder: () => ({
      sources: sources.slice(0, size),
      targets: targets.slice(0, size),
      gains: gains.slice(0, size),
    }),
    byGain: () =>
      rows(
        Uint32Array.from({ length: size }, (_, slot) => slot).sort((a, b) =>
          weaker(a, b) ? 1 : weaker(b, a) ? -1 : 0,
        ),
      ),
  };
}
