import type { MessageId } from '@partnermap/language';
import { choosableIds } from '../worker/measureParts.ts';
import type { ListedMeasure } from '../worker/calls/measures.ts';

/** Kinds of measures of organisations, in the order in which a reader meets them, by the beginnings of their ids. */
const kinds = [
  {
    label: 'viewer.measureKind.partners',
    begins: /^(?:degree|inDegree|outDegree|strength|inStrength|outStrength)/u,
  },
  {
    label: 'viewer.measureKind.brokers',
    begins: /^(?:betweenness|brokerage|constraint|effectiveSize|efficiency|hierarchy|articulation)/u,
  },
  { label: 'viewer.measureKind.distances', begins: /^(?:closeness|harmonic|eccentricity)/u },
  { label: 'viewer.measureKind.standing', begins: /^(?:eigenvector|pagerank|katz|coreNumber)/u },
  { label: 'viewer.measureKind.neighbourhood', begins: /^(?:triangles|clustering)/u },
  { label: 'viewer.measureKind.groups', begins: /^(?:participation|withinModule|eiIndex)/u },
  { label: 'viewer.measureKind.removal', begins: /^(?:keyPlayer|removal|dependence)/u },
  { label: 'viewer.measureKind.twoMode', begins: /^twomode/u },
] as const satisfies readonly { readonly label: MessageId; readonly begins: RegExp }[];

export interface MeasureKind {
  readonly label: (typeof kinds)[number]['label'];
  readonly ids: readonly string[];
}

/** What organisations can be ranked by: measures and their parts, by kind; kinds without a measure are left out. */
export function measureKinds(listed: readonly ListedMeasure[]): readonly MeasureKind[] {
  const ids = listed.filter(({ level }) => level === 'organisation').flatMap(({ id }) => choosableIds(id));
  return kinds
    .map(({ label, begins }) => ({ label, ids: ids.filter((id) => begins.test(id)) }))
    .filter((kind) => kind.ids.length > 0);
}

/** The measures of the whole network and of its groups. */
export const wholeMeasures = (listed: readonly ListedMeasure[]): readonly ListedMeasure[] =>
  listed.filter(({ level }) => level === 'network' || level === 'group');

/** The measures of ties, and of pairs without one. */
export const pairMeasures = (listed: readonly ListedMeasure[]): readonly ListedMeasure[] =>
  listed.filter(({ level }) => level === 'tie' || level === 'pair');
