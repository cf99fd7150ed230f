import type { DimensionValue, Gap } from '@partnermap/core';
import { dimensionName } from './dimensionName.ts';
import { someNames } from './someNames.ts';
import { layerName } from './layerName.ts';
import type { SentenceContext } from './sentenceContext.ts';

const mostNames = 5;

/** What a gap says, in one sentence of the reader's language; null for what other sections say. */
export function gapSentence(
  gap: Gap,
  context: SentenceContext,
  groupNames: ReadonlyMap<string, string>,
): string | null {
  const { say, language, nameOf } = context;
  const { kind, subject, layer, observed, expected, total, reason } = gap;
  const values = valueNames(subject.values, context);
  const about = expected === null ? '—' : language.number(expected, { digits: 1 });
  const counted = subject.counted ?? 'organisations';
  switch (kind) {
    case 'dependence': {
      if (subject.through === null || observed === null) return null;
      const id = reason.endsWith('with-convened') ? 'findings.reachLostConvened' : 'findings.reachLost';
      return say(id, { name: nameOf(subject.through), share: language.percent(observed) });
    }
    case 'only-through':
      return subject.through === null
        ? null
        : say('findings.onlyThrough', {
            name: nameOf(subject.through),
            count: subject.organisations.length,
          });
    case 'coverage-value':
      return say(observed === 0 ? 'findings.valueEmpty' : 'findings.valueThin', {
        dimension: dimensionName(subject.values[0].dimension, language),
        value: values,
        counted,
      });
    case 'coverage-cell':
      return expected === null
        ? say('findings.cellPlain', { values, observed: observed ?? 0, counted })
        : say('findings.cell', { values, observed: observed ?? 0, expected: about, counted });
    case 'stage-step':
    case 'component-pair':
      return observed === 0 || observed === null || expected === null
        ? say('findings.noneJoins', { values })
        : say('findings.fewJoin', { values, observed, expected: about });
    case 'group-pair': {
      const groups = subject.groups.map((id) => groupNames.get(id) ?? id);
      const names = groups.length > 0 ? language.list(groups, 'and') : values;
      const found = { names, observed: observed ?? 0, expected: about };
      return layer === null
        ? say('findings.fewTies', found)
        : say('findings.fewTiesInLayer', { ...found, layer: layerName(layer, language) });
    }
    case 'unmet-need':
      if (reason === 'only-one-offers' && subject.through !== null) {
        return say('findings.needOnlyOne', {
          value: values,
          name: nameOf(subject.through),
          names: someNames(subject.organisations.map(nameOf), context, mostNames),
        });
      }
      return observed === null || observed === 0 || total === null
        ? say('findings.needNone', { value: values })
        : say('findings.need', { value: values, observed, total });
    default:
      return null;
  }
}

/** The gaps in sentences; values of one dimension that nobody has are said in one. */
export function gapSentences(
  gaps: readonly Gap[],
  context: SentenceContext,
  groupNames: ReadonlyMap<string, string>,
): readonly string[] {
  const merged = new Map<string, Gap>();
  for (const gap of gaps) {
    const { kind, subject, observed } = gap;
    const alike =
      kind === 'coverage-value' && observed === 0
        ? JSON.stringify([subject.counted, subject.values[0].dimension])
        : gap.id;
    const first = merged.get(alike);
    const values = [...(first?.subject.values ?? []), ...subject.values];
    merged.set(alike, first === undefined ? gap : { ...first, subject: { ...first.subject, values } });
  }
  return [...merged.values()].flatMap((gap) => gapSentence(gap, context, groupNames) ?? []);
}

/** The labels of values; without their dimension, which the labels make plain. */
export function valueNames(
  values: readonly DimensionValue[],
  { codeLabel, language }: Pick<SentenceContext, 'codeLabel' | 'language'>,
): string {
  return language.list(
    values.map(({ dimension, code }) => codeLabel(dimension, code)),
    'and',
  );
}

/** What was counted, as the reader's language names it. */
export function countedName({ subject }: Gap, { language }: Pick<SentenceContext, 'language'>): string {
  return language.sayById(`findings.counted.${subject.counted ?? 'organisations'}`);
}

/** How sure a gap is: chance, then what speaks for a gap in the data only. */
export function confidenceText(gap: Gap, { say, language }: SentenceContext): string {
  const doubts = gap.doubts.map((doubt) => language.sayById(`findings.doubt.${doubt}`));
  return [basisText(gap, { say, language }), ...doubts].join(' ');
}

function basisText(
  { kind, pAdjusted }: Gap,
  { say, language }: Pick<SentenceContext, 'say' | 'language'>,
): string {
  if (kind === 'dependence' || kind === 'only-through') return say('findings.sure.exact');
  if (pAdjusted === null) return say('findings.sure.counted');
  const p =
    pAdjusted < 0.001
      ? `<\u00a0${language.number(0.001, { digits: 3 })}`
      : language.number(pAdjusted, { digits: 3 });
  return say(kind === 'coverage-value' ? 'findings.sure.rareEqual' : 'findings.sure.rare', { p });
}
