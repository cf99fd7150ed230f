// The report on all fixtures, in all languages, for both audiences, as a real browser shows and prints it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../../apps/viewer/test/chromium.ts';
import { parseCsv } from '../../../../fixtures/support/csv.ts';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-report-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const communities = ['stem4all', 'stem4all-growth', 'stem4all-kazakhstan/stem4all-kazakhstan.xlsx'] as const;
const languageCodes = ['en', 'ru', 'ky'] as const;
const audiences = ['internal', 'partner'] as const;
const quick = ['--replicates', '50'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The report as an HTML file. */
async function reportOf(data: string, name: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, `${name}.html`);
  const ran = await runCommand(['report', data, ...quick, ...options, '--output', file]);
  expect(ran.status, ran.warnings).toBe(0);
  return file;
}

interface Shown {
  readonly page: Page;
  /** Requests to anything but the file, errors, and dialogs: must stay empty. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The page in a fresh profile; `bypassCSP` only lets the checks in, the page itself brings no script. */
async function show(file: string, bypassCSP: boolean): Promise<Shown> {
  const context = await browser.newContext({ bypassCSP, viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== own) complaints.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(own);
  return { page, complaints, close: () => context.close() };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>('axe.run().then(({ violations }) => violations)');
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Whatever could run: elements, handlers, addresses. Data never become any of these. */
const whatRuns = `(() => {
  const elements = [...document.querySelectorAll('*')];
  const tags = elements.map(({ localName }) => localName);
  const handlers = elements.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on')));
  const outside = [...document.querySelectorAll('[href],[src]')]
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src'))
    .filter((address) => !address.startsWith('#'));
  const loading = tags.filter((tag) => /^(script|img|iframe|object|embed|link|form|input|audio|video|base)$/u.test(tag));
  return [...loading, ...handlers, ...outside];
})()`;

/** Pages of a PDF as text, where the machine can read PDFs; else null. */
function pagesOf(pdf: string): readonly string[] | null {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\f').filter((page) => page.trim() !== '') : null;
}

const syntheticLabels = { en: 'Synthetic data', ru: 'Искусственные данные', ky: 'Жасалма маалымат' } as const;

describe.each(communities)('%s', (community) => {
  describe.each(languageCodes)('%s', (code) => {
    test.each(audiences)('%s', async (audience) => {
      const name = `${basename(community, '.xlsx')}-${code}-${audience}`;
      const file = await reportOf(fixture(community), name, '--language', code, '--audience', audience);
      const plain = await show(file, false);
      expect(await plain.page.evaluate(whatRuns)).toEqual([]);
      expect(await plain.page.locator('html').getAttribute('lang')).toBe(code);
      expect(await plain.page.locator('figure svg').count()).toBeGreaterThan(2);
      const pdf = join(folder, `${name}.pdf`);
      await plain.page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
      expect(plain.complaints).toEqual([]);
      await plain.close();

      const checked = await show(file, true);
      expect(await violations(checked.page)).toEqual([]);
      await checked.close();

      const html = readFileSync(file, 'utf8');
      const synthetic = community === 'stem4all-growth';
      expect(html.includes('@top-right{content:')).toBe(synthetic);
      const pages = pagesOf(pdf);
      expect((pages ?? ['']).length).toBeLessThan(40);
      const labelled = (pages ?? []).filter((page) => page.includes(syntheticLabels[code]));
      expect(labelled).toHaveLength(synthetic ? (pages ?? []).length : 0);
      const markdown = await runCommand([
        'report',
        fixture(community),
        ...quick,
        '--language',
        code,
        '--audience',
        audience,
        '--format',
        'md',
      ]);
      expect(markdown.status).toBe(0);
      expect(markdown.output).toMatch(/^# /u);
      expect(markdown.output).not.toMatch(/\bundefined\b|\bNaN\b|\[object/u);
    });
  });
});

/** Latin words that a Russian or Kyrgyz page may hold besides names: the program, formats, terms of the method. */
const allowedWords = new Set(['SHA', 'betweenness', 'efficiency']);

/** The words of everything in a dataset that is a name or a value: never of its prose, which could hide a leak. */
function nameWords(community: string): ReadonlySet<string> {
  const columns: Readonly<Record<string, readonly string[]>> = {
    organisations: ['id', 'name', 'short_name', 'region'],
    initiatives: ['id', 'name'],
    sources: ['publisher', 'url'],
    about: ['value'],
  };
  const words = new Set<string>();
  for (const [sheet, wanted] of Object.entries(columns)) {
    const { header, rows } = parseCsv(readFileSync(join(fixture(community), `${sheet}.csv`), 'utf8'));
    const places = wanted.map((column) => header.indexOf(column)).filter((place) => place >= 0);
    const named = sheet === 'about' ? rows.filter(([key]) => /^(title|as_of)$/u.test(String(key))) : rows;
    for (const row of named) {
      for (const place of places) for (const word of latin(String(row[place]))) words.add(word);
    }
  }
  return words;
}

const latin = (text: string): readonly string[] => text.match(/[A-Za-z]{2,}/gu) ?? [];

describe.each(['stem4all', 'stem4all-growth'])('%s', (community) => {
  test.each(['ru', 'ky'])('a page in %s holds no Latin words but names and allowed ones', async (code) => {
    const file = await reportOf(fixture(community), `latin-${community}-${code}`, '--language', code);
    const { page, close } = await show(file, true);
    // Left out: published figures, sources and the owner's notes, which stand as the data have them.
    const text = await page.evaluate<readonly string[]>(`(() => {
      for (const one of document.querySelectorAll('style,title,#published,#facts,.references')) one.remove();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const lines = [];
      while (walker.nextNode()) lines.push(walker.currentNode.nodeValue);
      return lines;
    })()`);
    await close();
    const names = nameWords(community);
    const owners =
      /^(?:Кто мог попасть в данные|Примечания владельца данных|Лицензия|Маалыматка ким кириши|Маалымат ээсинин|Контрольная)/u;
    const left = text
      .filter((line) => !owners.test(line))
      .flatMap((line) => latin(line.replaceAll(/[A-Za-z]+…|«[^»]*»/gu, '').replaceAll(/[0-9a-f]{64}/gu, '')))
      .filter((word) => !names.has(word) && !allowedWords.has(word));
    expect([...new Set(left)].toSorted()).toEqual([]);
  });
});

/** A dataset folder of these sheets. */
function datasetFolder(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): string {
  const path = join(folder, name);
  mkdirSync(path);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  for (const [sheet, rows] of Object.entries(sheets)) {
    writeFileSync(join(path, `${sheet}.csv`), rows.map((row) => `${row.map(cell).join(',')}\n`).join(''));
  }
  return path;
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example")',
  '@import url(https://evil.example)',
  '__proto__',
];

test('hostile names do nothing: no element, no handler, no address, no dialog', async () => {
  const data = datasetFolder('hostile', {
    organisations: [
      ['id', 'name', 'short_name', 'member', 'region', 'type'],
      ...hostile.map((name, index) => [`o${index}`, `${name} ${index}`, name, 'yes', name, name]),
    ],
    initiatives: [['id', 'name', 'start'], ...hostile.map((name, index) => [`i${index}`, name, '2023'])],
    participations: [
      ['initiative_id', 'organisation_id', 'role', 'source_id'],
      ...hostile.flatMap((_, index) =>
        [0, 1, 2].map((step) => [`i${index}`, `o${(index + step) % hostile.length}`, 'partner', 's']),
      ),
    ],
    terms: [['dimension', 'code', 'label'], ...hostile.map((name) => ['region', name, name])],
    facts: [['id', 'fact', 'value'], ...hostile.map((name, index) => [`f${index}`, name, name])],
    sources: [
      ['id', 'title', 'publisher', 'url'],
      ['s', hostile[0], hostile[1], 'javascript:alert(1)'],
    ],
    about: [
      ['key', 'value'],
      ['title', '"}</style><script>alert(1)</script>'],
      ['notes', hostile[0]],
    ],
  });
  const file = await reportOf(data, 'hostile');
  const { page, complaints, close } = await show(file, false);
  expect(await page.evaluate(whatRuns)).toEqual([]);
  expect(await page.locator('body').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(complaints).toEqual([]);
  await close();
  const checked = await show(file, true);
  expect(await violations(checked.page)).toEqual([]);
  await checked.close();
});

const organisationHeader = ['id', 'name', 'member'];
const nothing = {
  initiatives: [['id', 'name']],
  participations: [['initiative_id', 'organisation_id', 'role']],
};

test.each([
  ['an empty network', []],
  ['one organisation', [['only', 'Only one', 'yes']]],
])('%s gives a page without violations that says what it cannot tell', async (name, organisations) => {
  const data = datasetFolder(name.replaceAll(' ', '-'), {
    organisations: [organisationHeader, ...organisations],
    ...nothing,
  });
  const { page, close } = await show(await reportOf(data, name.replaceAll(' ', '-')), true);
  expect(await violations(page)).toEqual([]);
  expect(await page.locator('body').innerText()).toMatch(/nothing can be said/u);
  await close();
});

test('--since adds what changed; a moment that does not come before is refused, and nothing is written', async () => {
  const data = fixture('stem4all-growth');
  const file = await reportOf(data, 'since', '--since', '2022', '--at', '2023', '--audience', 'partner');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('id="change"');
  expect(html).toContain('From 2022 to 2023.');
  expect(html).not.toContain('earlier introductions');
  for (const since of ['2023', '2099', 'yesterday']) {
    const ran = await runCommand(['report', data, ...quick, '--since', since, '--at', '2023']);
    expect(ran.status, since).toBe(2);
    expect(ran.output).toBe('');
  }
});

test('2,000 organisations without dates or regions give a report with gaps, introductions and publishers', async () => {
  const size = 2000;
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const initiatives = Array.from({ length: 1200 }, (_, index) => `i${index}`);
  const data = datasetFolder('large', {
    organisations: [
      organisationHeader,
      ...Array.from({ length: size }, (_, index) => [`o${index}`, `Organisation ${index}`, 'yes']),
    ],
    initiatives: [['id', 'name'], ...initiatives.map((id) => [id, `Initiative ${id}`])],
    participations: [
      ['initiative_id', 'organisation_id', 'role', 'source_id'],
      ...initiatives.flatMap((id) =>
        [...new Set(Array.from({ length: 4 }, () => next(size)))].map((place) => [
          id,
          `o${place}`,
          'partner',
          `s${next(6)}`,
        ]),
      ),
    ],
    sources: [
      ['id', 'title', 'publisher'],
      ...Array.from({ length: 6 }, (_, index) => [`s${index}`, `Source ${index}`, `Publisher ${index}`]),
    ],
  });
  const file = await reportOf(data, 'large');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('No organisation has a region');
  expect(html).toContain('No initiative has a date');
  for (const id of ['decisions', 'map', 'ranks', 'introductions', 'publishers']) {
    expect(html, id).toContain(`id="${id}"`);
  }
  const { page, complaints, close } = await show(file, false);
  expect(await page.evaluate(whatRuns)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
