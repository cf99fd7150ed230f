// Builds the viewer if a source is newer than what was built, and serves it on this machine. `--port N`, `--no-open`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildViewer } from './build.mjs';
import { openBrowser } from './openBrowser.mjs';
import { listen, staticServer } from './staticServer.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`--port takes a number from 0 to 65535, not "${values.port}".\n`);
  process.exit(2);
}

const status = buildViewer({ onlyIfStale: true });
if (status !== 0) process.exit(status);
const server = staticServer(fileURLToPath(new URL('../dist', import.meta.url)));
const address = `http://localhost:${await listen(server, port)}/`;
process.stdout.write(`Partnermap: ${address}\nEnd with Ctrl+C.\n`);
if (!values['no-open']) openBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
