// Serves a folder of built files to this machine only.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { securityPolicy } from './securityPolicy.mjs';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

const headers = {
  'Content-Security-Policy': securityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The file that a path asks for, or null. What lies outside the folder is not there, however it is written, and also
 * when a link leads to it.
 *
 * @param {string} folder
 * @param {string} url
 */
async function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/u, 1)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null;
  try {
    const root = await realpath(folder);
    const asked = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const found = await stat(asked);
    return asked.startsWith(root + sep) && found.isFile() ? { path: asked, size: found.size } : null;
  } catch {
    return null;
  }
}

/** What a build may have laid beside a file, the smallest first. */
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/**
 * The smallest form of a file that the browser reads: one that was compressed when it was built, else the file itself.
 *
 * @param {{ path: string, size: number }} file
 * @param {string} accepted What the browser says it reads.
 */
async function smallest(file, accepted) {
  const known = new Set(accepted.split(',').map((part) => part.trim()));
  for (const { name, suffix } of encodings.filter((encoding) => known.has(encoding.name))) {
    const path = `${file.path}${suffix}`;
    const size = await stat(path).then(
      (found) => found.size,
      () => null,
    );
    if (size !== null) return { path, size, encoding: { 'Content-Encoding': name } };
  }
  return { ...file, encoding: {} };
}

/**
 * A server of the files in a folder, below a path such as `/` or `/partnermap/`, and of files that are only held in
 * memory, by their name there.
 *
 * @param {string} folder
 * @param {string} [base]
 * @param {ReadonlyMap<string, Uint8Array>} [held]
 */
export function staticServer(folder, base = '/', held = new Map()) {
  return createServer(async (request, response) => {
    /** @param {number} status @param {string} text */
    const refuse = (status, text) => {
      response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(text);
    };
    const { method = '', url = '/' } = request;
    // A page of somebody else that gave its own name this machine's address must not read anything here.
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    if (!['localhost', '127.0.0.1', '[::1]'].includes(host)) return refuse(403, 'Only for this machine');
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Only GET and HEAD');
    const bytes = url.startsWith(base) ? held.get(url.slice(base.length).split(/[?#]/u, 1)[0]) : undefined;
    if (bytes !== undefined) {
      response.writeHead(200, {
        ...headers,
        'Content-Type': types.get(extname(url)) ?? 'application/octet-stream',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
      });
      return response.end(method === 'HEAD' ? undefined : bytes);
    }
    const file = url.startsWith(base) ? await fileFor(folder, `/${url.slice(base.length)}`) : null;
    if (file === null) return refuse(404, 'Not found');
    const sent = await smallest(file, request.headers['accept-encoding'] ?? '');
    const named = /[\\/]assets[\\/]/u.test(file.path);
    response.writeHead(200, {
      ...headers,
      'Content-Type': types.get(extname(file.path)) ?? 'application/octet-stream',
      'Content-Length': sent.size,
      ...sent.encoding,
      Vary: 'Accept-Encoding',
      'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (method === 'HEAD') return response.end();
    // A reader who closes the page in the middle of a file is no error.
    return pipeline(createReadStream(sent.path), response).catch(() => response.destroy());
  });
}

/**
 * Listens on this machine only: on the wanted port, or on a free one where it is taken. Gives the port.
 *
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export function listen(server, wanted) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (taken && wanted !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(wanted, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wanted);
    });
  });
}
