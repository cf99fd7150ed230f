const roles = ['total', 'coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
const againstChance = ['z', 'observed', 'expected', 'sd', 'p', 'pBelow', 'pAbove'] as const;

/**
 * Measures that give several numbers for each organisation, by the id, with the names of these numbers in the measure's
 * value. The first stands for the whole measure; each of the others is chosen as a measure of its own.
 */
const parts: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['brokerage', roles],
  ['brokerage.expected', roles],
  ['brokerage.sd', roles],
  ['brokerage.z', roles],
  ['brokerage.z.permutation', roles],
  ['brokerage.p.permutation', roles],
  ['brokerage.z.degrees', roles],
  ['brokerage.p.degrees', roles],
  ['eiIndex.nodes.significance', againstChance],
  ['keyPlayer.neg.single', ['F', 'DF']],
  ['keyPlayer.neg.single.originalN', ['F', 'DF']],
  ['keyPlayer.pos.single', ['DR', 'reach2']],
  ['removal', ['efficiency', 'components', 'largest', 'isolates']],
]);

// No id of the catalogue holds this.
const mark = '#';

/** The ids by which a measure of the catalogue can be chosen: its own, and those of its other parts. */
export function choosableIds(id: string): readonly string[] {
  return [id, ...(parts.get(id) ?? []).slice(1).map((part) => `${id}${mark}${part}`)];
}

export interface ChosenPart {
  /** An id of the catalogue. */
  readonly measure: string;
  /** Which of its numbers; null where it has one. */
  readonly part: string | null;
}

/** What an id that was chosen means. */
export function chosenPart(id: string): ChosenPart {
  const [measure, part] = id.split(mark);
  return { measure, part: part ?? parts.get(measure)?.at(0) ?? null };
}
