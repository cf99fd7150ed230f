import type { NetworkSettings } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { View } from '../../state/view.ts';
import type { Names } from '../language.tsx';

/** One thing by which the view differs from one that filters nothing. */
export interface ActiveFilter {
  readonly text: string;
  /** The change of the view that ends it. */
  readonly end: Partial<Omit<View, 'id'>>;
}

/** Settings that hold a list, each value of which is a filter of its own. */
type ListSetting = 'countries' | 'kinds' | 'sources' | 'only' | 'exclude' | 'without' | 'withoutConvened';
type OneSetting = Exclude<keyof NetworkSettings, ListSetting>;

/** Everything that is set otherwise than `usual`, and the focus, in the reader's language. */
export function activeFilters(
  { settings, focus }: Pick<View, 'settings' | 'focus'>,
  usual: NetworkSettings,
  language: Language,
  names: Names,
): readonly ActiveFilter[] {
  const { say } = language;
  const one = (
    setting: OneSetting,
    text: string,
    also: Partial<NetworkSettings> = {},
  ): readonly ActiveFilter[] =>
    JSON.stringify(settings[setting]) === JSON.stringify(usual[setting])
      ? []
      : [{ text, end: { settings: { ...settings, [setting]: usual[setting], ...also } } }];
  const each = <Setting extends ListSetting>(
    setting: Setting,
    nameOf: (value: NetworkSettings[Setting][number]) => string,
  ): readonly ActiveFilter[] => {
    const values: readonly NetworkSettings[Setting][number][] = settings[setting];
    return values.map((value) => ({
      text: `${language.sayById(`setting.${setting}`)}: ${nameOf(value)}`,
      end: { settings: { ...settings, [setting]: values.filter((other) => other !== value) } },
    }));
  };
  const named = (setting: 'ties' | 'symmetrise' | 'projection'): readonly ActiveFilter[] =>
    one(setting, `${say(`setting.${setting}`)}: ${valueText(setting, settings[setting], language)}`);
  const { at, weighted, keepIsolates, mergeParts } = settings;
  const yesOrNo = (
    setting: 'weighted' | 'keepIsolates' | 'mergeParts',
    on: boolean,
  ): readonly ActiveFilter[] =>
    one(setting, on ? say(`setting.${setting}`) : `${say(`setting.${setting}`)}: ${say('common.no')}`);
  return [
    // Without a moment a window changes nothing, and ends with it.
    ...one('at', `${say('setting.at')}: ${at === null ? say('setting.at.all') : language.date(at)}`, {
      window: usual.window,
    }),
    ...(at === null ? [] : one('window', windowText(settings.window, language))),
    ...named('ties'),
    ...named('symmetrise'),
    ...one('roles', `${say('setting.roles')}: ${rolesText(settings.roles, language)}`),
    ...named('projection'),
    ...yesOrNo('weighted', weighted),
    ...each('countries', (country) => names.code('country', country)),
    ...each('kinds', (kind) => names.code('kind', kind)),
    ...each('sources', names.source),
    ...yesOrNo('keepIsolates', keepIsolates),
    ...each('only', ({ column, value }) => `${names.column(column)}: ${names.code(column, value)}`),
    ...each('exclude', ({ column, value }) => `${names.column(column)}: ${names.code(column, value)}`),
    ...each('without', names.organisation),
    ...each('withoutConvened', names.organisation),
    ...yesOrNo('mergeParts', mergeParts),
    ...(focus === null
      ? []
      : [
          {
            text: `${say('viewer.focus')}: ${names.organisation(focus.organisationId)}, ${say('viewer.focus.steps', { count: focus.steps })}`,
            end: { focus: null },
          },
        ]),
  ];
}

/** A layer's own name is a value of the data: it stands as it is. */
function valueText(setting: string, value: string, language: Language): string {
  const id = `setting.${setting}.${value}`;
  return language.has(id) ? language.sayById(id) : value;
}

export function windowText(window: NetworkSettings['window'], { say }: Language): string {
  return typeof window === 'number'
    ? say('setting.window.years', { years: window })
    : say(`setting.window.${window}`);
}

function rolesText(roles: NetworkSettings['roles'], language: Language): string {
  if (typeof roles === 'string') return language.say(`setting.roles.${roles}`);
  if (roles.length === 0) return language.say('common.none');
  return language.list(
    roles.map((role) => language.sayById(`role.${role}`)),
    'and',
  );
}
