import type { Language } from '@partnermap/language';
import type { Names } from '../panels/language.tsx';
import type { SceneWords } from '../scene/sceneInput.ts';
import type { GroupsResult } from '../worker/calls/groups.ts';

/** How the map names things in the reader's language. */
export function sceneWords(language: Language, names: Names, groups: GroupsResult | null): SceneWords {
  const places = new Map(groups?.groups.map(({ id }, index) => [id, index + 1]));
  return {
    label: (organisation) => {
      const translated = organisation.names.some((name) => name.language === language.code);
      return (translated ? null : organisation.shortName) ?? language.nameOf(organisation);
    },
    name: (organisation) => language.nameOf(organisation),
    group: (id) => {
      const number = language.number(places.get(id) ?? 0);
      const parts = groups?.names.get(id) ?? [];
      const name = parts.map(({ dimension, code }) => names.code(dimension, code)).join(', ');
      return name === ''
        ? language.say('report.map.groupUnnamed', { number })
        : language.say('report.map.group', { number, name });
    },
    code: names.code,
    unknown: language.say('common.unknown'),
    noGroup: language.say('report.map.noGroup'),
    several: language.say('map.several'),
    otherGroups: language.say('report.map.otherGroups'),
    otherValues: language.say('map.other'),
  };
}
