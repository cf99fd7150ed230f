import { calls } from './calls.ts';
import type { PageMessage } from './protocol.ts';
import { serve } from './serve.ts';
import type { AnyCall } from './callContext.ts';
import { createWorkspace } from './workspace.ts';

// The page's types do not know what a worker's global is; this is the part that is used.
const scope = globalThis as unknown as {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
};

serve(
  {
    post: (message) => scope.postMessage(message),
    listen: (receive) => scope.addEventListener('message', (event) => receive(event.data as PageMessage)),
  },
  new Map<string, AnyCall>(Object.entries(calls)),
  createWorkspace(),
);
