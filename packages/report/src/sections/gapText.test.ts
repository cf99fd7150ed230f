// Two regions that work together in initiatives and report no tie to each other, in the words of each language.
import { buildNetwork, findGaps } from '@partnermap/core';
import { language } from '@partnermap/language';
import { expect, test } from 'vitest';
import { buildReport } from '../buildReport.ts';
import { writeMarkdown } from '../markdown/writeMarkdown.ts';
import { datasetFrom, reportInputOf } from '../testSupport/reportInputOf.ts';
import { gapSentence } from './gapText.ts';

const places = [0, 1, 2, 3, 4, 5];
const dataset = datasetFrom({
  organisations: [
    ['id', 'name', 'region'],
    ...places.flatMap((place) => [
      [`n${place}`, `North ${place}`, 'Talas'],
      [`s${place}`, `South ${place}`, 'Osh'],
    ]),
  ],
  initiatives: [['id', 'name'], ...places.map((place) => [`i${place}`, `Initiative ${place}`])],
  participations: [
    ['initiative_id', 'organisation_id', 'role'],
    ...places.flatMap((place) => [
      [`i${place}`, `n${place}`, 'partner'],
      [`i${place}`, `s${place}`, 'partner'],
      [`i${place}`, `s${(place + 1) % 6}`, 'partner'],
    ]),
  ],
  ties: [
    ['from_id', 'to_id'],
    ...places.flatMap((one) =>
      places.slice(one + 1).flatMap((other) => [
        [`n${one}`, `n${other}`],
        [`s${one}`, `s${other}`],
      ]),
    ),
  ],
  terms: [
    ['dimension', 'code', 'label', 'label_ru', 'label_ky'],
    ['region', 'Talas', 'Talas', 'Талас', 'Талас'],
    ['region', 'Osh', 'Osh', 'Ош', 'Ош'],
  ],
});
const network = buildNetwork(dataset, { ties: 'both' });
const { gaps } = findGaps(network, { groups: null, dimensions: [], replicates: 499 });

test.each([
  ['en', 'Ties between these two in the layer “reported ties”: 0 (Talas and Osh); about 16'],
  ['ru', 'В слое «связи из опросов и документов» связей между ними (Талас и Ош): 0; ожидалось около 16'],
  ['ky', '«билдирилген байланыштар» катмарында булардын ортосундагы байланыштар (Талас жана Ош): 0;'],
] as const)('the sentence names the layer: %s', (code, start) => {
  const words = language(code);
  const context = {
    say: words.say,
    language: words,
    nameOf: (id: string): string => id,
    initiativeName: (id: string): string => id,
    codeLabel: (_: string, value: string): string =>
      code === 'en' ? value : ({ Osh: 'Ош', Talas: 'Талас' }[value] ?? value),
    gaps: null,
  };
  const [found, ...others] = gaps.filter(({ kind }) => kind === 'group-pair');
  expect(others).toEqual([]);
  expect(gapSentence(found, context, new Map())).toContain(start);
});

test('the report says in which layer a pair has more than expected', () => {
  const report = writeMarkdown(buildReport(reportInputOf(dataset, { settings: { ties: 'both' } })));
  expect(report).toContain('| Region: Talas – Talas (reported ties) | more than expected | 15 |');
});
