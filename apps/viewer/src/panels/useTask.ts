import { useCallback, useEffect } from 'react';
import { datasetOf } from '../state/selectors.ts';
import { isAbout } from '../state/tasks.ts';
import type { Asked, Task, TaskCall } from '../state/tasks.ts';
import { actions, useViewer } from '../state/viewer.ts';
import type { Calls } from '../worker/calls.ts';
import type { Client } from '../worker/client.ts';
import { useOpener } from './opener.ts';

export interface TaskControls<Name extends TaskCall> {
  readonly task: Task<Name>;
  /** What was found, if it is about exactly what is asked now. */
  readonly found: Calls[Name]['result'] | null;
  /** Whether there is something found about data, filters or wishes that have changed since. */
  readonly isOld: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
}

const running = new Map<TaskCall, AbortController>();

/**
 * Long work that the reader starts and can cancel; what it found stays while other questions are looked at. With
 * `auto` it starts by itself whenever something else is asked; what was cancelled waits to be started by hand.
 */
export function useTask<Name extends TaskCall>(
  call: Name,
  args: Calls[Name]['args'],
  auto = false,
): TaskControls<Name> {
  const { client } = useOpener();
  const dataset = useViewer(datasetOf);
  const task = useViewer(({ tasks }) => tasks[call]) as Task<Name>;
  const now = isAbout(task, { dataset, args });
  const key = JSON.stringify(args);
  const start = useCallback(
    () => void run(client, call, { dataset, args: JSON.parse(key) as Calls[Name]['args'] }),
    [client, call, dataset, key],
  );
  useEffect(() => {
    if (auto && !now) start();
  }, [auto, now, start]);
  const cancel = useCallback(() => {
    running.get(call)?.abort();
    running.delete(call);
    actions.taskChanged(call, { status: 'waiting', progress: null, value: null });
  }, [call]);
  return {
    task,
    found: now && task.status === 'done' ? task.value : null,
    isOld: !now && task.value !== null,
    start,
    cancel,
  };
}

async function run<Name extends TaskCall>(client: Client, call: Name, about: Asked<Name>): Promise<void> {
  running.get(call)?.abort();
  const abort = new AbortController();
  running.set(call, abort);
  const change = (task: Partial<Task<Name>>): void => {
    // An older run has nothing to say any more.
    if (running.get(call) === abort) actions.taskChanged(call, task);
  };
  change({ status: 'running', progress: null, failure: null, value: null, about });
  const outcome = await client.call(call, about.args, {
    signal: abort.signal,
    onProgress: ({ done, total }) => change({ progress: total > 0 ? done / total : null }),
  });
  if (outcome.status === 'result') change({ status: 'done', progress: null, value: outcome.result });
  if (outcome.status === 'failed') change({ status: 'failed', progress: null, failure: outcome.message });
  // The data or filters changed meanwhile.
  if (outcome.status === 'dropped') change({ status: 'waiting', progress: null, about: null });
  if (running.get(call) === abort) running.delete(call);
}
