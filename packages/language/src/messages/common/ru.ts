import type { common as english } from './en.ts';

export const common = {
  'common.awaitingReview': 'Русские тексты ещё не проверены носителем языка.',
  'common.syntheticData': 'Искусственные данные',
  'common.syntheticData.meaning':
    'Эти данные придуманы для проверки программы. О реальных организациях они ничего не говорят.',
  'common.shown': 'Показано организаций: {shown, number} из {total, number}',
  'common.hiddenBy': 'скрыто: {reasons}',
  'common.unknown': 'неизвестно',
  'common.none': 'нет',
  'common.yes': 'да',
  'common.no': 'нет',
  'common.undefined': 'не определено',
  'common.undefinedBecause': 'не определено: {reason}',
  'common.notJudged': 'не оценивалось',
  'common.inferred': 'выведено из первого участия или связи',
  'common.organisations':
    '{count, plural, one {# организация} few {# организации} many {# организаций} other {# организации}}',
  'common.initiatives':
    '{count, plural, one {# инициатива} few {# инициативы} many {# инициатив} other {# инициативы}}',
  'common.participations':
    '{count, plural, one {# участие} few {# участия} many {# участий} other {# участия}}',
  'common.ties': '{count, plural, one {# связь} few {# связи} many {# связей} other {# связи}}',
  'common.groups': '{count, plural, one {# группа} few {# группы} many {# групп} other {# группы}}',
  'common.errors': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'common.warnings':
    '{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}',
  'common.notes':
    '{count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'common.undatedInitiatives':
    '{count, plural, one {# инициатива без даты не показывается ни на какой момент} few {# инициативы без даты не показываются ни на какой момент} many {# инициатив без даты не показываются ни на какой момент} other {# инициативы без даты не показываются ни на какой момент}}',
  'common.undatedTies':
    '{count, plural, one {# связь без даты не показывается ни на какой момент} few {# связи без даты не показываются ни на какой момент} many {# связей без даты не показываются ни на какой момент} other {# связи без даты не показываются ни на какой момент}}',
  'common.place.sheet': 'лист «{sheet}»',
  'common.place.row': 'строка {row}',
  'common.place.column': 'столбец «{column}»',
  'common.asOf': 'По состоянию на: {date}',
  'common.caveat': 'По записанным связям и если никто не примет мер.',
  'common.andMore': '{names}; ещё {count, number}',
  'common.nOfN': '{count, number} из {total, number}',
} satisfies Readonly<Record<keyof typeof english, string>>;
