import type { uncertainty as english } from './en.ts';

export const uncertainty = {
  'option.resample':
    'эмне кайра тандалат: «initiatives», «publishers», «organisations», «ties» же «answers»; көрсөтүлбөсө — маалыматка ылайыгы',
  'uncertainty.range': '{rank, number}-орун, болжолу {low, number}–{high, number}',
  'uncertainty.rankColumn': 'Көрсөткүч боюнча орун: {measure}',
  'uncertainty.resampled.initiatives':
    'Орундардын диапазондору: 5-процентилден 95-процентилге чейин; демилгелери кайра тандалган тармактар: {replicates, number}.',
  'uncertainty.resampled.publishers':
    'Орундардын диапазондору: 5-процентилден 95-процентилге чейин; жарыялоочулары кайра тандалган тармактар: {replicates, number}.',
  'uncertainty.resampled.organisations':
    'Орундардын диапазондору: 5-процентилден 95-процентилге чейин; ар бири бир уюмсуз тармактар: {replicates, number}.',
  'uncertainty.resampled.ties':
    'Орундардын диапазондору: 5-процентилден 95-процентилге чейин; байланыштары калып калган жана жаңылыш көрсөтүлгөн тармактар: {replicates, number}.',
  'uncertainty.resampled.answers':
    'Орундардын диапазондору: 5-процентилден 95-процентилге чейин; сурамжылоодогудай эле бөлүгү жооп бербеген тармактар: {replicates, number}.',
  'uncertainty.meaning':
    'Диапазон маалымат бир аз башкача болсо, эмне жылмакын көрсөтөт. Бул ишеним аралыгы эмес: бир да булакта жок нерсе белгисиз бойдон калат.',
  'uncertainty.outside':
    'Маани өз диапазонунан тышкары болушу мүмкүн: кайра тандоодо байланыштар негизинен түшүп калат. Диапазон жеке демилгелерге же булактарга канчасы таянарын көрсөтөт, чыныгы маанинин кайда экенин эмес.',
  'uncertainty.impossible.too-few-publishers':
    'Орундардын диапазону жок: маалымат экиден аз жарыялоочуга таянат.',
  'uncertainty.impossible.too-few-initiatives':
    'Орундардын диапазону жок: байланыштар экиден аз демилгеге таянат.',
  'uncertainty.impossible.too-few-organisations': 'Орундардын диапазону жок: уюмдар үчтөн аз.',
  'uncertainty.impossible.no-ties': 'Орундардын диапазону жок: байланыштар жок.',
  'uncertainty.impossible.no-answers':
    'Орундардын диапазону жок: сурамжылоонун жооптору көрсөтүлгөн эмес же суралгандардын баары жооп берген.',
  'uncertainty.decidedHeading': 'Бир жарыялоочу чечкен орундар: аларды факт катары айтпаңыз',
  'uncertainty.rankWithout': 'Бул жарыялоочусуз орун',
  'uncertainty.publisher': 'Жарыялоочу',
  'uncertainty.gone': 'тармакта жок',
  'uncertainty.rankIs': '{publisher}: {rank, number}-орун',
  'uncertainty.goneWithout': '{publisher}: тармакта жок',
  'uncertainty.mover': 'Кайсы жарыялоочусуз эң көп өзгөрөт',
  'uncertainty.indistinguishableHeading': 'Айырмалоого болбогон уюмдар: {measure}',
  'uncertainty.withoutRange.too-slow':
    'Диапазону жок, анткени аларды мынча көп эсептөө өтө узакка созулат: {measures}.',
  'uncertainty.withoutRange.not-one-number':
    'Диапазону жок, анткени алар уюмга же тармакка бир сан бербейт: {measures}.',
} as const satisfies Record<keyof typeof english, string>;
