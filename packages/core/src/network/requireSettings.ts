import { initiativeKinds } from '../dataset/initiative.ts';
import { roles as knownRoles } from '../dataset/participation.ts';
import { parsePartialDate } from '../dataset/partialDate.ts';
import { defaultSettings } from './settings.ts';
import type { NetworkSettings } from './settings.ts';

type Rule = readonly [holds: (value: unknown) => boolean, allowed: string];

const oneOf = (...values: readonly unknown[]): Rule => [
  (value) => values.includes(value),
  values.map((value) => JSON.stringify(value)).join(', '),
];
const listOf = (each: (value: unknown) => boolean, allowed: string): Rule => [
  (value) => Array.isArray(value) && value.every(each),
  `a list of ${allowed}`,
];
const isText = (value: unknown): value is string => typeof value === 'string';
const texts = listOf(isText, 'texts');
const filters = listOf(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'column' in value &&
    isText(value.column) &&
    'value' in value &&
    isText(value.value),
  '{ column, value }',
);
const [isNamedRoles] = oneOf('collaboration', 'all');
const [isNamedWindow] = oneOf('cumulative', 'period');
const [isRoles] = listOf((role) => knownRoles.some((known) => known === role), '');

const rules: Readonly<Record<keyof NetworkSettings, Rule>> = {
  at: [
    (value) => value === null || (isText(value) && parsePartialDate(value)?.date === value),
    'null, "2023", "2023-10" or "2023-10-27"',
  ],
  window: [
    (value) => isNamedWindow(value) || (typeof value === 'number' && value > 0),
    '"cumulative", "period" or a number of years',
  ],
  roles: [
    (value) => isNamedRoles(value) || isRoles(value),
    `"collaboration", "all" or a list of ${knownRoles.join(', ')}`,
  ],
  countries: texts,
  kinds: listOf((kind) => initiativeKinds.some((known) => known === kind), initiativeKinds.join(', ')),
  sources: texts,
  only: filters,
  exclude: filters,
  keepIsolates: oneOf(true, false),
  ties: [isText, '"participations", "reported", "both" or the name of a layer'],
  symmetrise: oneOf('either', 'both'),
  projection: oneOf('newman', 'count', 'jaccard'),
  weighted: oneOf(true, false),
  without: texts,
  withoutConvened: texts,
  mergeParts: oneOf(true, false),
};

/** Whether there is a setting of this name that can have this value; which values the data know is not asked. */
export function isSetting(name: string, value: unknown): boolean {
  return ruleFor(name)?.[0](value) ?? false;
}

function ruleFor(name: string): Rule | null {
  return Object.hasOwn(defaultSettings, name) ? rules[name as keyof NetworkSettings] : null;
}

/**
 * Refuses a setting that does not exist or cannot have its value. In a notebook no compiler does, and a misspelt name
 * passed over in silence would answer another question than the one asked.
 *
 * @throws RangeError that names the setting, what was found and what is allowed.
 */
export function requireSettings(settings: Partial<NetworkSettings>): void {
  for (const [name, value] of Object.entries(settings)) {
    const rule = ruleFor(name);
    if (rule === null) {
      throw new RangeError(`There is no setting "${name}"; there are ${Object.keys(rules).join(', ')}.`);
    }
    const [holds, allowed] = rule;
    if (!holds(value)) {
      throw new RangeError(`The setting "${name}" cannot be ${JSON.stringify(value)}; allowed: ${allowed}.`);
    }
  }
}
