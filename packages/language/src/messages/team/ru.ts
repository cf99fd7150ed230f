import type { team as english } from './en.ts';

export const team = {
  'option.teams': 'сколько команд предложить',
  'team.found':
    '{count, plural, one {# команда} few {# команды} many {# команд} other {# команды}} из тех организаций, которые дают что-то нужное ({candidates, number}): нет команды, которая была бы лучше сразу по охвату, близости и новизне.',
  'teamReason.nobody-covers': 'Ни одна организация, которая может участвовать, не даёт ничего из нужного.',
  'teamReason.one-covers': 'Только одна организация, которая может участвовать, даёт что-то из нужного.',
  'teamReason.nobody-acquainted':
    'Те, кто даёт что-то нужное, ещё не работают вместе, кроме того, что созывает один фасилитатор.',
  'heading.teams': 'Команды',
  'column.covers': 'Охватывает',
  'column.missing': 'Чего не хватает',
  'column.knownPairs': 'Пары, которые работают вместе',
  'column.newPairs': 'Новые пары',
  'column.throughFacilitator': 'Только через фасилитатора',
  'column.nearness': 'Близость',
} satisfies Readonly<Record<keyof typeof english, string>>;
