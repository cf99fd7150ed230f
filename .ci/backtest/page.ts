import { alignedTable } from '../../packages/core/bench/page.ts';
import { defaultSettings } from '../../packages/core/src/network/settings.ts';
import type { NetworkSettings } from '../../packages/core/src/network/settings.ts';
import { backtest } from '../../packages/core/src/suggestions/backtest/backtest.ts';
import type { Backtest, PredictorResult } from '../../packages/core/src/suggestions/backtest/backtest.ts';
import type { PredictorId } from '../../packages/core/src/suggestions/backtest/predictors.ts';
import type { Interval, VerdictCode } from '../../packages/core/src/suggestions/backtest/verdict.ts';
import { datasetOf } from '../../fixtures/support/dataset.ts';

const replicates = 1000;
const seed = 1;

const names: Readonly<Record<PredictorId, string>> = {
  resourceAllocation: 'resource allocation, primary',
  combined: 'ranking by feasibility',
  efficiencyGain: 'gain in efficiency',
  random: 'chance, exactly',
  degreeProduct: 'product of partners',
  commonNeighbours: 'partners in common',
  sameSector: 'same sector',
};

/** What else was looked at, after the first. */
const others: readonly (readonly [shown: string, changed: Partial<NetworkSettings>])[] = [
  ['`--window period`', { window: 'period' }],
  ['`--country KG`', { countries: ['KG'] }],
  ['`--roles all`', { roles: 'all' }],
];

const verdicts: Readonly<Partial<Record<VerdictCode, string>>> = {
  'cannot-distinguish': 'these data cannot tell the predictors apart',
  'too-few-positives': 'too few new ties to say anything',
};

/** A sentence that the figures must bear out: what no longer holds is for a person to write anew. */
function borneOut(sentence: string, holds: boolean): string {
  if (!holds) throw new Error(`The figures no longer bear this out: ${sentence}`);
  return sentence;
}

const fixed = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits).replace(/^0\./u, '.');
const hundredths = (value: number | null): string => fixed(value, 2);
const interval = (of: Interval | null): string =>
  of === null ? '–' : `${hundredths(of.low)}, ${hundredths(of.high)}`;
const count = (value: number): string => value.toLocaleString('en');

const predictorRow = (name: string, result: PredictorResult): readonly string[] => [
  name,
  hundredths(result.auc),
  interval(result.interval),
  fixed(result.ap, 3),
  ...result.precisionAt.map(({ precision }) => hundredths(precision)),
  hundredths(result.aucAtTwoSteps),
  hundredths(result.aucFarther),
];

const otherRow = (shown: string, found: Backtest): readonly string[] => {
  const primary = found.predictors.get(found.primary);
  return [
    shown,
    count(found.candidates),
    count(found.positives),
    `${hundredths(primary?.auc ?? null)} (${interval(primary?.interval ?? null)})`,
    `\`${found.verdict.code}\``,
  ];
};

const head = ['predictor', 'AUC', '95 % (organisations drawn)', 'AP', 'P@5', 'P@10', 'P@20'];

/** The page as it should stand in the docs. */
export function backtestPage(): string {
  const dataset = datasetOf('stem4all');
  const run = (changed: Partial<NetworkSettings>): Backtest =>
    backtest(dataset, { ...defaultSettings, ...changed }, '2022', '2023', { replicates, seed });
  const found = run({});
  const { candidates, positives, coldStart, predictors, verdict } = found;
  const results = [...predictors];
  return `# Back-test on the documented network

Written by \`npm run backtest\`.

Would suggestions made in 2022 have foreseen the ties of 2023? The data are \`fixtures/stem4all\`: the partner network as public documents tell it, split by the dates of its initiatives. Method and terms: [methods.md](methods.md), section 6, "Honest evaluation". Resource allocation was fixed as the primary predictor before any result was seen.

**Verdict: ${verdicts[verdict.code]}** (code \`${verdict.code}\`). ${count(positives)} ties formed among ${count(candidates)} untied pairs of organisations that were there in both years. ${coldStart.tiesWithNewcomers} of the ${positives + coldStart.tiesWithNewcomers} new ties involve a newcomer, which has no past to predict from. Nothing here shows that the suggestions work, and nothing shows that they do not.

\`\`\`
partnermap backtest fixtures/stem4all --from 2022 --to 2023
\`\`\`

${alignedTable([
  [...head, 'AUC at two steps', 'AUC farther'],
  ...results.map(([id, result]) => predictorRow(names[id], result)),
])}

Base rate ${fixed(found.baseRate, 4)}. ${borneOut('No probability was fitted: that takes 50 positives.', found.calibration === null)} Seed ${seed}, ${count(replicates)} draws.

What can be read from it:

${conclusions(found)
  .map((sentence) => `- ${sentence}`)
  .join('\n')}

Other settings, looked at afterwards, say the same or less:

${alignedTable([
  ['setting', 'candidates', 'positives', 'AUC of resource allocation', 'verdict'],
  ...others.map(([shown, changed]) => otherRow(shown, run(changed))),
])}

${outlook}
`;
}

function conclusions(found: Backtest): readonly string[] {
  const { predictors, farther, positives } = found;
  const of = (id: PredictorId): PredictorResult => {
    const result = predictors.get(id);
    if (result === undefined) throw new Error(`Nothing was computed for ${id}.`);
    return result;
  };
  const primary = of(found.primary);
  const aboveHalf = [...predictors].filter(([, { interval: range }]) => (range?.low ?? 0) > 0.5);
  const holdsZero = ({ primaryMinusThis: range }: PredictorResult): boolean =>
    range !== null && range.low <= 0 && range.high >= 0;
  const nearChance = Math.abs((primary.aucAtTwoSteps ?? 0) - 0.5) < 0.01;
  return [
    borneOut(
      'The only interval that stays above .5 is that of a baseline: organisations with many partners find more. The difference of the primary predictor to each baseline has an interval that holds 0.',
      aboveHalf.map(([id]) => id).join() === 'degreeProduct' &&
        found.baselines.every((id) => holdsZero(of(id))),
    ),
    borneOut(
      `Among pairs that are two steps apart, resource allocation is no better than chance (${hundredths(primary.aucAtTwoSteps)}). Its ${hundredths(primary.auc)} over all pairs only says that near pairs become tied more often than far ones.`,
      nearChance,
    ),
    borneOut(
      'Half of the new ties joined pairs more than two steps apart, to which every rule of partners in common is blind.',
      2 * farther.positives === positives,
    ),
    borneOut(
      'Gain in efficiency is below .5, as in the four other pairs of years in methods.md, though its interval here holds nearly everything: what would help most is not what happens by itself. That is why feasibility and benefit are never averaged.',
      (of('efficiencyGain').auc ?? 1) < 0.5,
    ),
  ];
}

const outlook = `What organisations say of themselves (stages, needs, offers) carries no date and is taken as it stands now; it may know a little of 2023. What is tested are ties that formed by themselves. Whether an introduction helps can only be learned from the log of introductions (sheet \`introductions\`): \`partnermap suggest DATA --offer 1,3 --log introductions.csv\` writes which pairs of a list were offered and which were not, and next year \`partnermap compare\` and \`partnermap backtest\` hold the two against each other (Fisher's exact test, one-sided, within lists that hold both). Whoever chose what to offer may have chosen well, so even a clear difference is no proof that the offer was the cause.

\`partnermap suggest\` fits feasibility as a probability to the last two years in which anything began, if at least 50 pairs became tied and the fit, made anew without each organisation in turn, beats the base rate on its pairs. Here too few did, and the list says that it is a ranking, and why.

Synthetic data appear in tests only: with a next year that has nothing to do with this one, 95 % of the intervals must hold .5; a planted effect must be found (\`src/suggestions/backtest/backtest.slow.test.ts\`).`;
