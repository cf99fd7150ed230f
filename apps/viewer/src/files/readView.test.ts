import { expect, test } from 'vitest';
import { newDocument } from '../state/document.ts';
import { fixture } from '../state/testing.ts';
import { defaultView } from '../state/view.ts';
import type { View } from '../state/view.ts';
import { projectFile } from './projectFile.ts';
import { readView } from './readView.ts';
import { readData } from '@partnermap/files';

const dataset = await fixture('stem4all');
const known = new Set(dataset.organisations.map(({ id }) => id));
const view: View = {
  ...defaultView,
  seed: 7,
  measure: 'constraint',
  focus: { organisationId: 'undp', steps: 2 },
  map: { ...defaultView.map, colourBy: { by: 'column', column: 'type' }, sizeBy: null, faded: ['g2'] },
  settings: {
    ...defaultView.settings,
    at: '2023',
    window: 2,
    roles: ['lead', 'partner'],
    without: ['undp-kyrgyzstan'],
    only: [{ column: 'region', value: 'Bishkek' }],
  },
};

test('a project file gives back the data and the view', async () => {
  const bytes = projectFile({ ...newDocument(dataset), views: [view] });
  const read = await readData({ name: 'project.json', bytes });
  expect(read.kind === 'dataset' ? read.dataset : read).toStrictEqual(dataset);
  expect(readView(JSON.parse(new TextDecoder().decode(bytes)), known)).toStrictEqual(view);
});

test('a map that is coloured by a measure is so again', () => {
  const map = { ...view.map, colourBy: { by: 'measure', measure: 'constraint' } } as const;
  expect(readView({ views: [{ ...view, map }] }, known).map).toStrictEqual(map);
});

test.each([null, 1, [], {}, { views: 'all' }, { views: [null] }, { views: [{ settings: 3, map: [] }] }])(
  'of %j the new view is shown',
  (document) => {
    expect(readView(document, known)).toStrictEqual(defaultView);
  },
);

test('settings of the wrong kind, and the focus on an organisation that is not there, are left out', () => {
  const wrong = {
    ...view,
    seed: -1,
    focus: { organisationId: 'nobody', steps: 1 },
    settings: {
      ...view.settings,
      at: 5,
      countries: 'KG',
      without: 'nobody',
      window: {},
      only: [1, { column: 'type' }],
      roles: 'none',
      projection: 'cosine',
      kinds: ['party'],
    },
  };
  const read = readView({ views: [wrong] }, known);
  expect(read.focus).toBeNull();
  expect(read.seed).toBe(defaultView.seed);
  expect(read.settings).toMatchObject({
    at: null,
    countries: [],
    without: [],
    window: 'cumulative',
    only: [],
    roles: 'collaboration',
    projection: 'newman',
    kinds: [],
  });
});
