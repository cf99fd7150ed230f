import type { Organisation } from '@partnermap/core';
import { callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import type { SectionContext } from './context.ts';
import { publishedFigures } from './facts.ts';
import { fieldsTable } from './knownFields.ts';
import { issueBlocks } from './issues.ts';
import { publisherBlocks } from './publishers.ts';
import { shownSentence } from './shown.ts';

/** What the data hold and what they do not: the first thing to know about everything that follows. */
export function dataQualitySection(context: SectionContext): Section {
  const { say, network, aboutText, internal } = context;
  const size = say('report.quality.size', {
    organisations: say('common.organisations', { count: network.ids.length }),
    initiatives: say('common.initiatives', { count: network.initiativeIds.length }),
    participations: say('common.participations', { count: network.participations.length }),
    ties: say('common.ties', { count: network.ties.length }),
  });
  const boundary = aboutText('boundary');
  const notes = aboutText('notes');
  return {
    id: 'data-quality',
    title: say('report.quality.title'),
    blocks: [
      paragraph(size),
      ...(network.hidden.length === 0 ? [] : [paragraph(shownSentence(context))]),
      ...(boundary === null ? [] : [paragraph(say('report.quality.boundary', { boundary }))]),
      ...(notes === null ? [] : [paragraph(say('report.quality.notes', { notes }))]),
      ...warnings(context).map((text) => callOut('warning', say('report.callOut.warning'), text)),
    ],
    sections: [
      ...publishedFigures(context),
      {
        id: 'known-fields',
        title: say('report.quality.fields'),
        blocks: [fieldsTable(context)],
        sections: [],
      },
      {
        id: 'publishers',
        title: say('report.quality.publishers'),
        blocks: publisherBlocks(context),
        sections: [],
      },
      ...(internal
        ? [
            {
              id: 'issues',
              title: say('report.quality.issues'),
              blocks: issueBlocks(context),
              sections: [],
            },
          ]
        : []),
      { id: 'answers', title: say('report.quality.survey'), blocks: answers(context), sections: [] },
    ].filter(({ id }) => internal || id !== 'answers'),
  };
}

/** What makes later sections say less than they seem to. */
function warnings({ network, dataset, organisations, say }: SectionContext): readonly string[] {
  const shown = network.ids.flatMap((id) => organisations.get(id) ?? []);
  const total = shown.length;
  if (total === 0) return [say('report.noNetwork')];
  const undated = dataset.initiatives.filter(({ start, end }) => start === null && end === null).length;
  const unknown = shown.filter(({ member }) => member === 'unknown').length;
  const inferred = network.presence.filter(({ inferred, since }) => inferred && since !== null).length;
  const allUndated = undated > 0 && undated === dataset.initiatives.length;
  return [
    ...(network.ties.length === 0 ? [say('report.noTies')] : []),
    ...(allUndated ? [say('report.quality.noDates')] : []),
    ...(undated > 0 && !allUndated ? [say('report.quality.undated', { count: undated })] : []),
    ...(shown.every(({ regions }) => regions.length === 0) ? [say('report.quality.noRegions')] : []),
    ...(unknown > 0 ? [say('report.quality.membershipUnknown', { count: unknown, total })] : []),
    ...(inferred > 0 ? [say('report.quality.inferred', { count: inferred, total })] : []),
  ];
}

/** Who was asked and did not answer; only in internal copies. */
function answers({ dataset, language, say }: SectionContext): readonly Block[] {
  const asked = dataset.organisations.filter(({ asked }) => asked.length > 0);
  if (asked.length === 0) return [paragraph(say('report.quality.noSurvey'))];
  const silent = asked.filter(isSilent);
  const names = language.sort(
    silent.map((one) => language.nameOf(one)),
    (name) => name,
  );
  return [
    paragraph(say('report.quality.answers', { asked: asked.length, answered: asked.length - silent.length })),
    ...(silent.length === 0
      ? []
      : [
          callOut('warning', say('report.callOut.warning'), say('report.quality.answersWarning')),
          paragraph(`${say('report.quality.didNotAnswer')} ${names.join('; ')}.`),
        ]),
  ];
}

const isSilent = ({ asked, responded }: Organisation): boolean =>
  !asked.some((wave) => responded.includes(wave));
