import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { startHarness } from './browser.ts';
import type { Harness } from './browser.ts';
import { openViewer, search } from './viewerPage.ts';
import type { Question } from './viewerPage.ts';

const questions: readonly Question[] = [
  'overview',
  'central',
  'groups',
  'gaps',
  'introductions',
  'whatIf',
  'change',
  'data',
];
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

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
