import { columnValues, initiativeColumnValues } from '@partnermap/core';
import type { Gap, GapKind } from '@partnermap/core';
import { callOut, paragraph } from '../document/block.ts';
import type { Decision } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import type { SectionContext } from './context.ts';
import { confidenceText, gapSentences, valueNames } from './gapText.ts';
import { groupNames } from './groupNames.ts';
import { pairName } from './introductions.ts';
import { publisherEffects, rankedBy } from './publisherEffects.ts';
import { someNames } from './someNames.ts';

const most = 3;
const mostEvidence = 3;

/** Kinds that lead to the same decision. */
const topics: Readonly<Record<GapKind, string>> = {
  dependence: 'dependence',
  'only-through': 'dependence',
  'coverage-value': 'coverage',
  'coverage-cell': 'coverage',
  'stage-step': 'join',
  'component-pair': 'join',
  'group-pair': 'groups',
  isolate: 'isolates',
  periphery: 'edge',
  'unmet-need': 'needs',
  data: 'data',
};

/** Page one: at most three decisions for the manager, from the gaps that the analysis puts first. */
export function decisionsSection(context: SectionContext): Section {
  const { say, syntheticLabel } = context;
  const items = decisions(context);
  const synthetic =
    syntheticLabel === null
      ? []
      : [callOut('synthetic', syntheticLabel, say('common.syntheticData.meaning'))];
  return {
    id: 'decisions',
    title: say('findings.decisions.title'),
    blocks:
      items.length === 0
        ? [...synthetic, paragraph(say('findings.decisions.none'))]
        : [
            ...synthetic,
            paragraph(say('findings.decisions.intro')),
            {
              kind: 'decisions',
              labels: {
                evidence: say('findings.decisions.evidence'),
                confidence: say('findings.decisions.confidence'),
                more: say('findings.decisions.more'),
              },
              items,
            },
          ],
    sections: [],
  };
}

function decisions(context: SectionContext): readonly Decision[] {
  const judged = (context.gaps?.gaps ?? []).filter(
    (gap) => gap.judged && topics[gap.kind] !== 'data' && mayBeTold(gap, context),
  );
  const names = groupNames(context);
  const seen = [...new Set(judged.map(({ kind }) => topics[kind]))];
  const found = seen.flatMap((topic) => {
    const ofTopic = judged.filter(({ kind }) => topics[kind] === topic);
    const same =
      topic === 'dependence'
        ? ofTopic.filter(({ subject }) => subject.through === ofTopic[0].subject.through)
        : ofTopic;
    return decisionOf(topic, same, context, names) ?? [];
  });
  const offers = [introductionDecision(context) ?? dataDecision(context)].flatMap((one) => one ?? []);
  return [...found.slice(0, most - offers.length), ...offers];
}

/** A copy for partners names nobody else's place: only the facilitator's, which everybody knows. */
function mayBeTold({ kind, subject }: Gap, { internal, organisations }: SectionContext): boolean {
  if (internal) return true;
  if (kind !== 'dependence' && kind !== 'only-through') return true;
  return subject.through !== null && organisations.get(subject.through)?.facilitator === true;
}

function decisionOf(
  topic: string,
  gaps: readonly Gap[],
  context: SectionContext,
  names: ReadonlyMap<string, string>,
): Decision | null {
  const [first] = gaps;
  const evidence = evidenceOf(topic, gaps, context, names);
  const title = titleOf(topic, first, gaps, context, names);
  return title === null
    ? null
    : { title, evidence, confidence: confidenceText(first, context), sectionId: sectionOf(topic) };
}

function sectionOf(topic: string): string {
  if (topic === 'dependence') return 'dependence';
  return topic === 'isolates' || topic === 'edge' ? 'map' : 'coverage';
}

function titleOf(
  topic: string,
  first: Gap,
  gaps: readonly Gap[],
  context: SectionContext,
  names: ReadonlyMap<string, string>,
): string | null {
  const { say, nameOf, organisations, language } = context;
  const { subject } = first;
  switch (topic) {
    case 'dependence': {
      if (subject.through === null) return null;
      const name = nameOf(subject.through);
      return organisations.get(subject.through)?.facilitator
        ? say('findings.decide.handOver', { name })
        : say('findings.decide.secondBridge', { name });
    }
    case 'coverage':
      return say('findings.decide.cover', {
        values: gaps
          .slice(0, mostEvidence)
          .map((gap) => valueNames(gap.subject.values, context))
          .join('; '),
      });
    case 'join':
      return say('findings.decide.join', { values: valueNames(subject.values, context) });
    case 'groups':
      return say('findings.decide.introduceGroups', {
        names:
          subject.groups.length > 0
            ? language.list(
                subject.groups.map((id) => names.get(id) ?? id),
                'and',
              )
            : valueNames(subject.values, context),
      });
    case 'isolates':
      return say('findings.decide.bringIn', { count: gaps.length });
    case 'edge':
      return say('findings.decide.strengthen', { count: concerned(gaps).length });
    default:
      return say('findings.decide.meetNeed', {
        values: valueNames(
          gaps.slice(0, mostEvidence).flatMap(({ subject }) => subject.values),
          context,
        ),
      });
  }
}

function evidenceOf(
  topic: string,
  gaps: readonly Gap[],
  context: SectionContext,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const { say } = context;
  if (topic === 'isolates' || topic === 'edge') {
    const ids = concerned(gaps);
    return [
      say(topic === 'isolates' ? 'findings.isolates' : 'findings.edge', { count: ids.length }),
      ...namesOf(ids, context),
    ];
  }
  const cutOff = topic === 'dependence' ? gaps[0].subject.organisations.length : 0;
  return [
    ...gapSentences(gaps.slice(0, mostEvidence), context, names),
    ...(cutOff > 0 ? [say('findings.cutOff', { count: cutOff })] : []),
    ...(topic === 'dependence' ? publisherEvidence(gaps[0], context) : []),
    ...(topic === 'coverage' ? knownEvidence(gaps[0], context) : []),
  ];
}

/** How much of what the organisation alone convenes is known from one publisher, and what that does to its place. */
function publisherEvidence({ subject: { through } }: Gap, context: SectionContext): readonly string[] {
  const { gaps, publisherBehind, internal, nameOf, say, valuesOf, language } = context;
  if (through === null) return [];
  const convened = gaps?.dependence.find(({ id }) => id === through)?.convened ?? [];
  const counts = new Map<string, number>();
  for (const publisher of convened.flatMap((id) => publisherBehind.ofInitiative(id) ?? [])) {
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || language.compare(a, b));
  const share =
    first === undefined || first[1] * 2 < convened.length
      ? []
      : [
          say('findings.fromOnePublisher', {
            publisher: first[0],
            count: first[1],
            total: convened.length,
          }),
        ];
  const effect = publisherEffects(context)?.get(through);
  const value = valuesOf(rankedBy)?.get(through);
  if (!internal || effect?.decided !== true || value === undefined) return share;
  const rank = 1 + [...(valuesOf(rankedBy)?.values() ?? [])].filter((other) => other > value).length;
  const other = effect.worstRank === null ? say('report.ranks.gone') : language.number(effect.worstRank);
  const { publisher } = effect;
  return [...share, say('report.ranks.firstDecided', { name: nameOf(through), rank, publisher, other })];
}

/** For how many the dimension of a value is known: emptiness may be only in the data. */
function knownEvidence(gap: Gap, context: SectionContext): readonly string[] {
  const { network, organisations, initiatives, dimensionName, say } = context;
  const { values, counted } = gap.subject;
  return [...new Set(values.map(({ dimension }) => dimension))].map((dimension) => {
    const ofOrganisations = counted === null || counted === 'organisations';
    const known = ofOrganisations
      ? network.ids.filter((id) => hasValue(columnValues, organisations.get(id), dimension))
      : network.initiativeIds.filter((id) =>
          hasValue(initiativeColumnValues, initiatives.get(id), dimension),
        );
    return say('findings.knownFor', {
      dimension: dimensionName(dimension),
      known: known.length,
      total: ofOrganisations ? network.ids.length : network.initiativeIds.length,
      counted: say(ofOrganisations ? 'findings.counted.organisations' : 'findings.counted.initiatives'),
    });
  });
}

function hasValue<Row>(
  valuesOf: (row: Row, dimension: string) => readonly unknown[],
  row: Row | undefined,
  dimension: string,
): boolean {
  return row !== undefined && valuesOf(row, dimension).length > 0;
}

const concerned = (gaps: readonly Gap[]): readonly string[] => [
  ...new Set(gaps.flatMap(({ subject }) => subject.organisations)),
];

/** Who they are, in internal copies only. */
function namesOf(ids: readonly string[], context: SectionContext): readonly string[] {
  const { internal, language, nameOf, say } = context;
  if (!internal || ids.length === 0) return [];
  const sorted = language.sort(ids.map(nameOf), (name) => name);
  return sorted.length <= 5
    ? [say('findings.names', { names: someNames(sorted, context, 5) })]
    : [say('findings.namesMore', { names: sorted.slice(0, 5).join('; '), count: sorted.length - 5 })];
}

const lookedAt = 10;

/** Where one publisher decides most of the first ranks, completing the data is one of the decisions. */
function dataDecision(context: SectionContext): Decision | null {
  const { valuesOf, internal, say } = context;
  const effects = publisherEffects(context);
  if (effects === null || !internal) return null;
  const first = [...(valuesOf(rankedBy) ?? [])]
    .filter(([, value]) => value > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, lookedAt);
  const decided = first.filter(([id]) => effects.get(id)?.decided === true).length;
  if (decided * 2 < first.length || decided === 0) return null;
  return {
    title: say('findings.decide.completeData'),
    evidence: [say('findings.publisherDecides', { count: decided, total: first.length })],
    confidence: say('findings.sure.counted'),
    sectionId: 'ranks',
  };
}

/** The first introductions of the list: what a manager can act on at once. */
function introductionDecision(context: SectionContext): Decision | null {
  const { suggestions, say } = context;
  if (suggestions === null || suggestions.introductions.length === 0) return null;
  return {
    title: say('findings.decide.introduce'),
    evidence: suggestions.introductions.slice(0, mostEvidence).map((one) => pairName(one, context)),
    confidence: say('findings.sure.ranking'),
    sectionId: 'introductions',
  };
}
