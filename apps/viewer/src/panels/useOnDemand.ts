import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../state/analysis.ts';
import { useViewer } from '../state/viewer.ts';
import type { Calls } from '../worker/calls.ts';
import type { CallName } from '../worker/protocol.ts';
import { useOpener } from './opener.ts';

export interface OnDemand<Name extends CallName> extends Answer<Calls[Name]['result']> {
  readonly stop: () => void;
}

const waiting = { value: null, status: 'waiting', progress: null, failure: null } as const;

/**
 * Asks the worker what only a panel needs, as long as the panel is there; again when the network has changed. Null
 * arguments ask nothing.
 */
export function useOnDemand<Name extends CallName>(
  name: Name,
  args: Calls[Name]['args'] | null,
): OnDemand<Name> {
  const { client } = useOpener();
  const network = useViewer(({ analysis }) => analysis.network);
  const [answer, setAnswer] = useState<Answer<Calls[Name]['result']>>(waiting);
  const work = useRef<AbortController | null>(null);
  const key = args === null || network.status !== 'done' ? null : JSON.stringify(args);
  useEffect(() => {
    setAnswer(waiting);
    if (key === null) return undefined;
    const abort = new AbortController();
    work.current = abort;
    const set = (next: Partial<Answer<Calls[Name]['result']>>): void => {
      if (work.current === abort) setAnswer((before) => ({ ...before, ...next }));
    };
    set({ status: 'running' });
    void client
      .call(name, JSON.parse(key) as Calls[Name]['args'], {
        signal: abort.signal,
        onProgress: ({ done, total }) => set({ progress: total > 0 ? done / total : null }),
      })
      .then((outcome) => {
        if (outcome.status === 'result') set({ value: outcome.result, status: 'done', progress: null });
        else if (outcome.status === 'failed') set({ status: 'failed', failure: outcome.message });
        else set(waiting);
      });
    return () => abort.abort();
  }, [client, name, key, network.value]);
  return { ...answer, stop: () => work.current?.abort() };
}
