import type { Language } from '@partnermap/language';
import type { Scene } from './scene.ts';

const mostNamed = 5;

/** What is said of an organisation when the keyboard comes to it: its name, what it is, its partners. */
export function announcement(
  scene: Scene,
  place: number,
  roleOf: (id: string) => readonly string[],
  language: Language,
): string {
  const { id, name } = scene.nodes[place];
  const seen = scene.partners[place].filter((partner) => !scene.nodes[partner].hidden);
  const ordered = seen.toSorted((a, b) => scene.nodes[b].priority - scene.nodes[a].priority || a - b);
  const names = ordered.slice(0, mostNamed).map((partner) => scene.nodes[partner].name);
  const rest = ordered.length - names.length;
  const more = rest > 0 ? [language.say('map.morePartners', { count: rest })] : [];
  const partners =
    names.length === 0
      ? language.say('map.noPartners')
      : language.say('map.partners', { count: ordered.length, names: [...names, ...more].join('; ') });
  return [name, ...roleOf(id), partners].join('. ');
}
