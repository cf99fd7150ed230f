import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePartialDates,
  firstDay,
  isBefore,
  lastDay,
  overlaps,
  parsePartialDate,
} from './partialDate.ts';

const dateOf = (cell: string | number | boolean | null): string | null =>
  parsePartialDate(cell)?.date ?? null;

test.each([
  [2023, '2023'],
  ['2023', '2023'],
  [' 2023-10 ', '2023-10'],
  ['2023-10-27', '2023-10-27'],
  ['27.10.2023', '2023-10-27'],
  ['7.1.2023', '2023-01-07'],
  ['27/10/2023', '2023-10-27'],
  ['10.2023', '2023-10'],
  // A spreadsheet takes `10.2023` for a number.
  [10.2023, '2023-10'],
  [10.202, '2020-10'],
  [1.199, '1990-01'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
])('reads %j as %s', (cell, date) => {
  expect(parsePartialDate(cell)).toEqual({ date, timeDropped: false });
});

test.each([
  '2023-10-27T14:30',
  '2023-10-27T14:30:05',
  '2023-10-27 14:30:05.123',
  '2023-10-27T00:00:00Z',
  '2023-10-27T14:30:00+06:00',
])('drops the time of %s and says so', (cell) => {
  expect(parsePartialDate(cell)).toEqual({ date: '2023-10-27', timeDropped: true });
});

test.each([
  '10/27/2023',
  '2023-13',
  '2023-00',
  '2023-02-29',
  '1900-02-29',
  '31.04.2023',
  '0.1.2023',
  '27-10-2023',
  '27.10/2023',
  '0999',
  '23',
  'spring 2023',
  '',
  '10.202',
  10.2,
  10.302,
  45_000.5,
  45_226,
  0,
  -2023,
  Number.NaN,
  true,
  null,
])('refuses %j', (cell) => {
  expect(dateOf(cell)).toBeNull();
});

test('days are counted from 1970-01-01', () => {
  expect(firstDay('1970')).toBe(0);
  expect(lastDay('1970')).toBe(364);
  expect(firstDay('1970-02')).toBe(31);
  expect(lastDay('1972-02')).toBe(365 + 365 + 31 + 29 - 1);
  expect(firstDay('1969-12-31')).toBe(-1);
  expect(lastDay('2000-01-01')).toBe(30 * 365 + 7);
});

test('dates are ordered by first day, then by last day', () => {
  const sorted = ['2022-12-31', '2023-01-01', '2023-01', '2023', '2023-02'];
  expect([...sorted].reverse().sort(comparePartialDates)).toEqual(sorted);
  expect(comparePartialDates('2023', '2023')).toBe(0);
});

test('overlapping needs one common day, being before needs none in doubt', () => {
  expect(overlaps('2023', '2023-10-27')).toBe(true);
  expect(overlaps('2023-10', '2023-10-31')).toBe(true);
  expect(overlaps('2023-10', '2023-11-01')).toBe(false);
  expect(isBefore('2022-12-31', '2023')).toBe(true);
  expect(isBefore('2023', '2023-10')).toBe(false);
  expect(isBefore('2023-10', '2023')).toBe(false);
});

test('every existing day is read back from each of its spellings, with the day number of the calendar', () => {
  const days = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [year, month, number] = iso.split('-');
      expect(dateOf(iso)).toBe(iso);
      expect(dateOf(`${number}.${month}.${year}`)).toBe(iso);
      expect(dateOf(`${Number(number)}/${Number(month)}/${year}`)).toBe(iso);
      expect(firstDay(iso)).toBe(Math.floor(day.getTime() / 86_400_000));
      expect(lastDay(iso)).toBe(firstDay(iso));
    }),
  );
});
