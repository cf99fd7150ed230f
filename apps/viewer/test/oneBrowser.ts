import { afterAll, afterEach, beforeAll } from 'vitest';
import { startHarness } from './browser.ts';
import type { Harness, WatchedPage } from './browser.ts';

export interface OneBrowser {
  readonly harness: () => Harness;
  /** Has a page closed after the test in which it was opened; a complaint that it made fails the test. */
  readonly watched: <Page extends WatchedPage>(page: Page) => Page;
}

/** One browser for the tests of a file. To be called where the tests stand. */
export function oneBrowser(): OneBrowser {
  let started: Harness | null = null;
  let pages: WatchedPage[] = [];
  beforeAll(async () => {
    started = await startHarness();
  }, 120_000);
  afterAll(() => started?.close());
  afterEach(async () => {
    const ended = pages;
    pages = [];
    for (const page of ended) await page.close();
    const complaints = ended.flatMap((page) => page.complaints);
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  }, 120_000);
  return {
    harness: () => {
      if (started === null) throw new Error('The browser is not started yet.');
      return started;
    },
    watched: (page) => {
      pages.push(page);
      return page;
    },
  };
}
