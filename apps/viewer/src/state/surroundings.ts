/** How many ties away every node is from one, as far as `most`; nodes farther off are left out. */
export function surroundings(
  partners: readonly (readonly number[])[],
  from: number,
  most: number,
): ReadonlyMap<number, number> {
  const steps = new Map([[from, 0]]);
  const queue = [from];
  for (let next = 0; next < queue.length; next++) {
    const far = (steps.get(queue[next]) ?? 0) + 1;
    if (far > most) break;
    for (const partner of partners[queue[next]]) {
      if (steps.has(partner)) continue;
      steps.set(partner, far);
      queue.push(partner);
    }
  }
  return steps;
}
