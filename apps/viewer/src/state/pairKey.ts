import type { Pair } from './session.ts';

/** A pair as one text. No id holds a line break. */
export const pairKey = ({ a, b }: Pair): string => `${a}\n${b}`;
