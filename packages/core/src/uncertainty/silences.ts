import { compareIds } from '../network/order.ts';
import type { Random } from '../statistics/random.ts';
import type { Draw } from './draw.ts';
import type { EvidenceRows } from './evidence.ts';

/** The rows that one organisation reported in one wave, and how likely such an organisation was not to answer. */
interface Answer {
  readonly reporter: string;
  readonly wave: string;
  readonly rows: number[];
  readonly silence: number;
}

/**
 * Non-response by wave: each organisation that answered a wave falls silent with the share of those asked in that wave
 * that did not answer (or at a given rate). Its own reports are then missing; what others said of it is kept, and so is
 * what nobody in particular, or nobody who was asked, reported. Null where no wave has answers to lose. O(reports).
 */
export function silences(
  { network, reports }: EvidenceRows,
  rate: number | null,
): ((draw: Draw, replicate: number, random: Random) => void) | null {
  if (network.settings.ties === 'participations') return null;
  const silence = silenceByWave(network.dataset.organisations);
  const answers = new Map<string, Answer>();
  reports.reporters.forEach((reporter, row) => {
    const { wave } = reports.rows[row];
    const observed = wave === null ? undefined : silence.get(wave);
    if (reporter === null || wave === null || observed === undefined) return;
    const key = JSON.stringify([reporter, wave]);
    const answer = answers.get(key) ?? { reporter, wave, rows: [], silence: rate ?? observed };
    answer.rows.push(row);
    answers.set(key, answer);
  });
  const sorted = [...answers.values()].sort(
    (a, b) => compareIds(a.reporter, b.reporter) || compareIds(a.wave, b.wave),
  );
  if (sorted.every((answer) => answer.silence === 0)) return null;
  return (draw, _, random) => {
    for (const { rows, silence: chance } of sorted) {
      if (random.next() < chance) for (const row of rows) draw.reports[row] = 0;
    }
  };
}

/** The share of the organisations asked in each wave that did not answer. */
function silenceByWave(
  organisations: EvidenceRows['network']['dataset']['organisations'],
): ReadonlyMap<string, number> {
  const waves = [...new Set(organisations.flatMap(({ asked }) => asked))];
  return new Map(
    waves.map((wave) => {
      const asked = organisations.filter((one) => one.asked.includes(wave));
      const silent = asked.filter(({ responded }) => !responded.includes(wave));
      return [wave, silent.length / asked.length];
    }),
  );
}
