import type { common as english } from './en.ts';

export const common = {
  'common.awaitingReview': 'Кыргызча тексттерди эне тилинде сүйлөгөн адам азырынча текшере элек.',
  'common.syntheticData': 'Жасалма маалымат',
  'common.syntheticData.meaning':
    'Бул маалымат программаны сынап көрүү үчүн ойлоп табылган. Ал чыныгы уюмдар жөнүндө эч нерсе айтпайт.',
  'common.shown': 'Көрсөтүлгөн уюмдар: {shown, number}, баары: {total, number}',
  'common.hiddenBy': 'жашырылган: {reasons}',
  'common.unknown': 'белгисиз',
  'common.none': 'жок',
  'common.yes': 'ооба',
  'common.no': 'жок',
  'common.undefined': 'аныкталган эмес',
  'common.undefinedBecause': 'аныкталган эмес: {reason}',
  'common.notJudged': 'бааланган жок',
  'common.inferred': 'биринчи катышуудан же байланыштан чыгарылды',
  'common.organisations': '{count, plural, one {# уюм} other {# уюм}}',
  'common.initiatives': '{count, plural, one {# демилге} other {# демилге}}',
  'common.participations': '{count, plural, one {# катышуу} other {# катышуу}}',
  'common.ties': '{count, plural, one {# байланыш} other {# байланыш}}',
  'common.groups': '{count, plural, one {# топ} other {# топ}}',
  'common.errors': '{count, plural, one {# ката} other {# ката}}',
  'common.warnings': '{count, plural, one {# эскертүү} other {# эскертүү}}',
  'common.notes': '{count, plural, one {# белгилөө} other {# белгилөө}}',
  'common.undatedInitiatives':
    '{count, plural, one {Датасы жок # демилге эч бир учурда көрсөтүлбөйт} other {Датасы жок # демилге эч бир учурда көрсөтүлбөйт}}',
  'common.undatedTies':
    '{count, plural, one {Датасы жок # байланыш эч бир учурда көрсөтүлбөйт} other {Датасы жок # байланыш эч бир учурда көрсөтүлбөйт}}',
  'common.place.sheet': 'барак «{sheet}»',
  'common.place.row': 'сап {row}',
  'common.place.column': 'мамыча «{column}»',
  'common.asOf': 'Маалыматтын датасы: {date}',
  'common.caveat': 'Катталган байланыштар боюнча жана эч ким чара көрбөсө.',
  'common.andMore': '{names}; дагы {count, number}',
  'common.nOfN': '{total, number} ичинен {count, number}',
} satisfies Readonly<Record<keyof typeof english, string>>;
