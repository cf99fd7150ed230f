import { describe, expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import { betweennessValues } from '../measures/betweenness.ts';
import { buildNetwork } from '../network/build.ts';
import { leaveOnePublisherOut } from './leaveOnePublisherOut.ts';

describe('the network of fixtures/stem4all without the Roza Otunbayeva Initiative', () => {
  const network = buildNetwork(fixture('stem4all'), { roles: 'all' });
  const measure = 'betweenness.normalized';
  const { publishers, rankings } = leaveOnePublisherOut(network, { measures: [measure] });

  test('94 participations fall, 120 organisations and 337 ties are left', () => {
    expect(publishers.find(({ name }) => name === 'Roza Otunbayeva Initiative')).toMatchObject({
      names: ['Roza Otunbayeva Initiative', 'Roza Otunbayeva Initiative International Public Foundation'],
      participations: 94,
      order: 120,
      size: 337,
    });
  });

  test('it falls from the first to the 22nd rank by betweenness', () => {
    const place = network.ids.indexOf('roza-otunbayeva-initiative');
    expect(betweennessValues(network, { normalised: true })[place]).toBeCloseTo(0.238, 3);
    expect(rankings.get(measure)?.organisations.get('roza-otunbayeva-initiative')).toEqual({
      rank: 1,
      worst: { rank: 22, publisher: 'Roza Otunbayeva Initiative' },
      best: null,
    });
    expect(rankings.get(measure)?.decidedBy).toContainEqual({
      publisher: 'Roza Otunbayeva Initiative',
      top: 1,
      lost: ['roza-otunbayeva-initiative'],
    });
  });
});
