import { blankOrganisation } from '@partnermap/core';
import type { Organisation } from '@partnermap/core';
import { mapThemes } from './mapTheme.ts';
import type { SceneInput } from './sceneInput.ts';

/** For tests: an organisation with nothing but an id and what is given. */
export function organisation(id: string, given: Partial<Organisation> = {}): Organisation {
  return { ...blankOrganisation, id, name: id.toUpperCase(), ...given };
}

/**
 * For tests: a row a – b – c – d, c tied to e below it, f alone; a is the facilitator.
 *
 *     a   b   c   d
 *             e       f
 */
export const rowOfFour: SceneInput = {
  organisations: [
    organisation('a', { facilitator: true, types: ['un'], regions: ['north'] }),
    organisation('b', { types: ['school'], regions: ['north', 'south'] }),
    organisation('c', { types: ['school'], regions: ['south'] }),
    organisation('d', { types: ['firm'] }),
    organisation('e', { types: ['un'], regions: ['east'] }),
    organisation('f'),
  ],
  codes: [],
  shown: ['a', 'b', 'c', 'd', 'e', 'f'],
  ties: [
    { a: 'a', b: 'b', strength: 1 },
    { a: 'b', b: 'c', strength: 4 },
    { a: 'c', b: 'd', strength: 1 },
    { a: 'c', b: 'e', strength: 2 },
  ],
  groups: [
    { id: 'g1', members: ['a', 'b'] },
    { id: 'g2', members: ['c', 'd', 'e'] },
  ],
  positions: new Map(
    Object.entries({ a: [0, 0], b: [2, 0], c: [4, 0], d: [6, 0], e: [4, 2], f: [6, 2] }).map(
      ([id, [x, y]]) => [id, { x, y }],
    ),
  ),
  sizes: new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 1],
    ['e', 1],
    ['f', null],
  ]),
  colours: null,
  map: { colourBy: { by: 'group' }, sizeBy: 'degree.noLoops', tieWidth: 'strength', faded: [] },
  focus: null,
  words: {
    label: ({ name }) => name,
    name: ({ name }) => `${name} Ltd`,
    group: (id) => `Group ${id}`,
    code: (column, code) => `${column}: ${code}`,
    range: (low, high) => `${low} to ${high}`,
    unknown: 'unknown',
    noValue: 'no value',
    noGroup: 'in no group',
    several: 'several values',
    otherGroups: 'smaller groups',
    otherValues: 'other values',
  },
  theme: mapThemes.light,
};
