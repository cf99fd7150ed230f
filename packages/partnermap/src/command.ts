#!/usr/bin/env node
import { run } from './command/run.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  standardInput: process.stdin,
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line ?? ''}`);
  },
  signal: stop.signal,
});
