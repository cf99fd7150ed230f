import { language } from '@partnermap/language';
import type { Language, LanguageCode } from '@partnermap/language';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Harness, WatchedPage } from './browser.ts';

/** The viewer in a browser, spoken to by what its reader sees. */
export interface ViewerPage extends WatchedPage {
  readonly words: Language;
  readonly map: Locator;
  readonly card: Locator;
  /** Leads to a question by its tab. */
  readonly ask: (question: Question) => Promise<void>;
  /** The sentence "n of N organisations shown". */
  readonly shown: Locator;
  /** Waits until the worker has answered all that was asked. */
  readonly settled: () => Promise<void>;
}

export type Question =
  | 'overview'
  | 'central'
  | 'groups'
  | 'gaps'
  | 'introductions'
  | 'whatIf'
  | 'change'
  | 'data';

const tags: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', ru: 'ru-RU', ky: 'ky-KG' };

/** Opens the viewer with its example, in a language, in a fresh profile. */
export async function openViewer(
  harness: Harness,
  code: LanguageCode = 'en',
  options: BrowserContextOptions = {},
): Promise<ViewerPage> {
  const opened = await harness.open({ locale: tags[code], acceptDownloads: true, ...options });
  await opened.page.goto(harness.address);
  return await viewerOn(opened, code);
}

/** The viewer that a page already shows, or is about to show. */
export async function viewerOn(opened: WatchedPage, code: LanguageCode = 'en'): Promise<ViewerPage> {
  const { page } = opened;
  const words = language(code);
  const map = page.getByRole('application', { name: words.say('map.label') });
  const shown = page.locator('.shown strong');
  const settled = async (): Promise<void> => {
    // What is computed says so; a calm moment after the last word is what a reader waits for too.
    await shown.waitFor({ timeout: 60_000 });
    await page.locator('.map-legend').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(250);
  };
  await settled();
  return {
    ...opened,
    words,
    map,
    shown,
    settled,
    card: page.locator('article.card'),
    ask: async (question) => {
      await page.getByRole('tab', { name: words.say(`viewer.question.${question}`), exact: true }).click();
    },
  };
}

/** Looks for an organisation by a name and takes the first that is found. */
export async function search({ page, words }: ViewerPage, name: string): Promise<void> {
  await page.getByRole('combobox', { name: words.say('viewer.search') }).fill(name);
  await page.getByRole('option').first().click();
}

/** Chooses a value of a select by their names. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: value, exact: true }).click();
}
