import { whoShowsHow } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { rowHeaderColumn, textColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { someNames } from './someNames.ts';

const most = 40;
const mostNames = 4;

/** Practice to learn from: who shows how, by stage, component and region. It names nobody's weakness, so all may read it. */
export function practicesSection(context: SectionContext): readonly Section[] {
  const { network, language, nameOf, initiativeName, codeLabel, dimensionName, say } = context;
  const found = whoShowsHow(network);
  if (found.length === 0) return [];
  const title = say('findings.practices.title');
  return [
    {
      id: 'practices',
      title,
      blocks: [
        paragraph(say('findings.practices.meaning')),
        cappedTable(
          context,
          {
            id: 'table-practices',
            caption: title,
            columns: [
              rowHeaderColumn(say('findings.practices.value')),
              textColumn(say('findings.practices.award')),
              textColumn(say('findings.practices.lead')),
            ],
            rows: found.map(({ dimension, code, practices }) => {
              const by = (wanted: 'award' | 'lead'): string => {
                const names = practices
                  .filter(({ shownBy }) => shownBy === wanted)
                  .map(({ organisation, initiativeId }) =>
                    say('findings.practices.one', {
                      name: nameOf(organisation),
                      initiative: initiativeName(initiativeId),
                    }),
                  );
                return names.length === 0 ? '—' : someNames(names, context, mostNames);
              };
              return [
                `${language.upperFirst(dimensionName(dimension))}: ${codeLabel(dimension, code)}`,
                by('award'),
                by('lead'),
              ];
            }),
          },
          most,
        ),
      ],
      sections: [],
    },
  ];
}
