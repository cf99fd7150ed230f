// Talks to a Jupyter kernel over ZeroMQ: just enough of the messaging protocol to run cells and collect what they show.
import { createHmac, randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Dealer, Subscriber } from 'zeromq';

const delimiter = '<IDS|MSG>';
const shown = new Set(['execute_result', 'display_data', 'stream', 'error']);

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts Deno's kernel in a folder; `run` executes one cell, `stop` ends it. */
export async function startKernel(folder) {
  const ports = {};
  for (const channel of ['shell', 'iopub', 'stdin', 'control', 'hb'])
    ports[`${channel}_port`] = await freePort();
  const key = randomUUID();
  const temporary = mkdtempSync(join(tmpdir(), 'partnermap-kernel-'));
  const connection = join(temporary, 'connection.json');
  writeFileSync(
    connection,
    JSON.stringify({
      ip: '127.0.0.1',
      transport: 'tcp',
      key,
      signature_scheme: 'hmac-sha256',
      kernel_name: 'deno',
      ...ports,
    }),
  );
  const deno = join(import.meta.dirname, 'node_modules/.bin/deno');
  const kernel = spawn(deno, ['jupyter', '--kernel', '--conn', connection], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own: what is started here is a wrapper, and the kernel behind it must end with it.
    detached: true,
    // The kernel only runs what this repository holds; it asks nobody for updates.
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' },
  });

  const session = randomUUID();
  const shell = new Dealer({ routingId: session });
  const iopub = new Subscriber();
  iopub.subscribe();
  shell.connect(`tcp://127.0.0.1:${ports.shell_port}`);
  iopub.connect(`tcp://127.0.0.1:${ports.iopub_port}`);

  const sign = (parts) =>
    parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest('hex');
  const listeners = new Map();
  const listen = async (socket, channel) => {
    for await (const frames of socket) {
      const start = frames.findIndex((frame) => frame.toString() === delimiter);
      const [header, parent, , content] = frames
        .slice(start + 2, start + 6)
        .map((part) => JSON.parse(part.toString()));
      listeners.get(parent.msg_id)?.(header.msg_type, content, channel);
    }
  };
  const listening = [listen(shell, 'shell'), listen(iopub, 'iopub')];

  /** Sends a request and resolves when `until` says that its answers are complete. */
  const request = (type, content, until) =>
    new Promise((resolve) => {
      const id = randomUUID();
      const header = {
        msg_id: id,
        session,
        username: 'tests',
        date: new Date().toISOString(),
        msg_type: type,
        version: '5.3',
      };
      const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
      listeners.set(id, (kind, answer, channel) => {
        if (until(kind, answer, channel)) resolve();
      });
      void shell.send([delimiter, sign(parts), ...parts]);
    });

  // What is published before the subscription has arrived is lost: ask until an answer comes over that channel too.
  let subscribed = false;
  while (!subscribed) {
    const answered = request(
      'kernel_info_request',
      {},
      (kind, _, channel) => channel === 'iopub' && kind === 'status',
    );
    subscribed = await Promise.race([answered.then(() => true), delay(200, false)]);
  }
  return {
    async run(code) {
      const outputs = [];
      let number = null;
      await request(
        'execute_request',
        {
          code,
          silent: false,
          store_history: true,
          user_expressions: {},
          allow_stdin: false,
          stop_on_error: true,
        },
        (kind, content) => {
          if (shown.has(kind)) outputs.push({ output_type: kind, ...content });
          if (kind === 'execute_input') number = content.execution_count;
          return kind === 'status' && content.execution_state === 'idle';
        },
      );
      return { outputs, number };
    },
    async stop() {
      if (kernel.pid !== undefined) process.kill(-kernel.pid, 'SIGKILL');
      shell.close();
      iopub.close();
      await Promise.allSettled(listening);
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
