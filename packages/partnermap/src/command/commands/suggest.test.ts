import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../testSupport/runCommand.ts';

const files = {
  'organisations.csv': [
    'id,name,region,facilitator,member',
    ...['a', 'b', 'c', 'd', 'e', 'f'].map(
      (id) => `${id},Organisation ${id},${id < 'd' ? 'Naryn' : 'Osh'},,yes`,
    ),
    'alone,Organisation alone,Naryn,,yes',
    'hub,The hub,,yes,yes',
  ],
  'terms.csv': [
    'dimension,code,label,label_ru,label_ky',
    'region,Naryn,Naryn,Нарынская область,Нарын облусу',
    'region,Osh,Osh,Ошская область,Ош облусу',
  ],
  'initiatives.csv': ['id,name,start', 'x,Camp,2022', 'y,Fair,2023', 'z,Prize,2023'],
  'participations.csv': [
    'initiative_id,organisation_id,role',
    'x,a,lead',
    'x,b,partner',
    'x,c,partner',
    'x,hub,partner',
    'y,c,lead',
    'y,d,partner',
    'z,d,lead',
    'z,e,partner',
    'z,f,partner',
  ],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnermap-suggest-'));
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Pair {
  readonly a: string;
  readonly b: string;
}
interface Document {
  readonly introductions: readonly Pair[];
  readonly portfolio: { readonly pairs: readonly Pair[]; readonly cost: number | null };
  readonly feasibility: { readonly kind: string; readonly reason: string };
  readonly actionPlan: readonly { readonly status: string | null; readonly due: string | null }[];
}

const few = ['--replicates', '19', '--count', '3', '--format', 'json'] as const;
async function suggest(...options: readonly string[]): Promise<Document> {
  const ran = await runCommand(['suggest', folder, ...few, ...options]);
  expect(ran.status, ran.warnings).toBe(0);
  return JSON.parse(ran.output) as Document;
}
const holds = (pairs: readonly Pair[], a: string, b: string): boolean =>
  pairs.some((pair) => pair.a === a && pair.b === b);

test('a set within limits: what it must hold, what never, where, and what it may cost', async () => {
  const free = await suggest();
  expect(free.feasibility).toMatchObject({ kind: 'ranking', reason: 'too-few-positives' });
  const { a, b } = free.portfolio.pairs[0];
  const never = await suggest('--never-pair', a, b);
  expect(holds([...never.portfolio.pairs, ...never.introductions], a, b)).toBe(false);
  const must = await suggest('--must-include', 'Organisation a', 'Organisation d', '--objective', 'isolates');
  expect(holds(must.portfolio.pairs, 'a', 'd')).toBe(true);
  expect(must.portfolio.pairs.some((pair) => pair.a === 'alone' || pair.b === 'alone')).toBe(true);
  const cheap = await suggest('--budget', '2', '--pair-cost', a, b, '3');
  expect(holds(cheap.portfolio.pairs, a, b)).toBe(false);
  expect(cheap.portfolio.cost).toBeLessThanOrEqual(2);
  const inOsh = await suggest('--regions', 'Osh');
  const osh = new Set(['d', 'e', 'f']);
  expect(inOsh.introductions.every((pair) => osh.has(pair.a) || osh.has(pair.b))).toBe(true);
});

test('a region is known by its name in three languages; of one that nobody has it is said', async () => {
  const naryn = await suggest('--regions', 'Naryn');
  expect((await suggest('--regions', 'Osh')).introductions).not.toEqual(naryn.introductions);
  for (const name of ['Нарынская область', 'нарын облусу']) {
    expect((await suggest('--regions', name)).introductions).toEqual(naryn.introductions);
  }
  const ran = await runCommand(['suggest', folder, ...few, '--regions', 'Osh,Foo', '--stages', 'bar']);
  expect(ran.warnings).toBe(
    'Nothing in the data has this value: --regions Foo. Values there are: Naryn, Osh\n' +
      'Nothing in the data has this value: --stages bar.\n',
  );
});

test('the list is logged, and the plan holds what was offered', async () => {
  const [plan, log] = [join(folder, 'out', 'plan.md'), join(folder, 'out', 'log.csv')];
  const { actionPlan } = await suggest('--offer', '1', '--due', '2024-06', '--plan', plan, '--log', log);
  expect(actionPlan.map(({ status, due }) => [status, due])).toEqual([['offered', '2024-06']]);
  expect(await readFile(plan, 'utf8')).toContain('2024-06');
  const rows = (await readFile(log, 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows.filter((row) => row.includes('not-offered'))).toHaveLength(2);
});

test('wrong options end with 2', async () => {
  for (const options of [
    ['--objective', 'fame'],
    ['--offer', '9'],
    ['--must-include', 'a'],
    ['--must-include', 'a', 'b'],
    ['--pair-cost', 'a', 'd'],
    ['--budget', '-1'],
    ['--due', 'soon'],
    ['--plan', join(folder, 'plan.docx')],
  ]) {
    expect((await runCommand(['suggest', folder, ...few, ...options])).status, options.join(' ')).toBe(2);
  }
});

test('a terminal shows two of the four pairs with the facilitator that are left out, and where all stand', async () => {
  const show = async (format: string): Promise<string> =>
    (await runCommand(['suggest', folder, ...few, '--format', format])).output;
  const refused = (text: string): number =>
    text.split('the facilitator convenes and is not paired').length - 1;
  const glance = await show('table');
  expect(refused(glance)).toBe(2);
  expect(glance).toMatch(/\d+ more rows: --format md shows every row, --format json holds all\.\n$/);
  expect(refused(await show('md'))).toBe(4);
});
