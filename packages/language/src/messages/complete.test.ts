import { readFileSync } from 'node:fs';
import {
  catalogue,
  type HiddenReason,
  type InitiativeKind,
  type IntroductionStatus,
  issueCodes,
  type Measure,
  type MeasureLevel,
  type Membership,
  type NetworkSettings,
  type Role,
  type Severity,
  type UndefinedReason,
} from '@partnermap/core';
import { expect, test } from 'vitest';
import { language } from '../index.ts';
import { en } from './en.ts';
import type { MessageId } from './messageTypes.ts';

const has = (id: string): boolean => Object.hasOwn(en, id);

/** Does not compile if a code of core has no message. */
type Needed =
  | `undefined.${UndefinedReason}`
  | `hidden.${HiddenReason}`
  | `role.${Role}`
  | `kind.${InitiativeKind}`
  | `membership.${Membership}`
  | `introductionStatus.${IntroductionStatus}`
  | `severity.${Severity}`
  | `level.${MeasureLevel}`
  | `unit.${Measure['unit']}`
  | `direction.${Measure['direction']}`
  | `setting.${keyof NetworkSettings}`;

test('every code of core that is a type has a message', () => {
  const needed: (id: Needed) => MessageId = (id) => id;
  expect(needed('undefined.no-ties')).toBe('undefined.no-ties');
});

test('every measure has a name and a meaning', () => {
  const ids = Object.keys(
    JSON.parse(
      readFileSync(new URL('../../../../fixtures/oracles/ids.json', import.meta.url), 'utf8'),
    ) as object,
  );
  expect(ids).toHaveLength(166);
  const own = ['eigenvector.perComponent', 'hierarchy'];
  const missing = [...ids, ...own, ...catalogue.map(({ id }) => id)].filter(
    (id) => !has(`measure.${id}.name`) || !has(`measure.${id}.meaning`),
  );
  expect(missing).toEqual([]);
});

test('no two measures have the same name in a language', () => {
  for (const code of ['en', 'ru', 'ky'] as const) {
    const names = Object.keys(en)
      .filter((id) => /^measure\..*\.name$/u.test(id))
      .map((id) => language(code).sayById(id));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

/** `files` may not be imported from here, so its list of codes is read as text. */
function fileIssueKinds(): [string, readonly string[]][] {
  const source = readFileSync(new URL('../../../files/src/issueCodes.ts', import.meta.url), 'utf8');
  return [...source.matchAll(/^ {2}'([a-z-]+)': \{\s*severity: '[a-z]+',\s*parameters: \[([^\]]*)\]/gmu)].map(
    (match) => [match[1], [...match[2].matchAll(/'(\w+)'/gu)].map((name) => name[1])],
  );
}

const issueKinds: readonly [string, readonly string[]][] = [
  ...Object.entries(issueCodes).map(([code, { parameters }]): [string, readonly string[]] => [
    code,
    parameters,
  ]),
  ...fileIssueKinds(),
];

test('every issue has a sentence and a remedy, and no sentence is about an issue that does not exist', () => {
  expect(fileIssueKinds().length).toBeGreaterThan(50);
  const wanted = issueKinds.flatMap(([code]) => [`issue.${code}`, `issue.${code}.remedy`]);
  expect(
    Object.keys(en)
      .filter((id) => id.startsWith('issue.'))
      .toSorted(),
  ).toEqual(wanted.toSorted());
});

test('an issue’s sentences use only what the issue carries', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)[,}]/gu)].map((match) => match[1].replace(/Count$/u, ''));
  const place = ['sheet', 'row', 'column', 'found'];
  const mistakes = issueKinds.flatMap(([code, parameters]) =>
    [`issue.${code}`, `issue.${code}.remedy`].flatMap((id) =>
      names(Reflect.get(en, id) as string)
        .filter((name) => ![...place, ...parameters].includes(name))
        .map((name) => `${id}: ${name}`),
    ),
  );
  expect(mistakes).toEqual([]);
});
