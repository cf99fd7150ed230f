import { measureById, measureSteps } from '@partnermap/core';
import type { MeasureInput, UndefinedReason, Value } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import { organisationMeasure } from '../organisationMeasure.ts';
import { chosenPart } from '../measureParts.ts';
import type { OrganisationMeasure } from '../organisationMeasure.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { detected } from './groups.ts';

export interface ChosenArguments extends ViewArguments {
  /** Ids of the catalogue, or of parts of its measures; others have no entry in the result. */
  readonly ids: readonly string[];
}

/** What measures are computed from: the network that a view shows, and its detected groups. */
async function inputOf(args: ViewArguments, context: CallContext): Promise<MeasureInput> {
  const network = context.workspace.network(args.settings);
  const { groups } = await detected(args, context);
  const groupOf = new Map(
    groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const known = network.ids.map((id) => groupOf.get(id) ?? id);
  return { network, groups: network.ids.length === 0 ? null : known, numbers: null, seed: args.seed };
}

/** Measures of organisations that a reader has chosen, beyond those that are always computed. */
export async function chosenMeasures(
  args: ChosenArguments,
  context: CallContext,
): Promise<readonly OrganisationMeasure[]> {
  const wanted = args.ids.flatMap((id) => {
    const measure = measureById(chosenPart(id).measure);
    return measure === null ? [] : [{ id, measure }];
  });
  if (wanted.length === 0) return [];
  const input = await inputOf(args, context);
  const found: OrganisationMeasure[] = [];
  for (const { id, measure } of wanted) {
    const { value, reason } = await remembered(measure.id, input, args, context);
    found.push(organisationMeasure(input.network, id, measure, value, reason));
  }
  return found;
}

/** A measure of the network, of its groups or of pairs, with its value or the reason why it has none. */
export interface WholeMeasure {
  readonly id: string;
  readonly value: Value | undefined;
  readonly reason: UndefinedReason | null;
}

/** Measures of the whole network and its groups. */
export async function wholeMeasures(
  args: ChosenArguments,
  context: CallContext,
): Promise<readonly WholeMeasure[]> {
  const input = await inputOf(args, context);
  const found: WholeMeasure[] = [];
  for (const [done, id] of args.ids.entries()) {
    context.progress({ done, total: args.ids.length });
    found.push({ id, ...(await remembered(id, input, args, context)) });
  }
  return found;
}

async function remembered(
  id: string,
  input: MeasureInput,
  { settings, seed }: ViewArguments,
  { workspace, run }: CallContext,
): Promise<Omit<WholeMeasure, 'id'>> {
  return await workspace.remember(workspace.network(settings), `measure ${seed} ${id}`, async () => {
    const computed = await run(measureSteps(input, { ids: [id] }));
    return { value: computed.measures.get(id), reason: computed.undefined.get(id) ?? null };
  });
}
