import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { legendLabels, openViewer } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
const sheet = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/stem4all-growth/${name}.csv`, import.meta.url));

interface Hands {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Goes on until something has the focus, once around the page at most. */
  readonly tabTo: (wanted: Locator) => Promise<void>;
  /** Goes to a tab by the arrow keys of its row. */
  readonly ask: (question: string) => Promise<void>;
  readonly shows: (shown: number, total: number) => Promise<void>;
}

function handsOn({ page, words, shown, settled }: ViewerPage): Hands {
  const press: Hands['press'] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isReached = (wanted: Locator): Promise<boolean> =>
    wanted.evaluate((element) => element === document.activeElement);
  const tabTo: Hands['tabTo'] = async (wanted) => {
    // On the way a list may open, and hide from a screen reader what is looked for.
    const there = await wanted.elementHandle();
    for (let presses = 0; presses < 400; presses++) {
      if (await there?.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`The keyboard does not reach ${String(wanted)}.`);
  };
  return {
    press,
    tabTo,
    ask: async (question) => {
      const tabs = page.locator('.question-nav [role=tab]');
      const wanted = page.getByRole('tab', { name: question, exact: true });
      await tabTo(page.locator('.question-nav [role=tab][aria-selected=true]'));
      for (let presses = await tabs.count(); presses > 0 && !(await isReached(wanted)); presses--) {
        await press('ArrowRight');
      }
      await settled();
    },
    shows: (count, total) =>
      expect.poll(() => shown.textContent()).toBe(words.say('common.shown', { shown: count, total })),
  };
}

test('by keyboard alone: search, select, focus, recolour, year, filter, reset, sort, an introduction', async () => {
  const viewer = watched(await openViewer(harness()));
  const { page, words, card, map, shown } = viewer;
  const { press, tabTo, ask, shows } = handsOn(viewer);
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const select = (name: string): Locator => page.getByRole('combobox', { name });

  await tabTo(select(words.say('viewer.search')));
  await page.keyboard.type('Technovation');
  await page.getByRole('option').first().waitFor();
  await press('ArrowDown', 'Enter');
  await card.waitFor();
  await tabTo(select(words.say('viewer.focus')));
  await press('ArrowDown');
  const ended = button(words.say('map.endFocus'));
  await ended.waitFor();
  await tabTo(ended);
  await press('Enter');
  await ended.waitFor({ state: 'detached' });
  await press('Escape');
  await card.waitFor({ state: 'detached' });

  const groups = await legendLabels(viewer);
  await tabTo(select(words.say('map.choose.colour')));
  await press('ArrowDown');
  await expect.poll(() => legendLabels(viewer)).not.toEqual(groups);

  const all = await shown.textContent();
  await tabTo(page.getByRole('slider', { name: words.say('setting.at') }));
  await press('Home');
  await expect.poll(() => shown.textContent()).not.toBe(all);
  await tabTo(button(words.say('viewer.showAll')));
  await press('Enter');
  await shows(152, 152);

  await tabTo(button(words.say('viewer.filters')));
  await press('Enter');
  await tabTo(page.getByRole('checkbox', { name: words.say('viewer.withoutFacilitator'), exact: true }));
  await press('Space', 'Escape');
  await shows(151, 152);
  await tabTo(button(words.say('viewer.showAll')));
  await press('Enter');
  await shows(152, 152);

  await ask(words.say('viewer.question.central'));
  const column = page.getByRole('columnheader', { name: words.say('column.organisation') });
  await tabTo(column.getByRole('button'));
  await press('Enter');
  await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');

  await ask(words.say('viewer.question.introductions'));
  await tabTo(page.locator('.answer tbody .link').first());
  await press('Enter');
  await page.getByText(words.say('map.legend.introduction')).waitFor();
  expect(await map.isVisible()).toBe(true);
});

test('by keyboard alone: data are opened, a broken file is refused, a cell is edited, and undone', async () => {
  const viewer = watched(await openViewer(harness()));
  const { page, words } = viewer;
  const { press, tabTo, ask, shows } = handsOn(viewer);
  const open = async (...names: readonly string[]): Promise<void> => {
    await tabTo(page.getByRole('button', { name: words.say('viewer.open'), exact: true }));
    const choosing = page.waitForEvent('filechooser');
    await press('Enter');
    await (await choosing).setFiles(names.map(sheet));
  };

  await ask(words.say('viewer.question.data'));
  await open('organisations');
  const refusal = page.getByRole('alert').getByRole('button');
  await tabTo(refusal);
  await press('Enter');
  await refusal.waitFor({ state: 'detached' });
  await shows(152, 152);
  await open('organisations', 'initiatives', 'participations');
  await shows(84, 84);

  const cell = page.locator('[data-place="0 1"]');
  const before = (await cell.textContent()) ?? '';
  await tabTo(page.locator('[data-place="0 0"]'));
  await press('ArrowRight', 'Enter', 'Control+a');
  await page.keyboard.type('Written by keyboard');
  await press('Enter');
  await expect.poll(() => cell.textContent()).toBe('Written by keyboard');
  await press('Control+z');
  await expect.poll(() => cell.textContent()).toBe(before);
});
