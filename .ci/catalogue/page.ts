import { catalogue } from '../../packages/core/src/measures/catalogue.ts';
import type { Measure, MeasureResult } from '../../packages/core/src/measures/measure.ts';
import { valueToJson } from '../../packages/core/src/measures/valueToJson.ts';
import type { JsonValue } from '../../packages/core/src/measures/valueToJson.ts';
import { language } from '../../packages/language/src/allLanguages.ts';
import type { Language } from '../../packages/language/src/language.ts';
import { edges, exampleOf } from './examples.ts';
import { formulaOf } from '../../packages/core/src/measures/formulas.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

export type PageLanguage = keyof typeof words;
export const pageLanguages: readonly PageLanguage[] = ['en', 'ru', 'ky'];

/** Which section a measure stands in: the first that fits. */
const sections: readonly (readonly [section: string, ids: RegExp])[] = [
  ['size', /^(?:order|size|selfLoops|density|components|isolates)/u],
  ['distance', /^(?:diameter|eccentricity|averagePathLength|globalEfficiency|reachability|localEfficiency)/u],
  ['centralization', /^centralization/u],
  ['directed', /^(?:reciprocity|dyadCensus|triadCensus)/u],
  ['degree', /^(?:degree(?:$|\.|Centrality)|inDegree|outDegree|strength|inStrength|outStrength)/u],
  ['paths', /^(?:betweenness|edgeBetweenness|closeness|harmonic)/u],
  ['spectral', /^(?:eigenvector|pagerank|katz)/u],
  ['clustering', /^(?:triangles|clustering|averageClustering|transitivity|smallWorld)/u],
  ['cohesion', /^(?:coreNumber|degeneracy|articulationPoints|bridges|localBridges)/u],
  ['assortativity', /^assortativity/u],
  ['brokerage', /^(?:constraint|effectiveSize|efficiency|hierarchy|brokerage)/u],
  ['groups', /^(?:participation|withinModuleZ|eiIndex|mixing)/u],
  ['keyPlayers', /^(?:keyPlayer|removal|dependence)/u],
  ['core', /^corePeriphery/u],
  ['twomode', /^twomode/u],
  ['modularity', /^modularity/u],
  ['link', /^link/u],
];

const sectionOf = ({ id }: Measure): string => sections.find(([, ids]) => ids.test(id))?.[0] ?? '';

/** The anchor of a heading, as code hosts make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

const most = 16;

/** A value in a line: numbers to four digits, `A 1, B 0.5`; long ones are cut. */
function shown(value: JsonValue, more: string): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(4)));
  if (value === null) return '–';
  if (typeof value !== 'object') return value === 'Infinity' ? '∞' : String(value);
  if (Array.isArray(value)) {
    const parts = value.slice(0, most).map((entry: JsonValue) => {
      const tie = Array.isArray(entry) && entry.length === 3 && isNumber(entry[2]);
      return tie ? `${entry[0]}–${entry[1]} ${shown(entry[2], more)}` : bracketed(entry, more);
    });
    return [...parts, ...(value.length > most ? [more] : [])].join(', ');
  }
  const fields = Object.entries(value);
  return fields
    .slice(0, most)
    .map(([key, entry]) => `${key} ${bracketed(entry, more)}`)
    .concat(fields.length > most ? [more] : [])
    .join(', ');
}

const isNumber = (value: JsonValue): boolean => typeof value === 'number' || value === 'Infinity';

function bracketed(value: JsonValue, more: string): string {
  const text = shown(value, more);
  if (value === null || typeof value !== 'object') return text;
  return Array.isArray(value) ? `[${text}]` : `(${text})`;
}

/** What a measure gives at the edge: a value that is the same for all stands once. */
function atEdge(result: MeasureResult, own: Words, say: Language): string {
  if (result.reason !== null) {
    const reason = say.sayById(`undefined.${result.reason}`);
    return `${own.undefined} (${reason.replace(/\.$/u, '')})`;
  }
  const value = valueToJson(result.value);
  const text = shown(value, own.more);
  return text === '' ? '∅' : `\`${text}\``;
}

function entryOf(measure: Measure, own: Words, say: Language): string {
  const { id, level, unit, requires, reference, cost } = measure;
  const name = say.sayById(`measure.${id}.name`);
  const { number, result } = exampleOf(measure);
  const needs = requires.map((requirement) => own.requirement[requirement]);
  const atEdges = new Map<string, string[]>();
  for (const edge of edges) {
    const found = atEdge(edge.result(measure), own, say);
    atEdges.set(found, [...(atEdges.get(found) ?? []), own.edge[edge.name]]);
  }
  const notable = [...atEdges].map(([found, names]) => `${names.join(', ')}: ${found}`);
  return [
    `### ${name}`,
    '',
    `\`${id}\` · ${say.sayById(`level.${level}`)} · ${say.sayById(`unit.${unit}`)} · ${rangeOf(measure, say)}`,
    '',
    say.sayById(`measure.${id}.meaning`),
    '',
    `- ${own.formula}: \`${formulaOf(id)}\``,
    `- ${own.example} ${number}: \`${shown(valueToJson(result.value), own.more) || '∅'}\``,
    `- ${own.edges}: ${notable.join('; ')}`,
    ...(needs.length === 0 ? [] : [`- ${own.needs}: ${needs.join(', ')}`]),
    ...(cost === 'sampling' ? [`- ${own.sampled}`] : []),
    `- ${own.source}: ${reference}`,
    '',
  ].join('\n');
}

function rangeOf({ range: [low, high] }: Measure, say: Language): string {
  if (low !== null && high !== null)
    return say.say('range.between', { low: String(low), high: String(high) });
  return low === null ? say.say('range.unbounded') : say.say('range.atLeast', { low: String(low) });
}

/** The catalogue as a page of Markdown in one language. */
export function cataloguePage(code: PageLanguage): string {
  const own = words[code];
  const say = language(code);
  const others = pageLanguages
    .filter((other) => other !== code)
    .map((other) => `[${words[other].title}](catalogue.${other}.md)`);
  const parts = sections.map(([section]) => ({
    title: own.sections[section],
    measures: catalogue.filter((measure) => sectionOf(measure) === section),
  }));
  const contents = parts.map(({ title, measures }) => {
    const links = measures.map(({ id }) => {
      const name = say.sayById(`measure.${id}.name`);
      return `[${name}](#${anchor(name)})`;
    });
    return `- **[${title}](#${anchor(title)})**: ${links.join(' · ')}`;
  });
  return [
    `# ${own.title}`,
    '',
    others.join(' · '),
    '',
    ...own.intro.flatMap((paragraph) => [paragraph, '']),
    '![1, 2, 3](catalogue-networks.svg)',
    '',
    own.letters,
    '',
    ...contents,
    '',
    ...parts.flatMap(({ title, measures }) => [
      `## ${title}`,
      '',
      ...measures.map((measure) => entryOf(measure, own, say)),
    ]),
  ].join('\n');
}
