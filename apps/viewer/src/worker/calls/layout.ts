import type { NetworkSettings } from '@partnermap/core';
import { layout as place } from '@partnermap/report';
import type { Point } from '@partnermap/report';
import type { CallContext } from '../callContext.ts';

export interface LayoutResult {
  /** For every organisation of the data, also those that are not shown now. */
  readonly positions: ReadonlyMap<string, Point>;
}

/**
 * Where organisations stand on the map. Laid out is the network of all times without filters, so that nobody moves when
 * the year or a filter changes. After an edit it goes on from where they stood.
 */
export function layout(
  { settings, seed }: { readonly settings: NetworkSettings; readonly seed: number },
  { workspace }: CallContext,
): LayoutResult {
  const everything = workspace.network({
    ...settings,
    at: null,
    window: 'cumulative',
    countries: [],
    kinds: [],
    sources: [],
    only: [],
    exclude: [],
    keepIsolates: true,
    without: [],
    withoutConvened: [],
  });
  return {
    positions: workspace.layouts.of(everything, seed, (previous) => place(everything, { seed, previous })),
  };
}
