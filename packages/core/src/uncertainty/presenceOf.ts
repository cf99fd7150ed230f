import { wholeDraw } from './draw.ts';
import type { Draw } from './draw.ts';
import type { Evidence } from './evidence.ts';

/** Prepares who is still in the network under a draw: 1 by organisation, 0 for those that are gone. */
export function presenceOf(evidence: Evidence): (draw: Draw, there: Uint8Array) => void {
  const { network, rows } = evidence;
  if (rows === null || rows.network.settings.keepIsolates) {
    return (draw, there) => there.set(draw.organisations);
  }
  const { rowPairs, counts, pairOrganisations, pairInitiatives } = rows.participations;
  const { from, to } = rows.reports;
  const mark = ({ rows: onRecord, copies, reports }: Draw, active: Uint8Array): void => {
    for (let row = 0; row < onRecord.length; row++) {
      const pair = rowPairs[row];
      if (counts[row] === 1 && onRecord[row] === 1 && copies[pairInitiatives[pair]] > 0) {
        active[pairOrganisations[pair]] = 1;
      }
    }
    for (let row = 0; row < reports.length; row++) {
      if (reports[row] === 0) continue;
      if (from[row] !== -1) active[from[row]] = 1;
      if (to[row] !== -1) active[to[row]] = 1;
    }
  };
  const before = new Uint8Array(network.ids.length);
  mark(wholeDraw(evidence), before);
  return (draw, there) => {
    // Who had nothing to lose (an organisation that only stands in the list) stays.
    for (let node = 0; node < before.length; node++) there[node] = 1 - before[node];
    mark(draw, there);
    for (let node = 0; node < before.length; node++) there[node] &= draw.organisations[node];
  };
}
