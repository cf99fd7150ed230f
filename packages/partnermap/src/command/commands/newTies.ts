import type { CommunityNetwork, WhatIfTable } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { AnswerTable } from '../../output/answer.ts';
import { namingOf } from './naming.ts';

/** One tie that is not there, and what it would do. */
export interface NewTie {
  readonly a: string;
  readonly b: string;
  /** What global efficiency gains. */
  readonly efficiency: number;
  /** Betweenness centralisation with the tie. */
  readonly centralization: number | null;
}

/** The rows of the table by id. */
export function newTies({ ids }: CommunityNetwork, table: WhatIfTable): readonly NewTie[] {
  return Array.from(table.sources, (source, k) => ({
    a: ids[source],
    b: ids[table.targets[k]],
    efficiency: table.gains[k],
    centralization: table.centralizations?.[k] ?? null,
  }));
}

export function newTiesTable(
  network: CommunityNetwork,
  ties: readonly NewTie[],
  language: Language,
): AnswerTable {
  const naming = namingOf(network, language);
  return {
    title: language.say('heading.newTies'),
    columns: [
      { id: 'a', label: language.say('column.organisation') },
      { id: 'b', label: language.say('column.organisation') },
      { id: 'efficiency', label: language.say('column.efficiencyGain'), digits: 4 },
      { id: 'centralization', label: language.say('column.centralizationAfter'), digits: 4 },
    ],
    rows: ties.map(({ a, b, efficiency, centralization }) => [
      naming.nameOf(a),
      naming.nameOf(b),
      efficiency,
      centralization,
    ]),
  };
}
