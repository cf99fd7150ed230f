import type { Organisation } from '../dataset/organisation.ts';
import { shared } from './profiles.ts';

const saysSo =
  /office not named|headquarters|офис не назван|офис не указан|штаб-квартира|кеңсеси көрсөтүлгөн эмес|башкы кеңсеси көрсөтүлгөн эмес/iu;

/** A country's whole government: the source did not say which ministry or agency. */
const wholeGovernment =
  /^(the )?(government|cabinet of ministers) of |\(government\b|^(правительство|кабинет министров) |(өкмөтү|министрлер кабинети)$/iu;

/**
 * Organisations that stand for "an office that the source did not name": nobody to introduce, one of their offices is
 * meant. Those whose name says so, or names a whole government (its ministries
 * are organisations, it is none); and parents without a region whose parts are where they are not: a part has a
 * region, or lies in other countries. A university with a faculty keeps its region and is none.
 */
export function officesNotNamed(organisations: readonly Organisation[]): ReadonlySet<string> {
  const partsOf = new Map<string, Organisation[]>();
  for (const part of organisations) {
    if (part.partOf === null) continue;
    const parts = partsOf.get(part.partOf) ?? [];
    parts.push(part);
    partsOf.set(part.partOf, parts);
  }
  const elsewhere = (parent: Organisation): boolean =>
    parent.regions.length === 0 &&
    (partsOf.get(parent.id) ?? []).some(
      (part) =>
        part.regions.length > 0 ||
        (part.countries.length > 0 &&
          parent.countries.length > 0 &&
          shared(part.countries, parent.countries).length === 0),
    );
  return new Set(organisations.filter((one) => namedSo(one) || elsewhere(one)).map(({ id }) => id));
}

function namedSo({ name, names }: Organisation): boolean {
  return [name, ...names.map(({ text }) => text)].some(
    (text) => saysSo.test(text) || wholeGovernment.test(text),
  );
}
