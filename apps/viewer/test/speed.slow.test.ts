import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHarness } from './browser.ts';
import type { Harness, WatchedPage } from './browser.ts';
import { questions } from '../src/state/session.ts';
import { choose, openExample, search, viewerOn } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';
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
  const first = await firstMap(opened, harness);
  const atFirst = withoutData(await Promise.all(asked));
  // What is computed after the map brings its own code; that counts as sent, too.
  await viewerOn(opened);
  await opened.page.waitForLoadState('networkidle');
  const soonAfter = withoutData(await Promise.all(asked));
  print(
    `first load without the data, fonts included: ${kilobytes(atFirst, 'sent')} kB as sent, ` +
      `${kilobytes(atFirst, 'gzipped')} kB by gzip; with what follows ${kilobytes(soonAfter, 'sent')} kB`,
  );
  for (const { path, sent, gzipped } of [...soonAfter].sort((a, b) => b.sent - a.sent)) {
    print(`  ${String(sent).padStart(7)} ${String(gzipped).padStart(7)} ${path}`);
  }
  await opened.close();
  const times = [first];
  // The first was in a browser that had only just begun.
  for (let run = 0; run < 4; run++) {
    const again = await harness.open();
    times.push(await firstMap(again, harness));
    await again.close();
  }
  print(`first map after ${times.join(', ')} ms, each in a fresh profile`);
  for (const part of [/\/index-.*\.js$/u, /\/analysis\.worker-/u, /\.css$/u, /\.woff2$/u]) {
    expect(atFirst.some(({ path }) => part.test(path))).toBe(true);
  }
  expect(kilobytes(soonAfter, 'sent')).toBeLessThan(budget);
});

/** Opens the viewer; gives the milliseconds until its map is drawn. */
async function firstMap({ page }: WatchedPage, { address }: Harness): Promise<number> {
  // The page itself takes the time: asking it from outside takes time, too.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.map-overlay') === null) return;
      observer.disconnect();
      const drawn = (): void => void Object.assign(globalThis, { firstMap: performance.now() });
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => Reflect.has(globalThis, 'firstMap'));
  return await page.evaluate(() => Math.round(Reflect.get(globalThis, 'firstMap') as number));
}

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

/**
 * How often it is measured how long the page is busy. One reading says little, as whatever else the machine does makes
 * the page wait in the middle of a task; but three take two minutes.
 */
const runs = Number(process.env['PARTNERMAP_SPEED_RUNS'] ?? 1);

test('how long the page is busy at one piece after the first map, at 84 organisations, is printed', async () => {
  const found: Run[] = [];
  for (let run = 0; run < runs; run++) found.push(await oneRun());
  print(
    `longest task of the page's thread in ms, the median of ${found.length} fresh profiles, on ${found[0].renderer}`,
  );
  for (const name of found[0].longest.keys()) {
    const median = (of: keyof LongestTasks): string =>
      String(
        found.map(({ longest }) => longest.get(name)?.[of] ?? 0).toSorted((a, b) => a - b)[runs >> 1],
      ).padStart(4);
    const clocks = found.map(({ longest }) => longest.get(name)?.clock).join(' ');
    print(`  ${median('clock')} by the clock (${clocks}), ${median('processor')} of the processor: ${name}`);
  }
  expect(found.flatMap(({ complaints }) => complaints)).toEqual([]);
});

interface Run {
  readonly renderer: string;
  readonly longest: ReadonlyMap<string, LongestTasks>;
  readonly complaints: readonly string[];
}

async function oneRun(): Promise<Run> {
  const viewer = await openExample(harness);
  const { page, words, map, ask, settled } = viewer;
  await settled();
  await page.waitForLoadState('networkidle');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const years = page.getByRole('slider', { name: words.say('setting.at') });
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page.');
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    'point at the map': async () => {
      for (let step = 0; step < 40; step++) {
        await page.mouse.move(box.x + (box.width * step) / 40, box.y + (box.height * step) / 40);
      }
    },
    zoom: () => page.mouse.wheel(0, -400),
    'colour by region': () => choose(page, words.say('map.choose.colour'), words.say('dimension.region')),
    'list the measures': () => page.getByRole('combobox', { name: words.say('map.choose.size') }).click(),
    'close the list': () => page.keyboard.press('Escape'),
    'slide through the years': async () => {
      for (let step = 0; step < 6; step++) await years.press('ArrowLeft');
    },
    'open the filters': () => button(words.say('viewer.filters')).click(),
    filter: () => page.getByText(words.say('viewer.withoutFacilitator'), { exact: true }).click(),
    'close the filters': () => page.keyboard.press('Escape'),
    undo: () => button(words.say('viewer.undo')).click(),
    ...Object.fromEntries(
      [...questions.slice(1), ...questions].map((question, index) => [
        `ask ${index < questions.length - 1 ? 'first' : 'again'}: ${question}`,
        () => ask(question),
      ]),
    ),
    'search and select': () => search(viewer, 'lab'),
    'leave the card': () => page.keyboard.press('Escape'),
    'speak Russian': () => choose(page, words.say('viewer.language'), 'Русский'),
  };
  const longest = new Map<string, LongestTasks>();
  for (const [name, act] of Object.entries(acts)) {
    const tasks = await longestTasks(harness, page, async () => {
      await act();
      await settled();
      await page.waitForTimeout(300);
    });
    longest.set(name, tasks);
  }
  // At the end: what it asks takes the graphics process some time.
  const renderer = await rendererOf(viewer);
  await viewer.close();
  return { renderer, longest, complaints: viewer.complaints };
}

/** What draws WebGL: a software renderer takes far longer than a graphics card. */
async function rendererOf({ page }: ViewerPage): Promise<string> {
  return await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const info = context?.getExtension('WEBGL_debug_renderer_info');
    return info ? String(context?.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
}

interface LongestTasks {
  /** Milliseconds by the clock: where the worker and what draws take both cores, the page waits in the middle of it. */
  readonly clock: number;
  /** Milliseconds that a processor worked for the page. */
  readonly processor: number;
}

/** The longest task of the page's thread while something is done, by each measure. */
async function longestTasks(
  { browser }: Harness,
  page: ViewerPage['page'],
  act: () => Promise<void>,
): Promise<LongestTasks> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  const longest = (of: 'dur' | 'tdur'): number =>
    Math.round(tasks.reduce((most, event) => Math.max(most, event[of] ?? 0), 0) / 1000);
  return { clock: longest('dur'), processor: longest('tdur') };
}

/** An event of Chromium's tracing; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
