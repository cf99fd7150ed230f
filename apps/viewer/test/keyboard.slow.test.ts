import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { questions } from '../src/state/session.ts';
import { choosingFiles, legendLabels, offered, openViewer, tabTo } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
const sheet = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/stem4all-growth/${name}.csv`, import.meta.url));

interface Hands {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly to: (wanted: Locator) => Promise<void>;
  /** Goes to a tab by the arrow keys of its row. */
  readonly ask: (question: string) => Promise<void>;
  readonly shows: (shown: number, total: number) => Promise<void>;
}

function handsOn(viewer: ViewerPage): Hands {
  const { page, words, shown, settled } = viewer;
  const press: Hands['press'] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const to: Hands['to'] = (wanted) => tabTo(viewer, wanted);
  return {
    press,
    to,
    ask: async (question) => {
      const selected = page.locator('.question-nav [role=tab][aria-selected=true]');
      await to(selected);
      for (const _ of questions) {
        if ((await selected.textContent()) === question) break;
        await press('ArrowRight');
      }
      await expect.poll(() => selected.textContent()).toBe(question);
      await settled();
    },
    shows: (count, total) =>
      expect.poll(() => shown.textContent()).toBe(words.say('common.shown', { shown: count, total })),
  };
}

test('by keyboard alone: search, select, focus, recolour, year, filter, reset, sort, an introduction', async () => {
  const viewer = watched(await openViewer(harness()));
  const { page, words, card, shown } = viewer;
  const { press, to, ask, shows } = handsOn(viewer);
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const select = (name: string): Locator => page.getByRole('combobox', { name });

  await to(select(words.say('viewer.search')));
  await page.keyboard.type('Technovation');
  await offered(page).first().waitFor();
  await press('ArrowDown', 'Enter');
  await card.waitFor();
  await to(select(words.say('viewer.focus')));
  await press('ArrowDown');
  const ended = button(words.say('map.endFocus'));
  await ended.waitFor();
  await to(ended);
  await press('Enter');
  await ended.waitFor({ state: 'detached' });
  await press('Escape');
  await card.waitFor({ state: 'detached' });

  const groups = await legendLabels(viewer);
  await to(select(words.say('map.choose.colour')));
  await press('ArrowDown');
  await expect.poll(() => legendLabels(viewer)).not.toEqual(groups);

  const all = await shown.textContent();
  await to(page.getByRole('slider', { name: words.say('setting.at') }));
  await press('Home');
  await expect.poll(() => shown.textContent()).not.toBe(all);
  await press('Control+z');
  await shows(152, 152);
  await press('Control+Shift+z');
  await expect.poll(() => shown.textContent()).not.toBe(all);
  await to(button(words.say('viewer.showAll')));
  await press('Enter');
  await shows(152, 152);

  await to(button(words.say('viewer.filters')));
  await press('Enter');
  await to(page.getByRole('checkbox', { name: words.say('viewer.withoutFacilitator'), exact: true }));
  await press('Space', 'Escape');
  await shows(151, 152);
  await to(button(words.say('viewer.showAll')));
  await press('Enter');
  await shows(152, 152);

  await ask(words.say('viewer.question.central'));
  const column = page.getByRole('columnheader', { name: words.say('column.organisation') });
  await to(column.getByRole('button'));
  await press('Enter');
  await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');

  await ask(words.say('viewer.question.introductions'));
  await to(page.locator('.answer tbody .link').first());
  await press('Enter');
  await page.getByText(words.say('map.legend.introduction')).waitFor();
});

test('by keyboard alone: data are opened, a broken file is refused, a cell is edited, and undone', async () => {
  const viewer = watched(await openViewer(harness()));
  const { page, words } = viewer;
  const { press, to, ask, shows } = handsOn(viewer);
  const open = async (...names: readonly string[]): Promise<void> => {
    const choosing = choosingFiles(page);
    await to(page.getByRole('button', { name: words.say('viewer.open'), exact: true }));
    await press('Enter');
    await (await choosing).setFiles(names.map(sheet));
  };

  await ask(words.say('viewer.question.data'));
  await open('organisations');
  const refusal = page.getByRole('alert').getByRole('button');
  await to(refusal);
  await press('Enter');
  await refusal.waitFor({ state: 'detached' });
  await shows(152, 152);
  await open('organisations', 'initiatives', 'participations');
  await shows(84, 84);

  const cell = page.locator('[data-place="0 1"]');
  const before = (await cell.textContent()) ?? '';
  await to(page.locator('[data-place="0 0"]'));
  await press('ArrowRight', 'Enter', 'Control+a');
  await page.keyboard.type('Written by keyboard');
  await press('Enter');
  await expect.poll(() => cell.textContent()).toBe('Written by keyboard');
  await press('Control+z');
  await expect.poll(() => cell.textContent()).toBe(before);
});
