import type { Language } from '@partnermap/language';
import { groupNames } from '../panels/groupName.ts';
import type { Names } from '../panels/language.tsx';
import type { SceneWords } from '../scene/sceneInput.ts';
import type { GroupsResult } from '../worker/calls/groups.ts';

/** How the map names things in the reader's language. */
export function sceneWords(language: Language, names: Names, groups: GroupsResult | null): SceneWords {
  const grouped = groups === null ? null : groupNames(groups, language, names);
  return {
    label: (organisation) => {
      const translated = organisation.names.some((name) => name.language === language.code);
      return (translated ? null : organisation.shortName) ?? language.nameOf(organisation);
    },
    name: (organisation) => language.nameOf(organisation),
    group: (id) => grouped?.get(id) ?? id,
    code: names.code,
    range: (low, high) => {
      const [from, to] = [low, high].map((value) => language.number(value, { digits: 3 }));
      return from === to ? from : language.say('map.legend.valueRange', { low: from, high: to });
    },
    unknown: language.say('common.unknown'),
    noValue: language.say('map.legend.noValue'),
    noGroup: language.say('report.map.noGroup'),
    several: language.say('map.several'),
    otherGroups: language.say('report.map.otherGroups'),
    otherValues: language.say('map.other'),
  };
}
