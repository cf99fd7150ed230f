import type { Dataset, ScenarioChange } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Command } from 'commander';
import { readPath } from '../../data/readPath.ts';
import { UsageFailure } from '../failure.ts';
import { organisationResolver } from '../resolveOrganisations.ts';

export interface ScenarioOptions {
  readonly addTie?: readonly string[];
  readonly removeTie?: readonly string[];
  readonly removeOrganisation?: readonly string[];
  readonly addInitiative?: readonly string[];
  readonly scenario?: string;
}

/** The options that say what is changed; a tie takes two organisations, each option may stand several times. */
export function addScenarioOptions(command: Command, language: Language): void {
  command
    .option('--add-tie <organisations...>', language.say('option.add-tie'))
    .option('--remove-tie <organisations...>', language.say('option.remove-tie'))
    .option('--remove-organisation <organisation...>', language.say('option.remove-organisation'))
    .option('--add-initiative <organisations...>', language.say('option.add-initiative'))
    .option('--scenario <file>', language.say('option.scenario'));
}

/** The changes that options and scenario file ask for, organisations by id. Throws `UsageFailure`. */
export async function scenarioChanges(
  options: ScenarioOptions,
  dataset: Dataset,
  language: Language,
): Promise<readonly ScenarioChange[]> {
  const resolve = organisationResolver(dataset, language);
  const pairs = (change: 'add-tie' | 'remove-tie', names: readonly string[] = []): ScenarioChange[] => {
    if (names.length % 2 === 1)
      throw new UsageFailure(language.say('whatIf.needsTwo', { option: `--${change}` }));
    return names.flatMap((name, at) =>
      at % 2 === 0 ? [{ change, a: resolve(name), b: resolve(names[at + 1]) }] : [],
    );
  };
  return [
    ...(options.scenario === undefined ? [] : await changesInFile(options.scenario, resolve, language)),
    ...(options.addInitiative ?? []).map((names): ScenarioChange => ({
      change: 'add-initiative',
      participants: names.split('|').map((name) => resolve(name.trim())),
    })),
    ...pairs('remove-tie', options.removeTie),
    ...pairs('add-tie', options.addTie),
    ...(options.removeOrganisation ?? []).map((name): ScenarioChange => ({
      change: 'remove-organisation',
      id: resolve(name),
    })),
  ];
}

export const scenarioExample =
  '[{"change":"add-tie","a":"…","b":"…"},{"change":"add-initiative","participants":["…","…"]}]';

async function changesInFile(
  path: string,
  resolve: (name: string) => string,
  language: Language,
): Promise<readonly ScenarioChange[]> {
  const { files } = await readPath(path);
  const unusable = (): UsageFailure =>
    new UsageFailure(language.say('whatIf.scenarioUnusable', { file: path, example: scenarioExample }));
  const rows = parsed(new TextDecoder().decode(files[0]?.bytes));
  if (!Array.isArray(rows)) throw unusable();
  // Organisations that the scenario itself adds are known by no other name than their id.
  const added = new Set(
    rows.flatMap((row) => (isRow(row) && row.change === 'add-organisation' ? [row.id] : [])),
  );
  const known = (name: string): string => (added.has(name) ? name : resolve(name));
  return rows.map((row: unknown) => {
    const change = isRow(row) ? changeOf(row, known) : null;
    if (change === null) throw unusable();
    return change;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields: Readonly<Record<ScenarioChange['change'], readonly string[]>> = {
  'add-tie': ['a', 'b', 'strength'],
  'remove-tie': ['a', 'b'],
  'add-organisation': ['id', 'name'],
  'remove-organisation': ['id'],
  'add-initiative': ['participants', 'id', 'name'],
  'remove-initiative': ['id'],
};

/** One row of a scenario as a change; null where it is none, also where it has a field too many. */
function changeOf(row: Row, known: (name: string) => string): ScenarioChange | null {
  const change = Object.keys(fields).find((one): one is ScenarioChange['change'] => one === row.change);
  if (change === undefined) return null;
  if (Object.keys(row).some((key) => key !== 'change' && !fields[change].includes(key))) return null;
  const { a, b, id, name, strength, participants } = row;
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  const named = isText(name) ? { name } : {};
  if (change === 'add-tie' || change === 'remove-tie') {
    if (!isText(a) || !isText(b)) return null;
    const pair = { a: known(a), b: known(b) };
    if (change === 'remove-tie') return { change, ...pair };
    if (strength !== undefined && typeof strength !== 'number') return null;
    return { change, ...pair, ...(strength === undefined ? {} : { strength }) };
  }
  if (change === 'add-initiative') {
    if (!Array.isArray(participants) || !participants.every(isText)) return null;
    return { change, participants: participants.map(known), ...named, ...(isText(id) ? { id } : {}) };
  }
  if (!isText(id)) return null;
  if (change === 'add-organisation') return { change, id, ...named };
  return { change, id: change === 'remove-organisation' ? known(id) : id };
}
