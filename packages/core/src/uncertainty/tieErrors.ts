import type { Random } from '../statistics/random.ts';
import type { Draw } from './draw.ts';
import type { Evidence } from './evidence.ts';

/** So often a pair of ends is drawn for a false tie before the network counts as too dense for one more. */
const attempts = 100;

/**
 * Ties seen wrongly at a rate q: each tie is dropped with that chance, and q·m false ties are added between
 * organisations that are not tied, each end drawn by degree, with the strength of some tie of the network. O(m).
 */
export function tieErrors(
  { network, sources, targets, strengths }: Evidence,
  rate: number,
): (draw: Draw, replicate: number, random: Random) => void {
  const { directed } = network.adjacency;
  const order = network.ids.length;
  const size = sources.length;
  const key = (source: number, target: number): number =>
    directed || source < target ? source * order + target : target * order + source;
  const tied = new Set(Array.from(sources, (source, tie) => key(source, targets[tie])));
  return (draw, _, random) => {
    for (let tie = 0; tie < size; tie++) draw.ties[tie] = random.next() < rate ? 0 : 1;
    // The remainder of q·m decides by chance, so that the rate holds on average in small networks too.
    const wanted = Math.floor(rate * size + random.next());
    const end = (leaving: boolean): number => {
      const tie = random.integer(size);
      if (directed) return leaving ? sources[tie] : targets[tie];
      return random.integer(2) === 0 ? sources[tie] : targets[tie];
    };
    const falseTies = new Set<number>();
    for (let attempt = 0; attempt < attempts * wanted && falseTies.size < wanted; attempt++) {
      const [source, target] = [end(true), end(false)];
      const pair = key(source, target);
      if (source === target || tied.has(pair) || falseTies.has(pair)) continue;
      falseTies.add(pair);
      draw.added.push([source, target, strengths[random.integer(size)]]);
    }
  };
}
