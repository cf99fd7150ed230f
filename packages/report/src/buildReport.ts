import { reviewStatus } from '@partnermap/language';
import type { ReportDocument, Section } from './document/reportDocument.ts';
import type { ReportInput } from './reportInput.ts';
import { annexSection } from './sections/annex.ts';
import { changeSection } from './sections/change.ts';
import { sectionContext } from './sections/context.ts';
import type { SectionContext } from './sections/context.ts';
import { coverageSection } from './sections/coverage.ts';
import { dataQualitySection } from './sections/dataQuality.ts';
import { decisionsSection } from './sections/decisions.ts';
import { dependenceSection } from './sections/dependence.ts';
import { introductionsSection } from './sections/introductions.ts';
import { mapSection } from './sections/map.ts';
import { organisationSections } from './sections/organisation.ts';
import { ranksSection } from './sections/ranks.ts';
import { shownSentence } from './sections/shown.ts';

/**
 * The partnership-gap report of a network as a document, which `writeHtml` and `writeMarkdown` make a file of.
 *
 * With `organisation` it is the page of that one organisation. A copy for partners leaves out answers, problems of the
 * data, ranks of single organisations, rejected pairs and lists of the periphery. The document holds no date of its
 * making: the same input gives the same report.
 *
 * @throws RangeError when `organisation` is no organisation of the data.
 * @example
 * writeHtml(buildReport({ network, dataset, groups: detectGroups(network), language: language('ky'), … }));
 */
export function buildReport(input: ReportInput): ReportDocument {
  const context = sectionContext(input);
  const { organisation, language, say, audience, generatedFrom, syntheticLabel } = context;
  if (organisation !== null && !context.organisations.has(organisation)) {
    throw new RangeError(`No organisation has the id "${organisation}".`);
  }
  return {
    language: language.code,
    audience,
    title: titleOf(context),
    subtitle: subtitleOf(context),
    syntheticLabel,
    words: {
      contents: say('report.contents'),
      skipToContent: say('report.skipToContent'),
      equivalentTables: say('report.equivalentTables'),
      sameAsTable: say('report.sameAsTable'),
    },
    sections: organisation === null ? sectionsOf(context) : organisationSections(context, organisation),
    colophon: say('report.colophon', { version: generatedFrom.version, hash: generatedFrom.sha256 }),
  };
}

function sectionsOf(context: SectionContext): readonly Section[] {
  const { gaps, suggestions, change } = context;
  const nextFigure = numbering();
  return [
    decisionsSection(context),
    dataQualitySection(context),
    mapSection(context, nextFigure()),
    ranksSection(context, nextFigure),
    ...(gaps === null ? [] : [coverageSection(context, gaps, nextFigure)]),
    ...(suggestions === null ? [] : [introductionsSection(context, suggestions, nextFigure)]),
    ...(gaps === null ? [] : [dependenceSection(context, gaps, nextFigure)]),
    ...(change === null ? [] : [changeSection(context, change)]),
    annexSection(context),
  ];
}

/** Figures are numbered in the order in which they are made, which is the order in which they stand. */
function numbering(): () => number {
  let last = 0;
  return () => ++last;
}

function titleOf({ organisation, nameOf, aboutText, say }: SectionContext): string {
  if (organisation !== null) return say('report.titleOfOrganisation', { name: nameOf(organisation) });
  const title = aboutText('title');
  return title === null ? say('report.title') : say('report.titleOf', { title });
}

function subtitleOf(context: SectionContext): readonly string[] {
  const { language, say, internal, aboutText } = context;
  const asOf = aboutText('as_of');
  const moment = asOf === null ? [] : [say('common.asOf', { date: dateText(asOf, context) })];
  return [
    ...moment,
    shownSentence(context),
    say(internal ? 'report.forInternal' : 'report.forPartners'),
    ...(reviewStatus(language.code) === 'reviewed' ? [] : [say('common.awaitingReview')]),
  ];
}

/** `about` may hold any text: only what is a date is written as one. */
function dateText(text: string, { language }: SectionContext): string {
  return /^\d{4}(-\d\d(-\d\d)?)?$/u.test(text) ? language.date(text) : text;
}
