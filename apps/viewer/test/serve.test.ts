import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, staticServer } from '../serve/staticServer.mjs';

const around = mkdtempSync(join(tmpdir(), 'partnermap-serve-'));
const folder = join(around, 'site');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<title>page</title>');
writeFileSync(join(folder, 'assets/a.js'), 'export {}');
writeFileSync(join(folder, 'assets/a.woff2'), 'font');
writeFileSync(join(folder, 'assets/b.js'), 'export const b = 1');
writeFileSync(join(folder, 'assets/b.js.br'), 'brotli');
writeFileSync(join(folder, 'assets/b.js.gz'), 'gzip');
writeFileSync(join(around, 'secret.txt'), 'secret');
symlinkSync(join(around, 'secret.txt'), join(folder, 'link.txt'));

const server = staticServer(folder);
let port = 0;
beforeAll(async () => {
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(around, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function get(
  path: string,
  options: { method?: string; host?: string; accept?: string } = {},
): Promise<Answer> {
  const { method = 'GET', host = `localhost:${port}`, accept } = options;
  const headers = { host, ...(accept === undefined ? {} : { 'accept-encoding': accept }) };
  return await new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('files come with their type and the policy', async () => {
  const page = await get('/');
  expect(page).toMatchObject({ status: 200, text: '<title>page</title>' });
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  expect((await get('/assets/a.js?v=1')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await get('/assets/a.woff2')).headers['content-type']).toBe('font/woff2');
});

test('what was compressed when it was built is sent to those who read it', async () => {
  const asked = async (path: string, accept?: string): Promise<readonly unknown[]> => {
    const { text, headers } = await get(path, accept === undefined ? {} : { accept });
    return [text, headers['content-encoding'], headers['content-length'], headers['content-type']];
  };
  const script = 'text/javascript; charset=utf-8';
  expect(await asked('/assets/b.js', 'gzip, deflate, br, zstd')).toEqual(['brotli', 'br', '6', script]);
  expect(await asked('/assets/b.js', 'gzip, deflate')).toEqual(['gzip', 'gzip', '4', script]);
  expect(await asked('/assets/b.js')).toEqual(['export const b = 1', undefined, '18', script]);
  expect(await asked('/assets/a.js', 'br')).toEqual(['export {}', undefined, '9', script]);
  expect((await get('/assets/b.js', { accept: 'br' })).headers.vary).toBe('Accept-Encoding');
});

test('nothing outside the folder can be read, however it is written', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/link.txt',
    '/index.html%00.js',
    '/%',
    '/assets',
    '/missing',
  ]) {
    const { status, text } = await get(path);
    expect([path, status, text]).toEqual([path, 404, 'Not found']);
  }
});

test('only reading is allowed, and only by a name of this machine', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  expect((await get('/', { host: 'evil.example' })).status).toBe(403);
  expect((await get('/', { host: '127.0.0.1' })).status).toBe(200);
});

test('it listens on this machine only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('where the port is taken a free one is used', async () => {
  const second = staticServer(folder);
  const other = await listen(second, port);
  expect(other).not.toBe(port);
  await new Promise((resolve, reject) => {
    const socket = connect(other, '127.0.0.1', () => resolve(socket.end()));
    socket.on('error', reject);
  });
  second.close();
});

test('it serves below a path, and nothing beside it', async () => {
  const below = staticServer(folder, '/map/');
  const main = port;
  port = await listen(below, 0);
  expect((await get('/map/')).status).toBe(200);
  expect((await get('/map/assets/a.js')).status).toBe(200);
  expect((await get('/assets/a.js')).status).toBe(404);
  below.close();
  port = main;
});
