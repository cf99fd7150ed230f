/**
 * An order of pairs with every third place, from the first, for the next pair that meets a need which nobody else can
 * meet; all others keep their order. Such a need is a gap that only this pair fills, whatever else the two numbers say.
 */
export function needsFirst(order: Uint32Array, meets: (pair: number) => boolean): Uint32Array {
  const meeting = order.filter((pair) => meets(pair));
  const others = order.filter((pair) => !meets(pair));
  const woven = new Uint32Array(order.length);
  let [met, other] = [0, 0];
  for (let place = 0; place < woven.length; place++) {
    const isNext = met < meeting.length && (place % 3 === 0 || other === others.length);
    woven[place] = isNext ? meeting[met++] : others[other++];
  }
  return woven;
}
