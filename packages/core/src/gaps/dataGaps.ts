import { columnValues, initiativeColumnValues } from '../dataset/columnValues.ts';
import { parsePartialDate } from '../dataset/partialDate.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { momentOf } from '../network/moment.ts';
import { compareIds } from '../network/order.ts';
import { leadersByInitiative } from '../network/roles.ts';
import type { Gap } from './gap.ts';
import { makeGap } from './makeGap.ts';

/** A column that is blank for some. */
export interface EmptyField {
  readonly counted: 'organisations' | 'initiatives';
  readonly column: string;
  readonly empty: number;
  readonly total: number;
}

/** A survey wave: who was asked and did not answer. */
export interface WaveAnswers {
  readonly wave: string;
  readonly asked: number;
  readonly answered: number;
  /** Ids ascending. */
  readonly silent: readonly string[];
}

export interface DataGaps {
  /** Columns with anything blank, organisations first, in the order of the sheets. */
  readonly fields: readonly EmptyField[];
  /** Waves by the moment, in order; empty where nobody was asked. */
  readonly waves: readonly WaveAnswers[];
  /** Initiatives for which nobody is recorded as lead or convener, of all shown. */
  readonly withoutLead: number;
  readonly initiatives: number;
}

const organisationColumns = [
  'type',
  'country',
  'region',
  'joined',
  'pipeline_stages',
  'toc_components',
  'needs',
  'offers',
] as const;
const initiativeColumns = [
  'kind',
  'start',
  'country',
  'region',
  'pipeline_stages',
  'toc_components',
] as const;

/**
 * What the data do not say about what the network shows: who did not answer, which columns are blank for how many (an
 * unknown membership counts as blank), and how many initiatives have no recorded lead. O(rows).
 *
 * @example
 * dataGaps(network).waves[0]; // { wave: '2022', asked: 32, answered: 26, silent: [...] }
 */
export function dataGaps(network: CommunityNetwork): DataGaps {
  const { ids, dataset, initiativeIds } = network;
  const shown = new Set(ids);
  const organisations = dataset.organisations.filter(({ id }) => shown.has(id));
  const taking = new Set(initiativeIds);
  const initiatives = dataset.initiatives.filter(({ id }) => taking.has(id));
  const led = leadersByInitiative(dataset.participations);
  const fields: readonly EmptyField[] = [
    ...organisationColumns.map((column) =>
      field('organisations', column, organisations, (one) => columnValues(one, column).length === 0),
    ),
    field('organisations', 'member', organisations, ({ member }) => member === 'unknown'),
    ...initiativeColumns.map((column) =>
      field('initiatives', column, initiatives, (one) => initiativeColumnValues(one, column).length === 0),
    ),
  ];
  return {
    fields: fields.filter(({ empty }) => empty > 0),
    waves: wavesOf(network, organisations),
    withoutLead: initiatives.filter(({ id }) => !led.has(id)).length,
    initiatives: initiatives.length,
  };
}

function field<Row>(
  counted: EmptyField['counted'],
  column: string,
  rows: readonly Row[],
  isEmpty: (row: Row) => boolean,
): EmptyField {
  return { counted, column, empty: rows.filter(isEmpty).length, total: rows.length };
}

function wavesOf(
  { settings }: CommunityNetwork,
  organisations: CommunityNetwork['dataset']['organisations'],
): readonly WaveAnswers[] {
  const moment = momentOf(settings);
  const counts = (wave: string): boolean => {
    if (moment === null) return true;
    const date = parsePartialDate(wave)?.date ?? null;
    return date === null || moment.holds({ start: date, end: date });
  };
  const waves = [...new Set(organisations.flatMap(({ asked }) => asked))].filter(counts).toSorted(compareIds);
  return waves.map((wave) => {
    const asked = organisations.filter((one) => one.asked.includes(wave));
    const silent = asked.filter(({ responded }) => !responded.includes(wave)).map(({ id }) => id);
    return {
      wave,
      asked: asked.length,
      answered: asked.length - silent.length,
      silent: silent.toSorted(compareIds),
    };
  });
}

/** One gap a wave with silence, one a column with blanks, one for initiatives without a recorded lead. */
export function dataGapList({ fields, waves, withoutLead, initiatives }: DataGaps): readonly Gap[] {
  return [
    ...waves
      .filter(({ silent }) => silent.length > 0)
      .map(({ wave, asked, silent }) =>
        makeGap(
          'data',
          'not-answered',
          ['wave', wave],
          { organisations: silent, values: [{ dimension: 'wave', code: wave }], column: 'responded' },
          { observed: silent.length, total: asked },
        ),
      ),
    ...fields.map(({ counted, column, empty, total }) =>
      makeGap('data', 'field-empty', [counted, column], { column, counted }, { observed: empty, total }),
    ),
    ...(withoutLead === 0
      ? []
      : [
          makeGap(
            'data',
            'no-lead-recorded',
            ['initiatives', 'role'],
            { column: 'role', counted: 'initiatives' },
            { observed: withoutLead, total: initiatives },
          ),
        ]),
  ];
}
