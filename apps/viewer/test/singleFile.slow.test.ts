import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildViewer } from '../serve/build.mjs';
import { startHarness } from './browser.ts';
import type { Harness } from './browser.ts';
import { countKernelRuns, withoutFacilitator } from './kernelRuns.ts';
import { search, viewerOn } from './viewerPage.ts';

const built = fileURLToPath(new URL('../out/partnermap.html', import.meta.url));
let harness: Harness;

beforeAll(async () => {
  if (buildViewer({ singleFile: true, onlyIfStale: true }) !== 0) throw new Error('The build failed.');
  harness = await startHarness();
}, 240_000);
afterAll(() => harness.close());

test('the one file holds everything: nothing in it is to be fetched', () => {
  const page = readFileSync(built, 'utf8');
  const head = page.slice(0, page.indexOf('</head>'));
  expect(head).not.toMatch(/<(?:link|script)[^>]*(?:href|src)="(?!data:)/u);
  expect(head).toMatch(/script-src 'sha256-[^']+' 'wasm-unsafe-eval'/u);
  expect(head).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')/u);
});

test('it works from a disk in a folder with a difficult name, with the network blocked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'картa & map #'));
  const copy = join(folder, 'карта.html');
  copyFileSync(built, copy);
  const opened = await harness.open({ offline: true });
  await opened.page.goto(pathToFileURL(copy).href);
  const viewer = await viewerOn(opened);
  await expect.poll(() => viewer.shown.textContent()).toBe('152 of 152 organisations shown');
  await search(viewer, 'UNDP in the Kyrgyz Republic');
  await viewer.card.waitFor();
  const font = await viewer.page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ status }) => status === 'loaded');
  });
  expect(font).toBe(true);
  // Its own policy and its inlined worker let the compiled kernels run.
  const kernelRuns = await countKernelRuns(viewer);
  await withoutFacilitator(viewer);
  await expect.poll(kernelRuns).toBeGreaterThan(0);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
