import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHarness } from './browser.ts';
import type { Harness } from './browser.ts';
import { choose, openViewer, viewerOn } from './viewerPage.ts';
import { gzipSync } from 'node:zlib';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

/** Figures are printed; how fast a machine is decides no test. How much is loaded does not depend on the machine. */
const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** What readers with a slow connection may be asked to load before the first map, in kB, without the data. */
const budget = 350;

test('all that is asked for up to the first map is within the budget, and how long it takes is printed', async () => {
  const opened = await harness.open();
  const asked: Promise<Loaded>[] = [];
  opened.page.on('response', (response) => {
    const sent = Number(response.headers()['content-length'] ?? Number.NaN);
    const { pathname: path } = new URL(response.url());
    asked.push(
      response.body().then((body) => ({ path, sent, gzipped: gzipSync(body, { level: 9 }).length })),
    );
  });
  // The page itself takes the time: asking it from outside takes time, too.
  await opened.page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.map-overlay') === null) return;
      observer.disconnect();
      const drawn = (): void => void Object.assign(globalThis, { firstMap: performance.now() });
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    }).observe(document, { childList: true, subtree: true });
  });
  await opened.page.goto(harness.address);
  await opened.page.waitForFunction(() => Reflect.has(globalThis, 'firstMap'));
  const first = await opened.page.evaluate(() => Reflect.get(globalThis, 'firstMap') as number);
  const atFirst = withoutData(await Promise.all(asked));
  // What is computed after the map brings its own code; that counts as sent, too.
  await viewerOn(opened);
  await opened.page.waitForLoadState('networkidle');
  const soonAfter = withoutData(await Promise.all(asked));
  print(`first map after ${Math.round(first)} ms`);
  print(
    `first load without the data, fonts included: ${kilobytes(atFirst, 'sent')} kB as sent, ` +
      `${kilobytes(atFirst, 'gzipped')} kB by gzip; with what follows ${kilobytes(soonAfter, 'sent')} kB`,
  );
  for (const { path, sent, gzipped } of [...soonAfter].sort((a, b) => b.sent - a.sent)) {
    print(`  ${String(sent).padStart(7)} ${String(gzipped).padStart(7)} ${path}`);
  }
  await opened.close();
  for (const part of [/\/index-.*\.js$/u, /\/analysis\.worker-/u, /\.css$/u, /\.woff2$/u]) {
    expect(atFirst.some(({ path }) => part.test(path))).toBe(true);
  }
  expect(kilobytes(soonAfter, 'sent')).toBeLessThan(budget);
});

interface Loaded {
  readonly path: string;
  /** Bytes as they came over the line. */
  readonly sent: number;
  /** Bytes by gzip, for servers that compress no better. */
  readonly gzipped: number;
}

const withoutData = (loaded: readonly Loaded[]): readonly Loaded[] =>
  loaded.filter(({ path }) => !path.includes('/stem4all'));

const kilobytes = (loaded: readonly Loaded[], of: 'sent' | 'gzipped'): number =>
  Math.round(loaded.reduce((sum, one) => sum + one[of], 0) / 1000);

test('how long the page is busy at one piece after the first map, at 84 organisations, is printed', async () => {
  const viewer = await openViewer(harness);
  const { page, words, map } = viewer;
  await viewer.ask('data');
  await page.getByRole('button', { name: words.say('viewer.exampleGrowth') }).click();
  await expect.poll(() => viewer.shown.textContent()).toContain('84');
  await viewer.ask('overview');
  await viewer.settled();
  const renderer = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const info = context?.getExtension('WEBGL_debug_renderer_info');
    return info ? String(context?.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page.');
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(box.x + (box.width * step) / 40, box.y + (box.height * step) / 40);
  }
  await page.mouse.wheel(0, -400);
  await choose(page, words.say('map.choose.colour'), words.say('dimension.region'));
  await viewer.settled();
  const tasks = await page.evaluate(() => Reflect.get(globalThis, 'longTasks') as number[]);
  print(
    `longest task ${Math.round(Math.max(0, ...tasks))} ms of ${tasks.length} above 50 ms, on ${renderer}`,
  );
  expect(viewer.complaints).toEqual([]);
  await viewer.close();
});
