import type { GapReport, Mixing, MixingPair } from '@partnermap/core';
import type { Section } from '../document/reportDocument.ts';
import { paragraph } from '../document/block.ts';
import { numberColumn, rowHeaderColumn, textColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { layerName } from './layerName.ts';

const most = 15;

interface Told {
  readonly mixing: Mixing;
  readonly pair: MixingPair;
}

/** Ties between values that differ significantly from what chance gives; no section where none does. */
export function mixingSection(context: SectionContext, { mixing }: GapReport): readonly Section[] {
  const { language, say, codeLabel, dimensionName } = context;
  const told = mixing
    .filter(({ dimension }) => dimension !== null)
    .flatMap((one) =>
      one.pairs.filter(({ verdict }) => verdict !== null).map((pair): Told => ({ mixing: one, pair })),
    )
    .toSorted((a, b) => Math.abs(b.pair.z ?? 0) - Math.abs(a.pair.z ?? 0));
  if (told.length === 0) return [];
  const rows = told.map(({ mixing: { dimension, layer }, pair }) => {
    const { a, b, observed, expected, verdict, pAdjusted, pAboveAdjusted } = pair;
    const p = verdict === 'fewer' ? pAdjusted : pAboveAdjusted;
    const names = [a, b].map((code) => codeLabel(dimension ?? '', code));
    const inLayer = layer === null ? '' : ` (${layerName(layer, language)})`;
    return [
      `${language.upperFirst(dimensionName(dimension ?? ''))}: ${names.join(' – ')}${inLayer}`,
      say(verdict === 'fewer' ? 'findings.mixing.fewer' : 'findings.mixing.more'),
      language.number(observed),
      expected === null ? '—' : language.number(expected, { digits: 1, padded: true }),
      p === null ? '—' : language.number(p, { digits: 3, padded: true }),
    ];
  });
  return [
    {
      id: 'mixing',
      title: say('findings.mixing.title'),
      blocks: [
        paragraph(say('findings.mixing.meaning')),
        cappedTable(
          context,
          {
            id: 'table-mixing',
            caption: say('findings.mixing.table'),
            columns: [
              rowHeaderColumn(say('findings.mixing.between')),
              textColumn(say('findings.mixing.verdict')),
              numberColumn(say('findings.mixing.observed')),
              numberColumn(say('findings.mixing.expected')),
              numberColumn(say('findings.mixing.p')),
            ],
            rows,
          },
          most,
        ),
      ],
      sections: [],
    },
  ];
}
