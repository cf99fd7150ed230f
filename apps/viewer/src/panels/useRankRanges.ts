import { useState } from 'react';
import { useView } from '../state/useView.ts';
import { useOnDemand } from './useOnDemand.ts';
import type { OnDemand } from './useOnDemand.ts';

export interface RankRangesWork extends OnDemand<'rankRanges'> {
  /** Whether the reader has stopped it; `again` starts it anew. */
  readonly stopped: boolean;
  readonly again: () => void;
}

/** How far the ranks by some measures can be trusted: resampled in the worker, with progress and a way to stop. */
export function useRankRanges(ids: readonly string[]): RankRangesWork {
  const settings = useView('settings');
  const seed = useView('seed');
  const [stopped, setStopped] = useState(false);
  const work = useOnDemand('rankRanges', stopped ? null : { settings, seed, ids });
  return {
    ...work,
    stopped,
    stop: () => {
      work.stop();
      setStopped(true);
    },
    again: () => setStopped(false),
  };
}
