// Communities with one planted finding each, at several sizes: the gap comes first, the introduction comes first, and in
// every language the sentences name the organisations that are meant.
import { buildNetwork, detectGroups, findGaps, suggestIntroductions } from '@partnermap/core';
import type { Gap, SuggestedIntroduction } from '@partnermap/core';
import { language } from '@partnermap/language';
import type { LanguageCode } from '@partnermap/language';
import { expect, test } from 'vitest';
import { gapSentence } from './sections/gapText.ts';
import { reasonSentence } from './sections/reasonText.ts';
import { datasetFrom } from './testSupport/reportInputOf.ts';

const languages: readonly LanguageCode[] = ['en', 'ru', 'ky'];
const sizes = [8, 14, 24] as const;
const nouns = { en: 'Partner', ru: 'Партнёр', ky: 'Өнөктөш' };
const nameIn = (code: LanguageCode, id: string): string => `${nouns[code]} ${id}`;

interface Member {
  readonly id: string;
  readonly facilitator?: boolean;
  readonly region?: string;
  readonly needs?: string;
  readonly offers?: string;
}

interface Community {
  readonly members: readonly Member[];
  readonly initiatives: readonly { readonly members: readonly string[]; readonly region?: string }[];
  readonly regions?: readonly string[];
}

interface Found {
  readonly gap: Gap;
  readonly introduction: SuggestedIntroduction;
  readonly gapText: Readonly<Record<LanguageCode, string>>;
  readonly reasonText: Readonly<Record<LanguageCode, string>>;
}

/** The first gap and the first introduction, with what is said of them in each language. */
function first({ members, initiatives, regions = [] }: Community): Found {
  const dataset = datasetFrom({
    organisations: [
      [
        'id',
        'name',
        'name_ru',
        'name_ky',
        'member',
        'facilitator',
        'region',
        'toc_components',
        'needs',
        'offers',
      ],
      ...members.map(({ id, facilitator = false, region = '', needs = '', offers = '' }) => [
        id,
        ...languages.map((code) => nameIn(code, id)),
        'yes',
        facilitator ? 'yes' : '',
        region,
        // Something in common, without which nobody far away is suggested.
        'resources',
        needs,
        offers,
      ]),
    ],
    initiatives: [
      ['id', 'name', 'region'],
      ...initiatives.map(({ region = '' }, place) => [`i${place}`, `Initiative ${place}`, region]),
    ],
    participations: [
      ['initiative_id', 'organisation_id', 'role'],
      ...initiatives.flatMap((one, place) =>
        one.members.map((id) => [`i${place}`, id, id === 'hub' ? 'convener' : 'partner']),
      ),
    ],
    ...(regions.length > 0 && {
      terms: [['dimension', 'code', 'label'], ...regions.map((code) => ['region', code, code])],
    }),
  });
  const network = buildNetwork(dataset);
  const groups = detectGroups(network);
  const report = findGaps(network, { groups, replicates: 199 });
  const [introduction] = suggestIntroductions(network, { groups, gaps: report.gaps }).introductions;
  const [gap] = report.gaps;
  const inEach = (say: (code: LanguageCode) => string): Readonly<Record<LanguageCode, string>> => ({
    en: say('en'),
    ru: say('ru'),
    ky: say('ky'),
  });
  const contextIn = (code: LanguageCode): Parameters<typeof reasonSentence>[1] => {
    const words = language(code);
    const byId = new Map(dataset.organisations.map((one) => [one.id, one]));
    return {
      say: words.say,
      language: words,
      nameOf: (id) => words.nameOf(byId.get(id) ?? { name: id, names: [] }),
      initiativeName: (id) => id,
      codeLabel: (_, value) => value,
      gaps: report,
    };
  };
  return {
    gap,
    introduction,
    gapText: inEach((code) => gapSentence(gap, contextIn(code), new Map()) ?? ''),
    reasonText: inEach((code) =>
      introduction.reasons.map((reason) => reasonSentence(reason, contextIn(code))).join(' '),
    ),
  };
}

const idsOf = (count: number, letter: string): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${letter}${String(place).padStart(2, '0')}`);

const pairsOf = (ids: readonly string[]): readonly { readonly members: readonly string[] }[] =>
  ids.flatMap((a, place) => ids.slice(place + 1).map((b) => ({ members: [a, b] })));

/** Everybody works with the two that follow. */
const ringOf = (ids: readonly string[]): Community['initiatives'] =>
  ids.map((id, place) => ({
    members: [id, ids[(place + 1) % ids.length], ids[(place + 2) % ids.length]],
  }));

test.each(sizes)('two cliques and one broker, %i organisations', (size) => {
  const left = idsOf((size - 1) >> 1, 'l');
  const right = idsOf(size - 1 - left.length, 'r');
  const { gap, introduction, gapText, reasonText } = first({
    members: [...left, ...right, 'broker'].map((id) => ({ id })),
    initiatives: [
      ...pairsOf(left),
      ...pairsOf(right),
      ...[left[0], left[1], right[0], right[1]].map((id) => ({ members: [id, 'broker'] })),
    ],
  });
  expect(gap).toMatchObject({ kind: 'dependence', judged: true, subject: { through: 'broker' } });
  expect(left).toContain(introduction.a);
  expect(right).toContain(introduction.b);
  for (const code of languages) {
    expect(gapText[code]).toContain(nameIn(code, 'broker'));
    expect(reasonText[code]).toContain(nameIn(code, 'broker'));
  }
});

test.each(sizes)('a facilitator star, %i organisations', (size) => {
  const leaves = idsOf(size - 1, 'p');
  const { gap, introduction, gapText, reasonText } = first({
    members: [{ id: 'hub', facilitator: true }, ...leaves.map((id) => ({ id }))],
    initiatives: leaves.map((id) => ({ members: ['hub', id] })),
  });
  expect(gap).toMatchObject({ kind: 'dependence', observed: 1, subject: { through: 'hub' } });
  expect(leaves).toEqual(expect.arrayContaining([introduction.a, introduction.b]));
  for (const code of languages) {
    expect(gapText[code]).toContain(nameIn(code, 'hub'));
    for (const id of [introduction.a, introduction.b]) expect(reasonText[code]).toContain(nameIn(code, id));
  }
});

/** So few that an empty one is no chance: with c regions and n initiatives, c (1 − 1/c)^n is below 0.05. */
const regionsFor = { 8: ['north'], 14: ['north', 'south'], 24: ['north', 'south', 'east'] } as const;

test.each(sizes)('a region in which nobody works, with one organisation there, %i organisations', (size) => {
  const regions = regionsFor[size];
  const others = idsOf(size - 1, 'p');
  // All work with all but one other, so that nothing else is missing.
  const matched = (a: string, b: string): boolean =>
    others.indexOf(a) % 2 === 0 && others.indexOf(b) === others.indexOf(a) + 1;
  const { gap, introduction, gapText, reasonText } = first({
    members: [
      { id: 'lonely', region: 'west' },
      ...others.map((id, place) => ({ id, region: regions[place % regions.length] })),
    ],
    initiatives: pairsOf(others)
      .filter(({ members: [a, b] }) => !matched(a, b))
      .map((one, place) => ({ ...one, region: regions[place % regions.length] })),
    regions: [...regions, 'west'],
  });
  expect(gap).toMatchObject({
    kind: 'coverage-value',
    judged: true,
    reason: 'empty',
    subject: { values: [{ dimension: 'region', code: 'west' }] },
  });
  expect([introduction.a, introduction.b]).toContain('lonely');
  for (const code of languages) {
    expect(gapText[code]).toContain('west');
    expect(reasonText[code]).toContain(nameIn(code, 'lonely'));
  }
});

test.each(
  sizes.flatMap((size) =>
    [false, true].map((others) => [size, others ? 'are met by many' : 'are none'] as const),
  ),
)('a need that one organisation alone offers to meet, %i organisations, other needs %s', (size, others) => {
  const ids = idsOf(size, 'p');
  const [supplier, needing] = [ids[1], ids[size >> 1]];
  const other = (term: number): string => (others === 'are none' ? '' : `t${term % 3}`);
  const { gap, introduction, gapText, reasonText } = first({
    members: ids.map((id, place) => ({
      id,
      needs: id === needing ? 'laboratory' : other(place),
      offers: id === supplier ? 'laboratory' : other(place + 1),
    })),
    initiatives: ringOf(ids),
  });
  expect(gap).toMatchObject({
    id: 'unmet-need:needs=laboratory',
    reason: 'only-one-offers',
    judged: true,
    subject: { through: supplier, organisations: [needing] },
  });
  expect([introduction.a, introduction.b]).toEqual([supplier, needing]);
  expect(introduction.benefit.fills).toContain(gap.id);
  for (const code of languages) {
    for (const text of [gapText[code], reasonText[code]]) {
      expect(text).toContain(nameIn(code, supplier));
      expect(text).toContain(nameIn(code, needing));
    }
  }
});
