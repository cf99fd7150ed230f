import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startHarness } from './browser.ts';
import type { Harness } from './browser.ts';
import { openViewer, search } from './viewerPage.ts';
import type { Question } from './viewerPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const questions: readonly Question[] = ['overview', 'central', 'groups', 'gaps', 'introductions', 'data'];
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

/** What axe has against the page as it is. The policy of the page forbids scripts of others, so the browser runs it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document)');
  if (passes.length < 10) throw new Error('axe looked at next to nothing.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

for (const code of ['en', 'ru', 'ky'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen is accessible: ${code}, ${colorScheme}`, async () => {
      const viewer = await openViewer(harness, code, { colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const question of questions) {
        await viewer.ask(question);
        await viewer.settled();
        found.push(...(await violations(viewer.page)).map((text) => `${question}: ${text}`));
      }
      await viewer.ask('overview');
      await search(viewer, 'ПРООН в Кыргызской');
      await viewer.card.waitFor();
      found.push(...(await violations(viewer.page)).map((text) => `card: ${text}`));
      await viewer.close();
      expect(found).toEqual([]);
      expect(viewer.complaints).toEqual([]);
    });
  }
}

for (const width of [390, 1024, 1440]) {
  test(`no screen is wider than its window: ${width} pixels`, async () => {
    const viewer = await openViewer(harness, 'ru', { viewport: { width, height: 844 } });
    for (const question of questions) {
      await viewer.ask(question);
      await viewer.settled();
      const wide = await viewer.page.evaluate(() => document.documentElement.scrollWidth);
      expect([question, wide]).toEqual([question, width]);
    }
    await viewer.close();
  });
}
