import type { Language } from '@partnermap/language';
import { chosenPart } from '../worker/measureParts.ts';

/** The name of a measure, with that of the part that an id may name. */
export function measureName(id: string, language: Language): string {
  const { measure, part } = chosenPart(id);
  const name = language.sayById(`measure.${measure}.name`);
  return part === null ? name : `${name}: ${language.sayById(`measurePart.${part}.name`)}`;
}

/** What a measure means, and what the part of it means where its name does not say all. */
export function measureMeaning(id: string, language: Language): string {
  const { measure, part } = chosenPart(id);
  const meaning = language.sayById(`measure.${measure}.meaning`);
  const own = `measurePart.${part}.meaning`;
  return language.has(own) ? `${language.sayById(own)} ${meaning}` : meaning;
}
