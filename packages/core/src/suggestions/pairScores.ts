import type { Steps } from '../progress/run.ts';
import type { CandidatePairs } from './candidates.ts';
import { rankingParts, rankingValues, tieColumns } from './feasibility.ts';
import type { FeasibilityInput } from './feasibility.ts';
import type { DescribedColumns, PartColumns } from './partColumns.ts';
import { modelledParts, probabilities } from './feasibilityModel.ts';
import type { Objective } from './objective.ts';
import { needsFirst } from './needsFirst.ts';
import { paretoOrder } from './paretoOrder.ts';
import type { ParetoOrder } from './paretoOrder.ts';
import type { FeasibilityPart } from './suggestion.ts';
import type { Worthwhile } from './worthwhile.ts';

/** The two numbers of every pair, and the order that they give. */
export interface PairScores {
  readonly columns: PartColumns;
  /** The parts that the ranking, or the probability, rests on. */
  readonly used: readonly FeasibilityPart[];
  readonly feasibility: Float64Array;
  readonly benefit: Float64Array;
  readonly pareto: ParetoOrder;
  /** Pairs as a list takes them: the Pareto order, with needs that nobody else can meet woven in. */
  readonly order: Uint32Array;
}

/** Distances looked at between two steps: some ten milliseconds. */
const workOfStep = 2_000_000;

/**
 * Scores pairs and orders them, a step every so many pairs. Equal pairs come by the share of dimensions in which they
 * agree.
 *
 * @param described The parts that do not depend on ties, where they are known from before.
 * @param meetsAlone Whether one of a pair needs what the other alone offers.
 */
export function* scoreSteps(
  pairs: CandidatePairs,
  input: FeasibilityInput,
  objective: Objective,
  described: DescribedColumns,
  meetsAlone: (pair: number) => boolean,
): Steps<PairScores> {
  const columns: PartColumns = { ...tieColumns(pairs, input), ...described };
  const { model } = input;
  const used =
    model === null ? rankingParts(columns) : modelledParts.filter((part) => isKnown(columns[part]));
  const feasibility = model === null ? rankingValues(columns, used) : probabilities(columns, model);
  const benefit = new Float64Array(pairs.size);
  const many = Math.max(1, Math.floor(workOfStep / Math.max(1, input.graph.order)));
  for (let k = 0; k < pairs.size; k++) {
    benefit[k] = objective.gain(pairs.first[k], pairs.second[k]);
    if ((k + 1) % many === 0) yield { done: k + 1, total: pairs.size };
  }
  const ties = described.sameDimensions.map((share) => (Number.isNaN(share) ? -1 : share));
  const pareto = paretoOrder(feasibility, benefit, ties);
  return { columns, used, feasibility, benefit, pareto, order: needsFirst(pareto.order, meetsAlone) };
}

const isKnown = (column: Float64Array): boolean => column.some((value) => !Number.isNaN(value));

/** What a walk down the order takes, and what it passes over. */
export interface LimitedList {
  readonly taken: readonly number[];
  /** Because an organisation is in the list often enough, and because the pair would change too little. */
  readonly overLimit: readonly number[];
  readonly slight: readonly number[];
}

/** The first `count` worthwhile pairs of an order such that nobody is in more than `perOrganisation` of them. */
export function limitedList(
  { first, second }: CandidatePairs,
  order: Uint32Array,
  count: number,
  perOrganisation: number,
  worthwhile: Worthwhile,
): LimitedList {
  const times = new Map<number, number>();
  const taken: number[] = [];
  const overLimit: number[] = [];
  const slight: number[] = [];
  for (const pair of order) {
    if (taken.length === count) break;
    const ends = [first[pair], second[pair]];
    if (ends.some((end) => (times.get(end) ?? 0) >= perOrganisation)) overLimit.push(pair);
    else if (!worthwhile(pair)) slight.push(pair);
    else {
      for (const end of ends) times.set(end, (times.get(end) ?? 0) + 1);
      taken.push(pair);
    }
  }
  return { taken, overLimit, slight };
}
