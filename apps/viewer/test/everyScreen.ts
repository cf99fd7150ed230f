import type { Locator } from 'playwright-core';
import { part, search } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

/** Leads through every screen and dialog of a viewer with the synthetic example, and looks at each once it is there. */
export async function everyScreen(
  viewer: ViewerPage,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { page, words, ask, settled } = viewer;
  const button = (id: string): Locator =>
    page.getByRole('button', { name: words.sayById(id), exact: true }).first();
  const unfold = (id: string): Promise<void> =>
    page
      .locator('summary', { hasText: words.sayById(id) })
      .first()
      .click();
  const seen = async (screen: string, there?: Locator): Promise<void> => {
    await there?.waitFor();
    await settled();
    await look(screen);
  };
  const dialog = async (
    screen: string,
    open: Locator,
    within: Locator,
    inside?: () => Promise<void>,
  ): Promise<void> => {
    await open.click();
    await inside?.();
    await seen(screen, within);
    await page.keyboard.press('Escape');
    await within.waitFor({ state: 'detached' });
  };

  await ask('overview');
  await unfold('viewer.overview.allMeasures');
  await seen('overview', page.locator('.explanation tbody tr').first());
  await dialog('filters', button('viewer.filters'), page.locator('.dialog'));
  await dialog('report', button('viewer.report'), page.locator('.dialog'), () =>
    unfold('viewer.report.parts'),
  );
  await dialog('picture', button('map.picture'), page.getByRole('menu'));
  await search(viewer, 'Ак-Шумкар');
  await seen('card', viewer.card);
  await page.keyboard.press('Escape');

  await ask('central');
  await unfold('viewer.whatItMeans');
  await seen('central', page.locator('.answer .range').first());
  await ask('groups');
  await seen('groups', page.getByRole('table').first());

  await ask('gaps');
  await page.locator('.heat-button').first().click();
  await seen('gaps');
  await button('planning.team.forCell').click();
  await button('planning.team.find').click();
  await seen('team', page.locator('.details h3'));
  await part(viewer, words.say('planning.part.without'));
  await seen('without', page.getByRole('table', { name: words.say('planning.without.figures') }));

  await ask('introductions');
  await page.locator('.part tbody .link').first().click();
  await unfold('findings.introductions.rejected');
  await seen('introductions');
  await part(viewer, words.say('planning.part.match'));
  await seen('match', page.getByRole('table', { name: words.say('heading.unmet') }));
  await part(viewer, words.say('planning.part.log'));
  await seen('log');
  await part(viewer, words.say('findings.introductions.portfolio'));
  await button('planning.portfolio.choose').click();
  await seen('portfolio', page.locator('.curve-line'));
  await button('planning.tryOut').click();
  await seen('what if', page.getByRole('table', { name: words.say('heading.wouldChange') }));

  await ask('change');
  await button('planning.change.compare').click();
  await seen('change', page.getByRole('table').first());

  await ask('data');
  await seen('data');
  for (const sheet of ['initiatives', 'participations', 'ties'] as const) {
    await part(viewer, words.say(`viewer.sheet.${sheet}`));
    await seen(sheet, page.getByRole('grid'));
  }
  await part(viewer, words.say('viewer.changes'));
  await seen('changes');
}
