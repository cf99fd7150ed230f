import { headerKey } from '@partnermap/core';
import type { Dataset, DimensionPair, Gap, GapReport, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { columnName, groupNames, layerName } from '@partnermap/report';
import type { SentenceContext } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { requireDimension } from '../dimension.ts';
import { UsageFailure } from '../failure.ts';
import { analysisSteps } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { namingOf } from './naming.ts';
import { ownershipTable } from './ownershipTable.ts';

interface GapsOptions {
  readonly coverage?: string;
}

/** Where partnerships are missing, each gap with its evidence and whether the data allow to call it one. */
export const gapsCommand: DataCommand<GapsOptions> = {
  name: 'gaps',
  options: (command, language) => {
    command.option('--coverage <dimensions>', language.say('option.coverage'));
  },
  answer: async ({ data, settings, run, language, options, watch }) => {
    const network = communityOf(data, settings);
    const dimensions =
      options.coverage === undefined ? undefined : [pairOf(options.coverage, data.dataset, language)];
    const { groups, gaps } = await watch(analysisSteps(network, run, dimensions));
    const naming = namingOf(network, language);
    const judged = gaps.gaps.filter(({ judged }) => judged);
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: gapFields(gaps),
      sentences: [
        ...communitySentences(network, language),
        language.say('gaps.found', { count: judged.length, notJudged: gaps.gaps.length - judged.length }),
      ],
      tables: [
        gapTable(gaps.gaps, naming, groupNames({ groups, network, ...naming }), language),
        ownershipTable(gaps.ownershipOverTime, language),
      ],
      main: 0,
    };
  },
};

/** `region,pipeline_stages` as two dimensions. Throws `UsageFailure`. */
function pairOf(text: string, dataset: Dataset, language: Language): DimensionPair {
  const [first = '', second = '', ...rest] = text.split(',').map((part) => part.trim());
  if (first === '' || second === '' || rest.length > 0 || headerKey(first) === headerKey(second)) {
    throw new UsageFailure(language.say('usage.notTwoDimensions', { option: '--coverage', value: text }));
  }
  const [rows, columns] = [first, second].map((one) => requireDimension(one, dataset, language));
  return [rows, columns];
}

function gapFields(report: GapReport): ReadonlyMap<string, Value> {
  const { gaps, coverage, dependence, sharedOwnership, mixing } = report;
  return new Map<string, Value>([
    ['gaps', plainValue(gaps)],
    ['coverage', plainValue(coverage)],
    ['dependence', plainValue(dependence)],
    ['sharedOwnership', plainValue(sharedOwnership)],
    ['ownershipOverTime', plainValue(report.ownershipOverTime)],
    ['mixing', mixing.map(({ expected, ...one }) => plainValue({ ...one, expected: [...expected] }))],
    ['successors', plainValue(report.successors)],
    ['onlyThrough', plainValue(report.onlyThrough)],
    ['periphery', plainValue(report.periphery)],
    ['valuePairs', plainValue(report.valuePairs)],
    ['needs', plainValue(report.needs)],
    ['dataGaps', plainValue(report.data)],
  ]);
}

/** Gaps first, then what could not be judged; the evidence in numbers and the reason in words. */
export function gapTable(
  gaps: readonly Gap[],
  naming: SentenceContext,
  groupsByName: ReadonlyMap<string, string>,
  language: Language,
): AnswerTable {
  const ordered = [...gaps.filter(({ judged }) => judged), ...gaps.filter(({ judged }) => !judged)];
  return {
    title: language.say('heading.gaps'),
    columns: [
      { id: 'kind', label: language.say('column.kind') },
      { id: 'subject', label: language.say('column.subject') },
      { id: 'observed', label: language.say('column.observed'), digits: 2 },
      { id: 'expected', label: language.say('column.expected'), digits: 1 },
      { id: 'pAdjusted', label: 'p', digits: 3 },
      { id: 'reason', label: language.say('column.reason') },
    ],
    rows: ordered.map((gap) => [
      language.sayById(`gapKind.${gap.kind}`),
      subjectText(gap, naming, groupsByName, language),
      gap.observed,
      gap.expected,
      gap.pAdjusted,
      language.sayById(`gapReason.${gap.reason}`),
    ]),
  };
}

const namedAtMost = 3;

/** What a gap is about, in names; of values also what is counted, which tells the same combination apart. */
export function subjectText(
  { subject, layer }: Gap,
  naming: SentenceContext,
  groupsByName: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { through, values, groups, column, organisations, counted } = subject;
  const labels = values.map(({ dimension, code }) => naming.codeLabel(dimension, code)).join(' × ');
  const names = organisations.map(naming.nameOf);
  const shown = names.slice(0, namedAtMost).join(', ');
  const parts = [
    labels === '' || counted === null
      ? labels
      : `${labels} (${language.sayById(`findings.counted.${counted}`)})`,
    groups.map((id) => groupsByName.get(id) ?? id).join(' – '),
    through === null ? '' : naming.nameOf(through),
    column === null ? '' : columnName(column, language),
    layer === null ? '' : layerName(layer, language),
    names.length > namedAtMost
      ? language.say('gaps.andMore', { names: shown, more: names.length - namedAtMost })
      : shown,
  ];
  return parts.filter((part) => part !== '').join(': ');
}
