/** A seeded source of random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number in [0, 1), a multiple of 2^-32. */
  next(): number;
  /** A whole number in 0 … n−1, each equally likely; n from 1 to 2^32. */
  integer(n: number): number;
  /** Shuffles in place, every order equally likely (Fisher–Yates), and gives the same array back. */
  shuffle<T>(items: T[]): T[];
}

const UINT32 = 0x1_0000_0000;

/** splitmix32: turns a counter into well-mixed words, so that neighbouring seeds give unrelated states. */
function splitmix32(seed: number): () => number {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x9e37_79b9) >>> 0;
    let word = counter;
    word = Math.imul(word ^ (word >>> 16), 0x21f0_aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a_2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}

/**
 * A seeded generator of random numbers: sfc32 ("small fast counter", 128 bits of state, period of at least 2^32),
 * its state filled by splitmix32 from both halves of the seed and run in by 12 steps.
 *
 * @param seed A whole number from 0 to 2^53−1.
 * @throws RangeError if the seed is not such a number.
 * @see Doty-Humphrey (2010), PractRand, generator sfc32; Steele, Lea & Flood (2014), doi:10.1145/2660193.2660195
 * @example
 * random(7).next() === random(7).next(); // true
 */
export function random(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`A seed is a whole number from 0 to 2^53 - 1, not ${seed}.`);
  }
  const low = splitmix32(seed % UINT32);
  const high = splitmix32(Math.floor(seed / UINT32));
  let a = low() | 0;
  let b = (low() ^ high()) | 0;
  let c = (low() ^ high()) | 0;
  let counter = 1;

  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let step = 0; step < 12; step++) word();

  const integer = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > UINT32) {
      throw new RangeError(`A random integer needs a whole number of choices from 1 to 2^32, not ${n}.`);
    }
    // Words of the last, incomplete block of n are drawn again: the remainder alone would favour small numbers.
    // A division is several times faster here than `%`, and exact for words.
    for (;;) {
      const drawn = word();
      const start = Math.floor(drawn / n) * n;
      if (start <= UINT32 - n) return drawn - start;
    }
  };

  return {
    next: () => word() / UINT32,
    integer,
    shuffle: (items) => {
      for (let last = items.length - 1; last > 0; last--) {
        const other = integer(last + 1);
        const item = items[last];
        items[last] = items[other];
        items[other] = item;
      }
      return items;
    },
  };
}
