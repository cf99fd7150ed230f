#!/usr/bin/env node
import { runInThread } from './thread/runInThread.ts';

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const argv = process.argv.slice(2);
process.exitCode = await runInThread(argv, {
  script: new URL('./commandThread.js', import.meta.url),
  terminal: {
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line ?? ''}`);
    },
    // Only touched when it is wanted: whoever opens it waits for its end.
    get input() {
      return process.stdin;
    },
  },
  onStop: (stop) => process.on('SIGINT', stop),
  sayCancelled: async () => {
    const { sayCancelled } = await import('./command/cancelled.ts');
    process.stderr.write(await sayCancelled(argv));
  },
});
