import type { CounterReason, Reason, SuggestedIntroduction } from '@partnermap/core';
import type { SentenceContext } from './sentenceContext.ts';
import { valueNames } from './gapText.ts';
import { someNames } from './someNames.ts';

/** Why a pair is worth introducing, in one sentence. */
export function reasonSentence(reason: Reason, context: SentenceContext): string {
  const { say, language, nameOf, initiativeName, codeLabel } = context;
  switch (reason.code) {
    case 'common-partners':
      return say('findings.reason.common-partners', {
        names: some(reason.organisations.map(nameOf), context),
      });
    case 'needs-met':
      return say('findings.reason.needs-met', {
        from: nameOf(reason.from),
        to: nameOf(reason.to),
        terms: language.list(
          reason.terms.map((term) => codeLabel('needs', term)),
          'and',
        ),
      });
    case 'same-value':
      return say('findings.reason.same-value', { values: valueNames(reason.values, context) });
    case 'met-at':
      return say('findings.reason.met-at', {
        names: some(reason.initiativeIds.map(initiativeName), context),
      });
    case 'group-gap-filled':
      return say('findings.reason.group-gap-filled');
    case 'coverage-gap-filled':
      return coverageSentence([reason.gapId], context);
    case 'isolate-brought-in':
      return say('findings.reason.isolate-brought-in', { name: nameOf(reason.organisation) });
    case 'periphery-brought-in':
      return say('findings.reason.periphery-brought-in', { name: nameOf(reason.organisation) });
    case 'other-way-opened':
      return say('findings.reason.other-way-opened', { name: nameOf(reason.through) });
    case 'less-dependent-on-facilitator':
      return say('findings.reason.less-dependent-on-facilitator');
    default:
      return say(
        reason.shownBy === 'award' ? 'findings.reason.recognised-practice' : 'findings.reason.practice-led',
        {
          name: nameOf(reason.organisation),
          initiative: initiativeName(reason.initiativeId),
          values: valueNames(reason.values, context),
        },
      );
  }
}

/** The combinations that are empty or rare and that the two have together, in one sentence. */
export function coverageSentence(gapIds: readonly string[], context: SentenceContext): string {
  const { say, gaps } = context;
  const values = gapIds.flatMap((gapId) => {
    const gap = gaps?.gaps.find(({ id }) => id === gapId);
    return gap === undefined ? [] : [valueNames(gap.subject.values, context)];
  });
  return values.length === 0
    ? say('findings.reason.coverage-gap-filled.plain')
    : say('findings.reason.coverage-gap-filled', { values: values.join('; ') });
}

/** What speaks against a pair, in one sentence. */
export function counterSentence(reason: CounterReason, { say, language, nameOf }: SentenceContext): string {
  switch (reason.code) {
    case 'far-apart':
      return reason.distance === null
        ? say('findings.against.no-path')
        : say('findings.against.far-apart', { distance: reason.distance });
    case 'both-at-capacity':
      return say('findings.against.both-at-capacity');
    case 'declined-before':
      return say('findings.against.declined-before');
    case 'one-publisher':
      return say('findings.against.one-publisher', { publisher: reason.publisher });
    case 'outside-community':
    case 'little-known': {
      const names = language.list(reason.organisations.map(nameOf), 'and');
      return reason.code === 'little-known'
        ? say('findings.against.little-known', { names })
        : say('findings.against.outside-community', { names });
    }
    case 'different-level':
      return say('findings.against.different-level', {
        wider: nameOf(reason.wider),
        local: nameOf(reason.local),
      });
    default:
      return say('findings.against.only-facilitator-convenes');
  }
}

/** Who could introduce the two. */
export function convenerSentence(
  { conveners, convenedBy }: SuggestedIntroduction,
  context: SentenceContext,
): string {
  const { say, nameOf } = context;
  if (convenedBy === null || conveners.length === 0) return say('findings.introductions.nobodyConvenes');
  const names = conveners.map(nameOf);
  return convenedBy === 'chain'
    ? say('findings.introductions.chain', { names: names.join(' → ') })
    : say('findings.introductions.convenerSentence', { names: some(names, context) });
}

/** Partners of both who could introduce them, in one sentence. */
export function commonConvenersSentence(
  { conveners }: SuggestedIntroduction,
  context: SentenceContext,
): string {
  const { say, nameOf } = context;
  return say('findings.introductions.commonConveners', { names: some(conveners.map(nameOf), context) });
}

const most = 4;

/** The first few of many names. */
const some = (names: readonly string[], context: SentenceContext): string => someNames(names, context, most);
