import { teamSteps } from '@partnermap/core';
import type { Dataset, DimensionValue, TeamSuggestions, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { SentenceContext } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { requireDimension } from '../dimension.ts';
import { UsageFailure } from '../failure.ts';
import { codeReader, sayMissing, valuesIn } from '../namedValues.ts';
import { communitySentences } from './communitySentences.ts';
import { namingOf } from './naming.ts';
import { wholeNumber } from './wholeNumber.ts';

interface TeamCommandOptions {
  readonly cell: string;
  readonly size?: string;
  readonly count?: string;
}

/** Teams of organisations that together could fill a gap. */
export const teamCommand: DataCommand<TeamCommandOptions> = {
  name: 'team',
  options: (command, language) => {
    command
      .requiredOption('--cell <values>', language.say('option.cell'))
      .option('--size <number>', language.say('option.size'))
      .option('--count <number>', language.say('option.teams'));
  },
  answer: async ({ data, settings, language, options, watch, warn }) => {
    const wanted = wantedValues(options.cell, data.dataset, language);
    const size = wholeNumber('--size', options.size, language) ?? 4;
    if (size < 2 || size > 6) {
      throw new UsageFailure(
        language.say('usage.invalidValue', { option: '--size', value: size, allowed: '2, 3, 4, 5, 6' }),
      );
    }
    const count = wholeNumber('--count', options.count, language) ?? 5;
    const network = communityOf(data, settings);
    const named = wanted.map(({ dimension, code }) => ({
      option: '--cell',
      value: code,
      column: dimension,
      among: valuesIn(data.dataset, dimension),
    }));
    sayMissing(named, language, warn);
    const found = await watch(teamSteps(network, wanted, { size, count }));
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: new Map<string, Value>([
        ['wanted', plainValue(found.wanted)],
        ['teams', plainValue(found.teams)],
        ['reason', found.reason],
        ['candidates', found.candidates],
        ['exact', found.exact],
      ]),
      sentences: [
        ...communitySentences(network, language),
        found.reason === null
          ? language.say('team.found', { count: found.teams.length, candidates: found.candidates })
          : language.sayById(`teamReason.${found.reason}`),
      ],
      tables: [teamTable(found, namingOf(network, language), language)],
      main: 0,
    };
  },
};

/** `region=Naryn,pipeline_stages=leadership` as values. */
function wantedValues(text: string, dataset: Dataset, language: Language): readonly DimensionValue[] {
  const codeOf = codeReader(dataset);
  return text.split(',').map((part) => {
    const at = part.indexOf('=');
    const [dimension, value] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
    if (dimension === '' || value === '') {
      throw new UsageFailure(language.say('usage.notAFilter', { value: part }));
    }
    return { dimension: requireDimension(dimension, dataset, language), code: codeOf(dimension, value) };
  });
}

function teamTable({ teams }: TeamSuggestions, naming: SentenceContext, language: Language): AnswerTable {
  const names = (ids: readonly string[]): string => ids.map(naming.nameOf).join('; ');
  const label = ({ dimension, code }: DimensionValue): string => naming.codeLabel(dimension, code);
  return {
    title: language.say('heading.teams'),
    columns: [
      { id: 'members', label: language.say('column.members') },
      { id: 'covers', label: language.say('column.covers') },
      { id: 'missing', label: language.say('column.missing') },
      { id: 'known', label: language.say('column.knownPairs') },
      { id: 'new', label: language.say('column.newPairs') },
      { id: 'throughFacilitator', label: language.say('column.throughFacilitator') },
      { id: 'closeness', label: language.say('column.nearness'), digits: 2 },
      { id: 'conveners', label: language.say('column.convener') },
    ],
    rows: teams.map((team) => [
      names(team.members),
      team.covers.map(({ value }) => label(value)).join(', '),
      team.missing.map(label).join(', '),
      team.knownPairs.length,
      team.newPairs.length,
      team.throughFacilitator.length,
      team.closeness,
      names(team.conveners.slice(0, 2)),
    ]),
  };
}
