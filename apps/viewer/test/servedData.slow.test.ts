import { readFileSync } from 'node:fs';
import type { LanguageCode } from '@partnermap/language';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { WatchedPage } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';
import { kept, openExample, viewerOn } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();

const asking = (): string => `${harness().address}?open=data`;

/** The document of a viewer as its project file. */
async function projectOf({ page, words }: ViewerPage): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.say('viewer.saveProject') }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** How many organisations the document has that a browser keeps. */
function organisationsIn(text: string): number {
  const { edited } = JSON.parse(text) as { edited: { document: { dataset: { organisations: object[] } } } };
  return edited.document.dataset.organisations.length;
}

const serve = (page: Page, body: string): Promise<unknown> =>
  page.route('**/data.json', (route) => route.fulfill({ contentType: 'application/json', body }));

/** Writes down every number of organisations that the page ever shows. */
async function writeDown(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const text = document.querySelector('.shown strong')?.textContent;
      if (typeof text === 'string') seen.add(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...(Reflect.get(globalThis, 'seen') as Set<string>)]);
}

test('what is served is shown at once, in its saved view, and undo leads back to the last visit', async () => {
  const first = watched(await openExample(harness()));
  const { page, words, ask } = first;
  await page.getByRole('button', { name: words.say('viewer.filters'), exact: true }).click();
  await page.getByText(words.say('viewer.withoutFacilitator'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => first.shown.textContent()).toBe('83 of 84 organisations shown');
  await ask('data');
  const project = await projectOf(first);
  // The last visit ends with other data.
  await page.getByRole('button', { name: words.say('viewer.example'), exact: true }).click();
  await expect.poll(() => first.shown.textContent()).toBe('152 of 152 organisations shown');
  await expect.poll(async () => organisationsIn(await kept(first))).toBe(152);

  const next: WatchedPage = { ...first, page: await page.context().newPage() };
  const seen = await writeDown(next.page);
  await serve(next.page, project);
  await next.page.goto(asking());
  const viewer = await viewerOn(next);
  await expect.poll(() => viewer.shown.textContent()).toBe('83 of 84 organisations shown');
  await viewer.settled();
  expect(await seen()).toEqual(['83 of 84 organisations shown']);
  expect(new URL(next.page.url()).search).toBe('');
  await next.page.getByRole('button', { name: words.say('viewer.undo') }).click();
  await expect.poll(() => viewer.shown.textContent()).toBe('152 of 152 organisations shown');
});

const tags: readonly (readonly [LanguageCode, string])[] = [
  ['en', 'en-GB'],
  ['ru', 'ru-RU'],
  ['ky', 'ky-KG'],
];

test.each(tags)(
  'data that cannot be fetched are told, and what was there is shown (%s)',
  async (code, locale) => {
    const opened = await harness().open({ locale });
    await opened.page.route('**/data.json', (route) => route.fulfill({ status: 404 }));
    await opened.page.goto(asking());
    const { page, words, shown } = await viewerOn(opened, code);
    const reason = '404 Not Found';
    await page.getByRole('alert').getByText(words.say('viewer.notServed', { reason })).waitFor();
    await expect.poll(() => shown.textContent()).toContain('152');
    // Who loads the page again asks again.
    expect(new URL(page.url()).search).toBe('?open=data');
    expect(opened.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    await opened.close();
  },
);
