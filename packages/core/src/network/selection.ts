import type { Dataset } from '../dataset/dataset.ts';
import type { Initiative } from '../dataset/initiative.ts';
import type { Participation } from '../dataset/participation.ts';
import type { Tie } from '../dataset/tie.ts';
import { momentOf } from './moment.ts';
import type { NetworkSettings } from './settings.ts';
import { initiativeSpan, participationSpan, tieSpan } from './span.ts';

/** The participations and reported ties that pass the filters on initiatives, sources and the moment. */
export interface Selection {
  readonly participations: readonly Participation[];
  readonly ties: readonly Tie[];
  readonly undatedInitiatives: readonly string[];
  readonly undatedTies: number;
}

const meets = (wanted: readonly string[], found: readonly string[]): boolean =>
  wanted.length === 0 || found.some((value) => wanted.includes(value));

/** Whether any filter is set that hides organisations without a participation or tie left. */
export function filtersInitiatives(settings: NetworkSettings): boolean {
  const { at, countries, kinds, sources } = settings;
  return at !== null || countries.length > 0 || kinds.length > 0 || sources.length > 0;
}

/** Applies the filters on initiatives, sources and the moment. A row without a source takes its initiative's. */
export function select(dataset: Dataset, settings: NetworkSettings): Selection {
  const moment = momentOf(settings);
  const wantedSources = sourceIds(dataset, settings.sources);
  const initiatives = new Map(
    dataset.initiatives
      .filter(({ countries }) => meets(settings.countries, countries))
      .filter(({ kind }) => meets(settings.kinds, kind === null ? [] : [kind]))
      .map((initiative) => [initiative.id, initiative]),
  );
  const cited = (row: Participation, initiative: Initiative): boolean =>
    meets(wantedSources, row.sourceId === null ? initiative.sourceIds : [row.sourceId]);
  const participations = dataset.participations.filter((row) => {
    const initiative = initiatives.get(row.initiativeId);
    if (initiative === undefined || !cited(row, initiative)) return false;
    return moment === null || moment.holds(participationSpan(row, initiative));
  });
  const citedTies = dataset.ties.filter((tie) =>
    meets(wantedSources, tie.sourceId === null ? [] : [tie.sourceId]),
  );
  return {
    participations,
    ties: citedTies.filter((tie) => moment === null || moment.holds(tieSpan(tie))),
    undatedInitiatives:
      moment === null
        ? []
        : [...initiatives.values()].filter((one) => initiativeSpan(one) === null).map(({ id }) => id),
    undatedTies: moment === null ? 0 : citedTies.filter((tie) => tieSpan(tie) === null).length,
  };
}

/** Ids of the sources that a filter names by id or by publisher. */
function sourceIds(dataset: Dataset, wanted: readonly string[]): readonly string[] {
  const byPublisher = dataset.sources.filter(
    ({ publisher }) => publisher !== null && wanted.includes(publisher),
  );
  return [...wanted, ...byPublisher.map(({ id }) => id)];
}
