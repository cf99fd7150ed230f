import type { Tie } from '../dataset/tie.ts';
import type { CommunityTie } from './community.ts';
import { compareIds } from './order.ts';
import { participationTies } from './participationTies.ts';
import { reportedTies } from './reportedTies.ts';
import type { NetworkSettings } from './settings.ts';
import type { TwoMode } from './twoMode.ts';

/** The layer of ties that rest on common initiatives. */
export const participationLayer = 'participations';

/** The layer of ties that only a scenario makes: nobody says of which layer of the data they would be. */
export const scenarioLayer = 'scenario';

/**
 * The ties of the chosen layer. `both` is binary: a pair is tied by common initiatives, by reports, or by both, with
 * strength 1, and keeps its layers; strengths of different layers are never added.
 */
export function communityTies(
  twoMode: TwoMode,
  rows: readonly Tie[],
  { ties: layer, projection, symmetrise }: NetworkSettings,
): readonly CommunityTie[] {
  const byInitiatives = (): CommunityTie[] =>
    participationTies(twoMode, projection).map((tie) => ({ ...tie, layers: [participationLayer] }));
  const byReports = (one: string | null): CommunityTie[] =>
    reportedTies(rows, { layer: one, symmetrise }).map((tie) => ({ ...tie, initiativeIds: [] }));
  if (layer === 'participations') return byInitiatives();
  if (layer === 'both') return binaryUnion(byInitiatives(), byReports(null));
  return byReports(layer === 'reported' ? null : layer);
}

function binaryUnion(
  first: readonly CommunityTie[],
  second: readonly CommunityTie[],
): readonly CommunityTie[] {
  const pairs = new Map<string, Map<string, CommunityTie>>();
  for (const tie of [...first, ...second]) {
    const row = pairs.get(tie.a) ?? new Map<string, CommunityTie>();
    pairs.set(tie.a, row);
    const before = row.get(tie.b);
    row.set(tie.b, {
      ...tie,
      strength: 1,
      layers: [...(before?.layers ?? []), ...tie.layers],
      initiativeIds: before?.initiativeIds ?? tie.initiativeIds,
    });
  }
  return [...pairs.values()]
    .flatMap((row) => [...row.values()])
    .sort((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b));
}
