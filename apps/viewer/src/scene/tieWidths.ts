const narrow = 0.7;
const wide = 2.8;
const equal = 0.9;

/** Widths of ties in pixels: the square root of the strength between the narrowest and the widest. */
export function tieWidths(
  ties: readonly { readonly strength: number }[],
  show: 'strength' | 'equal',
): { readonly of: Float64Array; readonly differ: boolean } {
  let [low, high] = [Infinity, 0];
  for (const { strength } of ties) [low, high] = [Math.min(low, strength), Math.max(high, strength)];
  // Many ties drawn wide would cover the picture.
  const widest = ties.length > 1500 ? 1.4 : wide;
  const differ = show === 'strength' && high > low;
  const of = Float64Array.from(ties, ({ strength }) =>
    differ ? narrow + (widest - narrow) * Math.sqrt((strength - low) / (high - low)) : equal,
  );
  return { of, differ };
}
