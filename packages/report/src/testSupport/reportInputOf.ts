import {
  buildNetwork,
  compareMoments,
  defaultSettings,
  detectGroups,
  findGaps,
  leaveOnePublisherOut,
  readDataset,
  suggestIntroductions,
  uncertainty,
} from '@partnermap/core';
import type { Dataset, NetworkSettings, Table } from '@partnermap/core';
import { language } from '@partnermap/language';
import type { LanguageCode } from '@partnermap/language';
import type { ReportInput } from '../reportInput.ts';

/** Sheets as lists of rows, the first of which is the header. */
export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A validated dataset of a few rows; fails where the rows hold an error. */
export function datasetFrom(sheets: Sheets): Dataset {
  const tables = Object.entries(sheets).map(([name, [header, ...rows]]): Table => ({
    name,
    header,
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  }));
  const { dataset, issues } = readDataset(tables);
  if (dataset === null) throw new Error(JSON.stringify(issues));
  return dataset;
}

export interface Options {
  readonly languageCode?: LanguageCode;
  readonly audience?: ReportInput['audience'];
  readonly organisation?: string | null;
  readonly settings?: Partial<NetworkSettings>;
  /** Two moments to compare. */
  readonly since?: readonly [from: string, to: string] | null;
}

/** Everything that a report is made of, computed with few replicates. */
export function reportInputOf(dataset: Dataset, options: Options = {}): ReportInput {
  const {
    languageCode = 'en',
    audience = 'internal',
    organisation = null,
    settings = {},
    since = null,
  } = options;
  const network = buildNetwork(dataset, settings);
  const groups = detectGroups(network, { seed: 1 });
  const gaps = findGaps(network, { groups, seed: 1, replicates: 49 });
  return {
    network,
    dataset,
    issues: [],
    groups,
    gaps,
    suggestions: suggestIntroductions(network, { groups, gaps: gaps.gaps }),
    publishers: leaveOnePublisherOut(network, {
      measures: ['betweenness.normalized'],
      groups: null,
      numbers: null,
      seed: 1,
    }),
    uncertainty: uncertainty(network, {
      measures: ['betweenness.normalized'],
      replicates: 20,
      seed: 1,
    }),
    change:
      since === null
        ? null
        : compareMoments(dataset, { ...defaultSettings, ...settings }, since[0], since[1], {
            replicates: 20,
            groupRuns: 5,
          }),
    run: { seed: 1, replicates: 49 },
    language: language(languageCode),
    audience,
    generatedFrom: { sha256: '0'.repeat(64), version: '0.1.0' },
    organisation,
  };
}
