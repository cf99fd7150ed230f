import { language } from '@partnermap/language';
import { expect, test } from 'vitest';
import { buildReport } from './buildReport.ts';
import { reportMoment } from './reportMoment.ts';
import { onlySections, reportSections } from './reportSections.ts';
import { datasetFrom, reportInputOf } from './testSupport/reportInputOf.ts';

const sheets = {
  organisations: [
    ['id', 'name'],
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C'],
  ],
  initiatives: [
    ['id', 'name', 'kind', 'start'],
    ['one', 'One', 'project', '2021'],
    ['two', 'Two', 'project', '2023-05'],
  ],
  participations: [
    ['initiative_id', 'organisation_id', 'role'],
    ['one', 'a', 'partner'],
    ['one', 'b', 'partner'],
    ['two', 'b', 'partner'],
    ['two', 'c', 'partner'],
  ],
};

test('the sections that can be chosen are those of a report, in its order and under its titles', () => {
  const report = buildReport(reportInputOf(datasetFrom(sheets), { since: ['2021', '2023-05'] }));
  const { say } = language('en');
  expect(report.sections.map(({ id, title }) => ({ id, title }))).toEqual(
    reportSections.map(({ id, title }) => ({ id, title: say(title) })),
  );
});

test('only some sections stay, in the order of the report', () => {
  const report = buildReport(reportInputOf(datasetFrom(sheets)));
  const { sections, title } = onlySections(report, ['annex', 'map']);
  expect(sections.map(({ id }) => id)).toEqual(['map', 'annex']);
  expect(title).toBe(report.title);
});

test('a report stands at the moment of its settings, else at that of its data, else at the last date', () => {
  const dated = datasetFrom(sheets);
  const told = datasetFrom({
    ...sheets,
    about: [
      ['key', 'value'],
      ['as_of', '2024-01'],
    ],
  });
  expect(reportMoment(told, { at: '2022' })).toBe('2022');
  expect(reportMoment(told, { at: null })).toBe('2024-01');
  expect(reportMoment(dated, { at: null })).toBe('2023-05');
  const undated = datasetFrom({
    ...sheets,
    initiatives: [
      ['id', 'name'],
      ['one', 'One'],
      ['two', 'Two'],
    ],
  });
  expect(reportMoment(undated, { at: null })).toBeNull();
});
