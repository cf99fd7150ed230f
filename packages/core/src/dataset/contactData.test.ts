import { expect, test } from 'vitest';
import { contactKind, isContactHeader } from './contactData.ts';
import { headerKey } from './headerKey.ts';

test.each([
  'aigul@example.org',
  'write to <aigul.k+stem@mail.example.kg>, please',
  'mailto:aigul@example.org',
  'айгуль@пример.рф',
])('%s is an e-mail address', (text) => {
  expect(contactKind(text)).toBe('email');
});

test.each([
  '+996 555 12 34 56',
  '+996555123456',
  '+996 (312) 62-12-13',
  '996 555 123456',
  '0555 12 34 56',
  '0555123456',
  '0 (312) 62 12 13',
  '8 701 123 45 67',
  '8-701-123-45-67',
  'tel. 62 12 13',
  'тел.: 62-12-13',
  'тел 621213',
  'Phone: 62 12 13',
  'Call us: +7 701 123 4567.',
])('%s is a telephone number', (text) => {
  expect(contactKind(text)).toBe('telephone');
});

test.each([
  '',
  'STEM4ALL',
  '2023',
  '2021-2023',
  '2023-10-27',
  '27.10.2023',
  '27/10/2023 14:30',
  '1 000 000',
  '8 000 000 000 som',
  '100,000,000',
  '571 participants, 320 mentees and 251 mentors in 2023-2024',
  'ISBN 978-3-16-148410-0',
  'https://example.org/@user/0555123456',
  'see www.example.org/news/0555123456',
  'DOI 10.1016/0378-8733(78)90021-7',
  'follow @stem4all',
  'phase 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11',
  '42.8746, 74.5698',
  'grade 5+',
  '05-10-2023 10:00',
  'from 03.04.2023-05.06.2024',
  'mobile 100 000 users',
  'phone 2023',
  'hotel 120000',
  'ИНН 02108199910123',
])('%s is no contact data', (text) => {
  expect(contactKind(text)).toBeNull();
});

test.each([
  'contact',
  'Contact person',
  'E-mail',
  'email address',
  'Phone',
  'phone number',
  'Mobile',
  'person',
  'focal point',
  'main contact',
  'regional focal point',
  'Телефон',
  'Контактное лицо',
  'Эл. почта',
  'ФИО',
  'Байланыш адамы',
])('%s announces a person', (header) => {
  expect(isContactHeader(headerKey(header))).toBe(true);
});

test.each([
  'cost per person',
  'first contact',
  'persons reached',
  'phones donated to schools',
  'contact hours',
  'hotel',
  'байланыш',
  'motel',
  'website',
  'name',
])('%s does not', (header) => {
  expect(isContactHeader(headerKey(header))).toBe(false);
});
