import type { map as english } from './en.ts';

/** Карта, анын шарттуу белгилери жана сүрөттөрү. */
export const map = {
  'map.label': 'Тармактын картасы',
  'map.help':
    'Жебелер байланыштар боюнча жылдырат. «Page Up» жана «Page Down» бардык уюмдарды аталышы боюнча кыдырат, «Home» жана «End» — биринчиси жана акыркысы. «Enter» тандайт, «Escape» тандоону алып салат. Кошуу жана кемитүү масштабды өзгөртөт, 0 картаны толугу менен көрсөтөт.',
  'map.partners': '{count, plural, one {# өнөктөш: {names}} other {# өнөктөш: {names}}}',
  'map.morePartners': '{count, plural, one {дагы #} other {дагы #}}',
  'map.noPartners': 'Өнөктөштөр көрсөтүлгөн эмес',
  'map.noTieThere': 'Бул тарапка байланыш жок.',
  'map.left': 'Эч нерсе тандалган жок.',
  'map.waiting': 'Карта түзүлүүдө …',
  'map.empty': 'Көрсөтүүгө уюм жок.',
  'map.zoomIn': 'Жакындатуу',
  'map.zoomOut': 'Алыстатуу',
  'map.reset': 'Картаны толук көрсөтүү',
  'map.legend': 'Шарттуу белгилер',
  'map.legend.colour': 'Түсү жана формасы: {what}',
  'map.choose.colour': 'Түсү жана формасы',
  'map.choose.size': 'Өлчөмү',
  'map.choose.noSize': 'эч нерсе, баары бирдей',
  'map.choose.width': 'Байланыштын жоондугу',
  'map.choose.byStrength': 'күчү боюнча',
  'map.choose.equalWidth': 'баары бирдей',
  'map.legend.groups': 'топтор',
  'map.legend.size': 'Өлчөмү: {measure}',
  'map.legend.width': 'Сызык жоон болсо — байланыш күчтүү',
  'map.legend.withoutSize':
    '{count, plural, one {# маанисиз, кичине белги} other {# маанисиз, кичине белги}}',
  'map.legend.introduction': 'Үзүк сызык: сунушталган тааныштыруу',
  'map.several': 'бир нече маани',
  'map.other': 'башка маанилер',
  'map.hiddenByFocus':
    '{count, plural, one {# уюм жашырылган, жалаң гана мунун айланасы көрсөтүлгөн: {name}} other {# уюм жашырылган, жалаң гана мунун айланасы көрсөтүлгөн: {name}}}',
  'map.endFocus': 'Тармакты толук көрсөтүү',
  'map.picture': 'Сүрөттү сактоо',
  'map.picture.png': 'PNG, {scale, number} эсе чоң',
  'map.picture.pngPlain': 'PNG, экрандагыдай',
  'map.picture.svg': 'SVG, чоңойтуу жана оңдоо үчүн',
  'map.picture.failed': 'Сүрөттү түзүү мүмкүн болгон жок.',
} satisfies Readonly<Record<keyof typeof english, string>>;
