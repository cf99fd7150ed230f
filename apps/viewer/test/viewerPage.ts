import { language } from '@partnermap/language';
import type { Language, LanguageCode } from '@partnermap/language';
import type { BrowserContextOptions, FileChooser, Locator, Page } from 'playwright-core';
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
  // What is shown is announced once it is known. What the first answer computes goes on, as for any reader.
  const told = page.locator('.page > .visually-hidden [role=status]').filter({ hasText: /\d/u }).first();
  await told.waitFor({ state: 'attached' });
  await page.locator('.map-legend').waitFor({ state: 'attached' });
  const settled = async (): Promise<void> => {
    // What is computed says so, and a table whose columns are still folded is hidden; then two frames are drawn.
    await page.waitForFunction(() => {
      const tables = [...document.querySelectorAll<HTMLElement>('.table-scroll')];
      const isFolding = tables.some(
        (table) => table.style.visibility === 'hidden' && table.checkVisibility(),
      );
      return document.querySelector('.waiting') === null && !isFolding;
    });
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
  };
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
  await offered(page).first().click();
}

/** Goes on by the Tab key until something has the focus, once around the page at most. */
export async function tabTo({ page }: ViewerPage, wanted: Locator): Promise<void> {
  // On the way a list may open, and hide from a screen reader what is looked for.
  const there = await wanted.elementHandle();
  for (let presses = 0; presses < 400; presses++) {
    if (await there?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(wanted)}.`);
}

/** What the legend of the map explains, in its order. */
export async function legendLabels({ page }: ViewerPage): Promise<string[]> {
  return await page.locator('.map-legend-label').allTextContents();
}

/** Chooses a value of a select by their names, however they begin. */
export async function choose(place: Locator | Page, label: string, value: string): Promise<void> {
  const select = place.getByRole('combobox', { name: label }).first();
  const options = select.locator('option');
  await options.filter({ hasText: value }).first().waitFor({ state: 'attached' });
  const labels = await options.allTextContents();
  await select.selectOption({ index: labels.findIndex((one) => one.toLowerCase() === value.toLowerCase()) });
}

/** What a list offers that opens below a field. */
export function offered(page: Page, name?: string): Locator {
  return page.getByRole('listbox').getByRole('option', name === undefined ? {} : { name, exact: true });
}

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The dialog that the page will open. To be asked for some steps before: the browser opens its own until it is told. */
export const choosingFiles = (page: Page): Promise<FileChooser> => page.waitForEvent('filechooser');

/** Chooses files, or a folder, in the dialog that a button opens. */
export async function chooseFiles(
  { page, words, ask }: ViewerPage,
  button: 'viewer.open' | 'viewer.openFolder',
  files: string | Upload | readonly (string | Upload)[],
): Promise<void> {
  const choosing = choosingFiles(page);
  await ask('data');
  await page.getByRole('button', { name: words.say(button), exact: true }).click();
  await (await choosing).setFiles(files as string);
}

/** Opens the synthetic example, whose screens all have something to show. */
export async function showExample({ page, words, ask, shown }: ViewerPage): Promise<void> {
  await ask('data');
  await page.getByRole('button', { name: words.say('viewer.exampleGrowth') }).click();
  await shown.filter({ hasText: /84.*84/u }).waitFor();
}

/** The viewer with the synthetic example. */
export async function openExample(...given: Parameters<typeof openViewer>): Promise<ViewerPage> {
  const viewer = await openViewer(...given);
  await showExample(viewer);
  return viewer;
}

/** Opens a part of an answer by its tab. */
export async function part({ page }: ViewerPage, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** What the browser keeps of the document, as text; empty where it keeps nothing yet. */
export async function kept({ page }: ViewerPage): Promise<string> {
  return await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('partnermap');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const store = database.transaction('documents').objectStore('documents');
          const [names, values] = [store.getAllKeys(), store.getAll()];
          values.addEventListener('success', () => {
            database.close();
            const all = new Map(names.result.map((name, index) => [name, values.result[index] as unknown]));
            // Its sheets stand beside the document, under their names.
            const whole = (_: string, value: unknown): unknown =>
              typeof value === 'string' && all.has(value) ? all.get(value) : value;
            resolve(JSON.stringify(all.get('document'), whole) ?? '');
          });
        });
      }),
  );
}
