import { adjacency } from '../kernels/adjacency.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { random } from '../statistics/random.ts';

/**
 * Networks in which the initiatives were drawn again with replacement: an initiative that is not drawn makes no tie.
 * Strengths are those of the ties that stay; drawing one twice would only make its ties stronger, which steps do not
 * see. Resampling takes ties away and adds none, so what was untied stays untied. Null where ties do not rest on
 * initiatives. The same seed gives the same networks.
 *
 * @see Efron 1979, doi:10.1214/aos/1176344552
 */
export function resampledNetworks(network: CommunityNetwork, seed: number): (() => Adjacency) | null {
  const { ids, ties } = network;
  if (ties.length === 0 || ties.some(({ initiativeIds }) => initiativeIds.length === 0)) return null;
  const initiatives = [...new Set(ties.flatMap(({ initiativeIds }) => initiativeIds))].sort();
  const placeOf = new Map(initiatives.map((id, place) => [id, place]));
  const nodeOf = new Map(ids.map((id, node) => [id, node]));
  const rows = ties.map(({ a, b, strength, initiativeIds }) => ({
    source: nodeOf.get(a) ?? 0,
    target: nodeOf.get(b) ?? 0,
    strength,
    places: initiativeIds.map((id) => placeOf.get(id) ?? 0),
  }));
  const generator = random(seed);
  return () => {
    const drawn = new Uint8Array(initiatives.length);
    for (let k = 0; k < initiatives.length; k++) drawn[generator.integer(initiatives.length)] = 1;
    const kept = rows.filter(({ places }) => places.some((place) => drawn[place] === 1));
    return adjacency(
      ids.length,
      {
        sources: kept.map(({ source }) => source),
        targets: kept.map(({ target }) => target),
        strengths: kept.map(({ strength }) => strength),
      },
      false,
    );
  };
}
