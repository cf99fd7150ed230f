import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { practicesOf, whoShowsHow } from './practices.ts';

const network = buildNetwork(
  datasetOf({
    organisations: [
      { id: 'hub', facilitator: true },
      { id: 'winner', pipelineStages: ['leadership'], regions: ['Naryn'] },
      { id: 'outside', member: 'no' },
      'leader',
      'guest',
    ],
    initiatives: [
      { id: 'prize', tocComponents: ['resources'] },
      { id: 'camp', pipelineStages: ['school'], regions: ['Osh'] },
      { id: 'bare' },
    ],
    participations: [
      'prize: hub:lead winner:award-winner',
      'camp: leader:lead guest:partner outside:lead',
      'bare: leader:lead guest:award-winner',
    ],
  }),
);

test('awards stand for their initiative, else for the winner; a lead only for what it leads', () => {
  const values = (dimension: string, code: string): unknown => ({ dimension, code });
  expect(practicesOf(network)).toEqual([
    {
      organisation: 'winner',
      initiativeId: 'prize',
      shownBy: 'award',
      values: [
        values('pipeline_stages', 'leadership'),
        values('toc_components', 'resources'),
        values('region', 'Naryn'),
      ],
    },
    {
      organisation: 'leader',
      initiativeId: 'camp',
      shownBy: 'lead',
      values: [values('pipeline_stages', 'school'), values('region', 'Osh')],
    },
  ]);
});

test('who shows how, by stage, component and region', () => {
  expect(
    whoShowsHow(network).map(({ dimension, code, practices }) => [
      dimension,
      code,
      ...practices.map(({ organisation }) => organisation),
    ]),
  ).toEqual([
    ['pipeline_stages', 'leadership', 'winner'],
    ['pipeline_stages', 'school', 'leader'],
    ['toc_components', 'resources', 'winner'],
    ['region', 'Naryn', 'winner'],
    ['region', 'Osh', 'leader'],
  ]);
});
