import type { team as english } from './en.ts';

export const team = {
  'option.teams': 'канча топ сунуштоо керек',
  'team.found':
    '{count, plural, one {# команда} other {# команда}}; керектүү нерсе алып келген уюмдар: {candidates, number}. Камтуу, жакындык жана жаңылык боюнча бирге алганда мындан жакшы команда жок.',
  'teamReason.nobody-covers': 'Катыша ала турган бир да уюм керектүү нерсени алып келбейт.',
  'teamReason.one-covers': 'Катыша ала турган бир гана уюм керектүү нерсени алып келет.',
  'teamReason.nobody-acquainted':
    'Керектүү нерсени алып келгендер азырынча чогуу иштешпейт, фасилитатор жалгыз чакырган иштерден башкасында.',
  'heading.teams': 'Командалар',
  'column.covers': 'Камтыйт',
  'column.missing': 'Эмне жетишпейт',
  'column.knownPairs': 'Чогуу иштеген жуптар',
  'column.newPairs': 'Жаңы жуптар',
  'column.throughFacilitator': 'Фасилитатор аркылуу гана',
  'column.nearness': 'Жакындык',
} satisfies Readonly<Record<keyof typeof english, string>>;
