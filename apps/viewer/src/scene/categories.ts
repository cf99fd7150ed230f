import { columnValues } from '@partnermap/core';
import type { Organisation } from '@partnermap/core';
import { shapeNames } from '@partnermap/report';
import type { Categories, Category } from './category.ts';
import type { SceneInput } from './sceneInput.ts';
import { valueClasses } from './valueClasses.ts';

// A code may be any text, so these hold a character that no cell can hold.
export const unknownKey = '';
export const severalKey = '\u0001several';
export const otherKey = '\u0001other';

/** The last shapes mark what is put together: several values at once, and values without a mark of their own. */
const ownMarks = 6;
const severalShape = shapeNames[6];
const otherShape = shapeNames[7];

type Keyed = { readonly keys: readonly string[]; readonly labelOf: (key: string) => string };

/**
 * Which category every organisation is in, and its mark. Categories get their marks in a fixed order (terms: as the
 * data order them; else the most frequent first; groups: as they are numbered), over all organisations of the data.
 */
export function categories(input: SceneInput): Categories {
  const { map, words, theme } = input;
  const { colourBy } = map;
  if (colourBy.by === 'measure') return valueClasses(input);
  const byGroup = colourBy.by === 'group';
  const { keys, labelOf } = byGroup ? groupKeys(input) : columnKeys(input, colourBy.column);
  const list: Category[] = keys.slice(0, ownMarks).map((key, index) => ({
    key,
    label: labelOf(key),
    mark: { shape: shapeNames[index], fill: theme.fills[index] },
  }));
  const several: Category = {
    key: severalKey,
    label: words.several,
    mark: { shape: severalShape, fill: theme.fills[ownMarks] },
  };
  const other: Category = {
    key: otherKey,
    label: byGroup ? words.otherGroups : words.otherValues,
    mark: { shape: otherShape, fill: theme.otherFill },
  };
  const unknown: Category = {
    key: unknownKey,
    label: byGroup ? words.noGroup : words.unknown,
    mark: { shape: 'circle', fill: theme.paper },
  };
  const known = new Map(list.map((category) => [category.key, category]));
  const values = byGroup ? groupsById(input) : valuesById(input.organisations, colourBy.column);
  return {
    list: [...list, several, other, unknown],
    of: (id) => {
      const own = values.get(id) ?? [];
      if (own.length === 0) return unknown;
      return own.length > 1 ? several : (known.get(own[0]) ?? other);
    },
  };
}

function groupKeys({ groups, words }: SceneInput): Keyed {
  return { keys: groups.map(({ id }) => id), labelOf: words.group };
}

function columnKeys({ organisations, codes, words }: SceneInput, column: string): Keyed {
  const counts = new Map(codes.map((code) => [code, 0]));
  for (const values of valuesById(organisations, column).values()) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = new Map(codes.map((code, index) => [code, index]));
  const manyCodes = codes.length > ownMarks;
  const keys = [...counts.keys()].toSorted((a, b) => {
    const byOrder = manyCodes ? 0 : (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0;
    return byOrder || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  });
  return { keys, labelOf: (code) => words.code(column, code) };
}

function groupsById({ groups }: SceneInput): ReadonlyMap<string, readonly string[]> {
  return new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, [id]])));
}

function valuesById(
  organisations: readonly Organisation[],
  column: string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(organisations.map((one) => [one.id, [...new Set(columnValues(one, column))]]));
}
