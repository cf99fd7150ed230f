import { facilitatorsOf, networkFigures } from '@partnermap/core';
import type { CommunityNetwork, NetworkFigures, NetworkSettings } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

/** A pair of organisations that are tied, `a < b`. */
export interface TiedPair {
  readonly a: string;
  readonly b: string;
}

/** A network from which the facilitators were taken out. */
export interface LeftOver {
  readonly figures: NetworkFigures;
  /** Ties among the others that stay, and those that go. */
  readonly survive: readonly TiedPair[];
  readonly lost: readonly TiedPair[];
  /** Organisations that have no tie left. */
  readonly isolates: readonly string[];
}

export interface WithoutResult {
  /** Empty where nobody convenes; then the rest is null. */
  readonly facilitators: readonly string[];
  readonly before: NetworkFigures | null;
  readonly alone: LeftOver | null;
  /** Without what they alone lead or convene as well. */
  readonly withConvened: LeftOver | null;
}

/** The network with and without its facilitators, in the recorded ties and if nobody reacted. */
export function without(
  { settings }: { readonly settings: NetworkSettings },
  { workspace }: CallContext,
): WithoutResult {
  const network = workspace.network(settings);
  const facilitators = facilitatorsOf(network);
  if (facilitators.length === 0) return { facilitators, before: null, alone: null, withConvened: null };
  // Those who lose every tie stay, so that they are seen.
  const kept = { ...settings, keepIsolates: true };
  const left = (change: Partial<NetworkSettings>): LeftOver =>
    leftOver(network, workspace.network({ ...kept, ...change }), new Set(facilitators));
  return {
    facilitators,
    before: networkFigures(network),
    alone: left({ without: [...settings.without, ...facilitators] }),
    withConvened: left({ withoutConvened: [...settings.withoutConvened, ...facilitators] }),
  };
}

function leftOver(
  network: CommunityNetwork,
  rest: CommunityNetwork,
  facilitators: ReadonlySet<string>,
): LeftOver {
  const keyOf = ({ a, b }: TiedPair): string => JSON.stringify([a, b]);
  const left = new Set(rest.ties.map(keyOf));
  const among = network.ties
    .filter(({ a, b }) => !facilitators.has(a) && !facilitators.has(b))
    .map(({ a, b }): TiedPair => ({ a, b }));
  const survive = among.filter((tie) => left.has(keyOf(tie)));
  const tied = new Set(survive.flatMap(({ a, b }) => [a, b]));
  const before = new Set(network.ties.flatMap(({ a, b }) => [a, b]));
  return {
    figures: networkFigures(rest),
    survive,
    lost: among.filter((tie) => !left.has(keyOf(tie))),
    isolates: network.ids.filter((id) => !facilitators.has(id) && before.has(id) && !tied.has(id)),
  };
}
