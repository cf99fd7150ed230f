import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe has against the page as it is, or against the dialog that is open, behind which nothing can be got at; of its
 * colours only, where the rest was looked at in another theme. The policy of the page forbids scripts of others, so the
 * browser runs it.
 */
export async function violations(page: Page, only: 'colours' | null = null): Promise<readonly string[]> {
  const rules = only === null ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe);
  const run = `axe.run(document.querySelector('.popover') ?? document, ${JSON.stringify(rules)})`;
  const { violations: found, passes } = await page.evaluate<AxeResults>(run);
  if (passes.length < (only === null ? 5 : 1)) throw new Error('axe looked at next to nothing.');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
