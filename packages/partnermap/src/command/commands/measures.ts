import {
  catalogue,
  defaultReplicates,
  defaultResamples,
  measureById,
  measureSteps,
  resamplings,
} from '@partnermap/core';
import type { FigureRange, Measure, Network, Resampling, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { Option } from 'commander';
import { networkOf } from '../../data/load.ts';
import { betweennessInWorkers } from '../../workers/betweennessInWorkers.ts';
import { communityDataJson, graphDataJson } from '../../document/dataJson.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { UsageFailure } from '../failure.ts';
import { headlineMeasures } from './headlineMeasures.ts';
import { isCommunity, nodeColumn, nodeNumbers, organisationLabel } from './nodeColumn.ts';
import { rankingFields } from './rankingFields.ts';
import { rankings } from './rankings.ts';
import type { Rankings } from './rankings.ts';
import {
  decidedTable,
  indistinguishableTable,
  moverColumn,
  rankColumn,
  rankingSentences,
} from './rankingTables.ts';
import { settingsGiven } from './settingsGiven.ts';

interface MeasuresOptions {
  readonly all: boolean;
  readonly onlyMeasures?: string;
  readonly uncertainty: boolean;
  readonly resample?: Resampling;
  readonly group?: string;
  readonly numeric?: string;
  readonly mode?: string;
}

/** The measures that rest on betweenness in steps: on large networks all processors compute it first. */
const onSteps: ReadonlySet<string> = new Set([
  'betweenness',
  'betweenness.normalized',
  'centralization.betweenness',
]);

/** Measures of the network and of its organisations. */
export const measuresCommand: DataCommand<MeasuresOptions> = {
  name: 'measures',
  options: (command, language) => {
    const text = (id: string): string => language.sayById(`option.${id}`);
    command
      .option('--all', text('all'), false)
      .option('--only-measures <ids>', text('only-measures'))
      .option('--uncertainty', text('uncertainty'), false)
      .addOption(new Option('--resample <what>', text('resample')).choices(resamplings))
      .option('--group <attribute>', text('group'))
      .option('--numeric <attribute>', text('numeric'))
      .option('--mode <attribute>', text('mode'));
  },
  replicates: ({ uncertainty }) => (uncertainty ? defaultResamples : defaultReplicates),
  answer: async ({ data, settings, run, language, options, watch, signal, warn }) => {
    const { group, numeric, mode } = options;
    const ids = wantedMeasures(options, language);
    if (options.resample !== undefined && !options.uncertainty) {
      const needed = { option: '--resample', other: '--uncertainty' };
      throw new UsageFailure(language.say('usage.needsOption', needed));
    }
    if (mode !== undefined && data.graph === null) {
      throw new UsageFailure(language.say('usage.forGraphs', { option: '--mode' }));
    }
    const given = data.graph === null ? [] : settingsGiven(settings);
    if (given.length > 0) {
      warn(`${language.say('warning.notForGraphs', { options: given.join(', ') })}\n`);
    }
    const network = networkOf(data, settings, mode ?? null);
    const groups = attribute(network, group, nodeColumn, language)?.map((value) => value ?? '') ?? null;
    const numbers = attribute(network, numeric, nodeNumbers, language);
    if (numbers !== null && numbers.length > 0 && numbers.every((number) => number === null)) {
      throw new UsageFailure(language.say('usage.noNumbers', { attribute: numeric ?? '' }));
    }
    attribute(network, mode, nodeColumn, language);
    if (ids.some((id) => onSteps.has(id))) await betweennessInWorkers(network, { signal });
    // What draws random networks is computed only for those who name it, or ask for uncertainty: it would multiply
    // the time of everything else.
    const replicates = options.uncertainty || options.onlyMeasures !== undefined ? run.replicates : null;
    const computed = await watch(
      measureSteps({ network, groups, numbers, seed: run.seed, replicates }, { ids }),
    );
    const values = new Map<string, Value>(ids.map((id) => [id, computed.measures.get(id) ?? null]));
    const trust = await rankings(
      {
        network,
        // With everything asked for, ranking each measure again without each publisher would take longer than the rest.
        measures: (options.all && !options.uncertainty ? headlineMeasures : ids).filter((id) =>
          computed.measures.has(id),
        ),
        groups,
        numbers,
        seed: run.seed,
        uncertain: options.uncertainty,
        resampling: options.resample ?? null,
        replicates: run.replicates,
      },
      watch,
    );
    const organisations = organisationTable(network, values, trust, language);
    const others = [
      organisations.first === null
        ? null
        : indistinguishableTable(trust, organisations.first, network, language),
      decidedTable(trust, network, language),
    ];
    return {
      data: isCommunity(network) ? communityDataJson(network) : graphDataJson(network),
      fields: new Map<string, Value>([
        ['measures', values],
        ['undefined', new Map(computed.undefined)],
        ...rankingFields(trust),
      ]),
      sentences: [
        ...(options.onlyMeasures === undefined ? [] : undefinedSentences(computed.undefined, language)),
        ...rankingSentences(trust, language),
      ],
      // What CSV writes is the first: the figures of the network where no organisation has a value.
      tables: [organisations.table, ...others, networkTable(values, trust, language)].filter(
        (table) => table !== null,
      ),
      main: 0,
    };
  },
};

/** What a node attribute holds; null where none was named. Throws `UsageFailure` where no node has it. */
function attribute<T>(
  network: Network,
  name: string | undefined,
  read: (network: Network, name: string) => T | null,
  language: Language,
): T | null {
  if (name === undefined) return null;
  const values = read(network, name);
  if (values === null) throw new UsageFailure(language.say('usage.unknownAttribute', { attribute: name }));
  return values;
}

function wantedMeasures({ all, onlyMeasures }: MeasuresOptions, language: Language): readonly string[] {
  if (onlyMeasures === undefined) return all ? catalogue.map(({ id }) => id) : headlineMeasures;
  const ids = onlyMeasures
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) {
    throw new UsageFailure(language.say('usage.needsValue', { option: '--only-measures' }));
  }
  const unknown = ids.filter((id) => measureById(id) === null);
  if (unknown.length > 0) throw new UsageFailure(language.say('usage.unknownMeasure', { measure: unknown }));
  return ids;
}

const shownMeasures = (values: ReadonlyMap<string, Value>, level: Measure['level']): readonly Measure[] =>
  [...values.keys()]
    .map(measureById)
    .filter((measure): measure is Measure => measure !== null && measure.level === level);

interface OrganisationTable {
  /** Null where no measure gives organisations a number. */
  readonly table: AnswerTable | null;
  /** The measure that orders it. */
  readonly first: string | null;
}

/** Why measures that were named have no value. */
function undefinedSentences(reasons: ReadonlyMap<string, string>, language: Language): readonly string[] {
  return [...reasons].map(([id, reason]) =>
    language.say('measures.undefined', {
      measure: language.sayById(`measure.${id}.name`),
      reason: language.sayById(`undefined.${reason}`),
    }),
  );
}

/** One row an organisation, one column a measure, the first measure's rank and highest values first. */
function organisationTable(
  network: Network,
  values: ReadonlyMap<string, Value>,
  trust: Rankings,
  language: Language,
): OrganisationTable {
  const maps = shownMeasures(values, 'organisation').flatMap(({ id }) => {
    const value = values.get(id);
    return value instanceof Map ? [{ id, byId: value as ReadonlyMap<string, Value> }] : [];
  });
  const numeric = maps.filter(({ byId }) =>
    [...byId.values()].every((value) => value === null || typeof value === 'number'),
  );
  const first = numeric[0]?.id ?? null;
  const byFirst = numeric[0]?.byId;
  const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
  const order = [...network.ids].sort(
    (a, b) => (number(byFirst?.get(b)) ?? -1) - (number(byFirst?.get(a)) ?? -1),
  );
  const ranks = (
    first === null ? [] : [rankColumn(trust, first, language), moverColumn(trust, first, language)]
  ).filter((column) => column !== null);
  const table = {
    title: language.sayById('heading.measures'),
    columns: [
      { id: 'id', label: language.sayById('column.id') },
      { id: 'name', label: language.sayById('column.organisation') },
      ...ranks.map(({ column }) => column),
      ...numeric.map(({ id }) => ({ id, label: language.sayById(`measure.${id}.name`) })),
    ],
    rows: order.map((id) => [
      id,
      organisationLabel(network, id, language),
      ...ranks.map(({ cell }) => cell(id)),
      ...numeric.map(({ byId }) => number(byId.get(id))),
    ]),
  };
  return { table: first === null ? null : table, first };
}

/** One row a measure; its range is added where ranges were asked for. */
function networkTable(
  values: ReadonlyMap<string, Value>,
  { uncertainty }: Rankings,
  language: Language,
): AnswerTable {
  const figures = uncertainty?.figures ?? new Map<string, FigureRange>();
  return {
    title: language.sayById('heading.size'),
    ...(figures.size === 0 ? {} : { note: language.say('uncertainty.outside') }),
    columns: [
      { id: 'measure', label: language.sayById('column.measure') },
      { id: 'value', label: language.sayById('column.value') },
      ...(figures.size === 0
        ? []
        : [
            { id: 'low', label: '5 %' },
            { id: 'high', label: '95 %' },
          ]),
      { id: 'meaning', label: language.sayById('column.meaning') },
    ],
    rows: shownMeasures(values, 'network').flatMap(({ id }) => {
      const value = values.get(id) ?? null;
      if (value !== null && typeof value !== 'number') return [];
      const range = figures.get(id);
      return [
        [
          language.sayById(`measure.${id}.name`),
          value,
          ...(figures.size === 0 ? [] : [range?.low ?? null, range?.high ?? null]),
          language.sayById(`measure.${id}.meaning`),
        ],
      ];
    }),
  };
}
