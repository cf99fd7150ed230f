import { aboutValue, computeMeasures, expectedValues, isSynthetic } from '@partnermap/core';
import type { Computed, Initiative, Organisation } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { ReportInput } from '../reportInput.ts';
import { dimensionName } from './dimensionName.ts';
import { publisherBehind } from './publisherBehind.ts';
import type { PublisherBehind } from './publisherBehind.ts';

/** What all sections share: the input, its measures, and the names of things in the reader's language. */
export interface SectionContext extends ReportInput {
  readonly say: Language['say'];
  readonly internal: boolean;
  readonly computed: Computed;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  /** Number of partners by id. */
  readonly partners: ReadonlyMap<string, number>;
  /** The label for made-up data; null where the data are not. */
  readonly syntheticLabel: string | null;
  /** The full name of an organisation or initiative in the reader's language. */
  readonly nameOf: (id: string) => string;
  readonly initiativeName: (id: string) => string;
  /** A short name for pictures. */
  readonly shortNameOf: (id: string) => string;
  /** The label of a code of a dimension. */
  readonly codeLabel: (dimension: string, code: string) => string;
  readonly dimensionName: (dimension: string) => string;
  readonly aboutText: (key: string) => string | null;
  /** The values of an organisation-level measure; null where it is not defined. */
  readonly valuesOf: (measure: string) => ReadonlyMap<string, number> | null;
  readonly valueOf: (measure: string) => number | null;
  readonly publisherBehind: PublisherBehind;
}

const wanted = [
  'betweenness.normalized',
  'degree.noLoops',
  'harmonic.normalized',
  'density',
  'components.weak',
  'centralization.degree',
] as const;

export function sectionContext(input: ReportInput): SectionContext {
  const { network, dataset, language, groups, run, audience } = input;
  const membership = network.ids.map((id) => groups.membership.get(id) ?? '');
  const computed = computeMeasures(
    { network, groups: membership, numbers: null, seed: run.seed },
    { ids: wanted },
  );
  const organisations = new Map(
    [...dataset.organisations, ...network.dataset.organisations].map((one) => [one.id, one]),
  );
  const initiatives = new Map(dataset.initiatives.map((initiative) => [initiative.id, initiative]));
  const { offsets } = network.adjacency.outgoing;
  const nameOf = (id: string): string => {
    const organisation = organisations.get(id);
    return organisation === undefined ? id : language.nameOf(organisation);
  };
  const terms = termLabels(input);
  return {
    ...input,
    say: language.say,
    internal: audience === 'internal',
    computed,
    organisations,
    initiatives,
    partners: new Map(network.ids.map((id, node) => [id, offsets[node + 1] - offsets[node]])),
    syntheticLabel: isSynthetic(dataset) ? language.say('common.syntheticData') : null,
    nameOf,
    initiativeName: (id) => {
      const initiative = initiatives.get(id);
      return initiative === undefined ? id : language.nameOf(initiative);
    },
    shortNameOf: (id) => {
      const organisation = organisations.get(id);
      const translated = organisation?.names.some((name) => name.language === language.code) ?? false;
      return (translated ? null : organisation?.shortName) ?? nameOf(id);
    },
    codeLabel: (dimension, code) =>
      terms(dimension).get(code) ?? (dimension === 'country' ? language.region(code) : code),
    dimensionName: (dimension) => dimensionName(dimension, language),
    aboutText: (key) => {
      const value = aboutValue(dataset, key);
      return value === null || value === '' ? null : String(value);
    },
    valuesOf: (measure) => {
      const value = computed.measures.get(measure);
      return value instanceof Map ? (value as ReadonlyMap<string, number>) : null;
    },
    publisherBehind: publisherBehind({ network, initiatives, dataset }),
    valueOf: (measure) => {
      const value = computed.measures.get(measure);
      return typeof value === 'number' ? value : null;
    },
  };
}

function termLabels({ dataset, language }: ReportInput): (dimension: string) => ReadonlyMap<string, string> {
  const made = new Map<string, ReadonlyMap<string, string>>();
  return (dimension) => {
    const known = made.get(dimension);
    if (known !== undefined) return known;
    const labels = new Map(
      expectedValues(dataset, dimension).map((term) => [term.code, language.nameOf(term)] as const),
    );
    made.set(dimension, labels);
    return labels;
  };
}
