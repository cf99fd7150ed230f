import { matchSteps } from '@partnermap/core';
import type { NeedMatch, NeedMatching, Remainder, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { SentenceContext } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { communitySentences } from './communitySentences.ts';
import { namingOf } from './naming.ts';

/** Needs matched with offers, as many as capacities allow, each with its reason. */
export const matchCommand: DataCommand = {
  name: 'match',
  answer: async ({ data, settings, language, watch }) => {
    const network = communityOf(data, settings);
    const found = await watch(matchSteps(network));
    const naming = namingOf(network, language);
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: fields(found),
      sentences: [
        ...communitySentences(network, language),
        language.say('match.units', {
          matched: language.number(found.matched, { digits: 1 }),
          needed: language.number(found.needed, { digits: 1 }),
          offered: language.number(found.offered, { digits: 1 }),
        }),
        ...(found.capacities === 'none' ? [language.say('warning.capacitiesAssumed')] : []),
        ...(found.capacities === 'some' ? [language.say('match.someAssumed')] : []),
      ],
      tables: [
        matchTable(found.matches, naming, language),
        remainderTable(language.say('heading.unmet'), found.unmet, 'needs', naming, language),
        remainderTable(language.say('heading.unused'), found.unused, 'offers', naming, language),
      ],
      main: 0,
    };
  },
};

function fields(found: NeedMatching): ReadonlyMap<string, Value> {
  const { needed, offered, matched } = found;
  return new Map<string, Value>([
    ['matches', plainValue(found.matches)],
    ['unmet', plainValue(found.unmet)],
    ['unused', plainValue(found.unused)],
    ['excluded', plainValue(found.excluded)],
    ['units', { needed, offered, matched }],
    ['capacities', found.capacities],
  ]);
}

function matchTable(matches: readonly NeedMatch[], naming: SentenceContext, language: Language): AnswerTable {
  return {
    title: language.say('heading.matches'),
    columns: [
      { id: 'term', label: language.say('column.term') },
      { id: 'from', label: language.say('column.offers') },
      { id: 'to', label: language.say('column.needs') },
      { id: 'amount', label: language.say('column.amount') },
      { id: 'reason', label: language.say('column.reason') },
    ],
    rows: matches.map((match) => [
      naming.codeLabel('needs', match.term),
      naming.nameOf(match.from),
      naming.nameOf(match.to),
      match.amount,
      reasonText(match, naming, language),
    ]),
  };
}

/** Why these two, nearest reason first. */
function reasonText(match: NeedMatch, naming: SentenceContext, language: Language): string {
  const { distance, commonPartners, regions, stages } = match;
  const near =
    distance === null
      ? language.say('match.noPath')
      : distance === 1
        ? language.say('match.partners')
        : language.say('match.steps', { steps: distance });
  return [
    near,
    ...(commonPartners.length === 0
      ? []
      : [language.say('match.common', { names: commonPartners.slice(0, 2).map(naming.nameOf) })]),
    ...regions.map((code) => naming.codeLabel('region', code)),
    ...stages.map((code) => naming.codeLabel('pipeline_stages', code)),
  ].join('; ');
}

function remainderTable(
  title: string,
  remainders: readonly Remainder<string>[],
  dimension: 'needs' | 'offers',
  naming: SentenceContext,
  language: Language,
): AnswerTable {
  return {
    title,
    columns: [
      { id: 'term', label: language.say('column.term') },
      { id: 'organisation', label: language.say('column.organisation') },
      { id: 'amount', label: language.say('column.amount') },
      { id: 'reason', label: language.say('column.reason') },
    ],
    rows: remainders.map(({ term, id, amount, reason }) => [
      naming.codeLabel(dimension, term),
      naming.nameOf(id),
      amount,
      language.sayById(`matchReason.${reason}`),
    ]),
  };
}
