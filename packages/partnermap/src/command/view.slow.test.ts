import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyDataset } from '@partnermap/core';
import { writeData } from '@partnermap/files';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../../apps/viewer/test/chromium.ts';
import { readDataFrom } from '../data/readDataFrom.ts';
import { fixture } from '../testSupport/runCommand.ts';

// The built command serves the built viewer, as its users run it.
const command = fileURLToPath(new URL('../../dist/command.js', import.meta.url));
const env = { ...process.env, BROWSER: 'none' };

let viewing: ChildProcess;
let address: URL;
let browser: Browser;

/** Runs `view` until it is ended, and waits until it has told its address. */
async function view(...given: readonly string[]): Promise<{ process: ChildProcess; address: URL }> {
  const started = spawn(process.execPath, [command, 'view', ...given], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const told = await vi.waitUntil(() => /http:\S+(?=\n)/u.exec(said)?.[0], { timeout: 120_000 });
  return { process: started, address: new URL(told) };
}

beforeAll(async () => {
  ({ process: viewing, address } = await view(
    fixture('stem4all-growth'),
    '--only',
    'region=Naryn',
    '--keep-isolates',
  ));
  browser = await launchChromium();
}, 150_000);
afterAll(async () => {
  await browser.close();
  viewing.kill('SIGKILL');
});

test('the page comes with its policy, the data beside it, and only to this machine', async () => {
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/u);
  expect(await page.text()).toContain('<div id="root">');
  const data = await fetch(new URL('data.json', address));
  expect([data.status, data.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect(data.headers.get('cache-control')).toBe('no-store');
  const project = (await data.json()) as { readonly dataset: { readonly organisations: readonly object[] } };
  expect(project.dataset.organisations).toHaveLength(84);
  const asked = request(new URL('data.json', address), { headers: { host: 'example.org' } }).end();
  const [{ statusCode }] = (await once(asked, 'response')) as [{ statusCode: number }];
  expect(statusCode).toBe(403);
});

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly asked: readonly string[];
  /** "n of N organisations". */
  readonly words: Locator;
}

async function visit(path: string): Promise<Visit> {
  const page = await browser.newPage({ locale: 'en-GB' });
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (one) => asked.push(one.url()));
  await page.goto(new URL(path, address).href);
  const words = page.locator('.shown strong');
  await words.waitFor({ timeout: 60_000 });
  // The address is put right once the data are open.
  if (path === address.search) await page.waitForURL(`${address.origin}/`, { timeout: 60_000 });
  else await page.waitForTimeout(3000);
  return { page, complaints, asked, words };
}

test('the viewer shows these data in the view that was asked for', async () => {
  const { page, complaints, words } = await visit(address.search);
  await expect.poll(() => words.textContent(), { timeout: 60_000 }).toMatch(/^\d\d?\D+84/u);
  expect(await words.textContent()).not.toMatch(/^84/u);
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
  await page.close();
}, 120_000);

test('a project file keeps its views and what it tries out; options change the settings of its first view', async () => {
  const { files } = await writeData(
    (await readDataFrom(fixture('stem4all-growth'))).dataset ?? emptyDataset,
    'json',
  );
  const saved = {
    ...(JSON.parse(new TextDecoder().decode(files[0].bytes)) as object),
    views: [{ id: 'main', measure: 'pagerank', settings: { at: '2022' }, seed: 7 }, { id: 'other' }],
    scenarios: [{ id: 'main', changes: [{ change: 'remove-organisation', id: 'undp-kyrgyzstan' }] }],
  };
  const path = join(mkdtempSync(join(tmpdir(), 'partnermap-view-')), 'project.json');
  writeFileSync(path, JSON.stringify(saved));
  for (const [given, at] of [
    [[], '2022'],
    [['--at', '2023'], '2023'],
  ] as const) {
    const { process: started, address: own } = await view(path, ...given);
    const served = (await (await fetch(new URL('data.json', own))).json()) as typeof saved;
    started.kill('SIGKILL');
    expect(served.scenarios).toEqual(saved.scenarios);
    expect(served.views).toMatchObject([
      { id: 'main', measure: 'pagerank', settings: { at }, seed: 7 },
      { id: 'other' },
    ]);
  }
}, 120_000);

test('an address that names anything else opens nothing', async () => {
  const { page, complaints, asked } = await visit('?open=https://example.org/data');
  expect(asked.filter((url) => new URL(url).pathname.endsWith('data.json'))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(address.origin) && !url.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}, 120_000);

test('Ctrl-C ends it with 0', async () => {
  const ended = once(viewing, 'exit');
  viewing.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow(/fetch failed/u);
});
