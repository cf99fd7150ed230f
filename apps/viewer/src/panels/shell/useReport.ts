import { useRef, useState } from 'react';
import { saveReport } from '../../files/saveReport.ts';
import { actions, store } from '../../state/viewer.ts';
import type { ReportChoice } from '../../worker/calls/report.ts';
import { useLanguage } from '../language.tsx';
import { useOpener } from '../opener.ts';

export type ReportState =
  | { readonly status: 'idle' | 'saved' }
  | { readonly status: 'making'; readonly share: number };

export interface ReportWork {
  readonly state: ReportState;
  readonly make: (choice: ReportChoice) => Promise<void>;
  readonly cancel: () => void;
}

/** One report at a time, about the document as it was when it was asked for. */
export function useReport(): ReportWork {
  const { client } = useOpener();
  const language = useLanguage();
  const [state, setState] = useState<ReportState>({ status: 'idle' });
  const work = useRef<AbortController | null>(null);

  async function make(choice: ReportChoice): Promise<void> {
    const abort = new AbortController();
    work.current = abort;
    setState({ status: 'making', share: 0 });
    try {
      const saved = await saveReport(client, store.getState().edited.document, {
        language: language.code,
        choice,
        signal: abort.signal,
        onProgress: ({ done, total }) => setState({ status: 'making', share: done / total }),
      });
      setState({ status: saved ? 'saved' : 'idle' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState({ status: 'idle' });
      actions.changeSession({ problem: language.say('viewer.failed', { reason }) });
    }
  }

  return { state, make, cancel: () => work.current?.abort() };
}
