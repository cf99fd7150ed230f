import type { Draw } from './draw.ts';
import type { Evidence, EvidenceRows } from './evidence.ts';

/** Writes the strength of every tie of the whole network under a draw, NaN where it has no evidence left. */
export type TieStrengths = (draw: Draw, strengths: Float64Array) => void;

/** Prepares `tieStrengths` for many draws: the work arrays are made once. O(rows + ties and their evidence) a draw. */
export function tieStrengthsOf(evidence: Evidence): TieStrengths {
  const { rows, sources } = evidence;
  if (rows === null) {
    return (draw, strengths) => {
      for (let tie = 0; tie < strengths.length; tie++) {
        strengths[tie] = draw.ties[tie] === 1 ? evidence.strengths[tie] : Number.NaN;
      }
    };
  }
  const { ties: layer } = rows.network.settings;
  const byInitiatives = layer === 'participations' || layer === 'both' ? projected(rows, evidence) : null;
  const byReports = layer === 'participations' ? null : reported(rows, sources.length);
  return (draw, strengths) => {
    strengths.fill(Number.NaN);
    byInitiatives?.(draw, strengths);
    byReports?.(draw, strengths);
    for (let tie = 0; tie < strengths.length; tie++) {
      if (draw.ties[tie] === 0) strengths[tie] = Number.NaN;
      else if (layer === 'both' && !Number.isNaN(strengths[tie])) strengths[tie] = 1;
    }
  };
}

/** The projection of what is left: Newman's k counts everyone whose participation is still on record. */
function projected({ network, participations }: EvidenceRows, { sources, targets }: Evidence): TieStrengths {
  const { projection } = network.settings;
  const { rowPairs, tying, pairOrganisations, pairInitiatives } = participations;
  const { offsets, sourcePairs, targetPairs, initiativeIds } = participations;
  /** By pair: 1 = on record, 2 = in a role that makes ties, 3 = both. */
  const left = new Uint8Array(pairInitiatives.length);
  const share = new Float64Array(initiativeIds.length);
  const sizes = new Uint32Array(initiativeIds.length);
  const memberships = new Uint32Array(network.ids.length);
  return ({ rows, copies }, strengths) => {
    left.fill(0);
    sizes.fill(0);
    memberships.fill(0);
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] === 1) left[rowPairs[row]] |= tying[row] === 1 ? 3 : 1;
    }
    for (let pair = 0; pair < left.length; pair++) {
      if (left[pair] === 0) continue;
      sizes[pairInitiatives[pair]]++;
      if (left[pair] === 3) memberships[pairOrganisations[pair]] += copies[pairInitiatives[pair]];
    }
    for (let initiative = 0; initiative < sizes.length; initiative++) {
      share[initiative] =
        projection === 'newman' ? copies[initiative] / (sizes[initiative] - 1) : copies[initiative];
    }
    for (let tie = 0; tie < strengths.length; tie++) {
      let sum = 0;
      for (let k = offsets[tie]; k < offsets[tie + 1]; k++) {
        if (left[sourcePairs[k]] === 3 && left[targetPairs[k]] === 3) {
          sum += share[pairInitiatives[sourcePairs[k]]];
        }
      }
      if (sum === 0) continue;
      const all = memberships[sources[tie]] + memberships[targets[tie]] - sum;
      strengths[tie] = projection === 'jaccard' ? sum / all : sum;
    }
  };
}

/** Adds what the reports that are left say, by the rules of `reportedTies`. */
function reported({ network, reports }: EvidenceRows, ties: number): TieStrengths {
  const bySource = new Float64Array(ties);
  const byTarget = new Float64Array(ties);
  const byAny = new Float64Array(ties);
  const either = network.settings.symmetrise === 'either';
  return (draw, strengths) => {
    for (const sums of [bySource, byTarget, byAny]) sums.fill(-1);
    for (let row = 0; row < reports.ties.length; row++) {
      const tie = reports.ties[row];
      if (tie === -1 || draw.reports[row] === 0) continue;
      const strength = reports.strengths[row];
      if (strength > byAny[tie]) byAny[tie] = strength;
      if ((reports.said[row] & 1) > 0 && strength > bySource[tie]) bySource[tie] = strength;
      if ((reports.said[row] & 2) > 0 && strength > byTarget[tie]) byTarget[tie] = strength;
    }
    for (let tie = 0; tie < ties; tie++) {
      const strength = either ? byAny[tie] : Math.min(bySource[tie], byTarget[tie]);
      if (strength >= 0) strengths[tie] = reports.oneLayer ? strength : 1;
    }
  };
}
