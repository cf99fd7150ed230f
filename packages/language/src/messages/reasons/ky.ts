import type { reasons as english } from './en.ts';

export const reasons = {
  // Why a measure has no value
  'undefined.empty-network': 'Тармакта уюмдар жок.',
  'undefined.too-few-organisations': 'Бул көрсөткүч үчүн уюмдар өтө аз.',
  'undefined.no-ties': 'Байланыштар жок.',
  'undefined.no-variance': 'Бардык маанилер бирдей, салыштыра турган нерсе жок.',
  'undefined.not-connected':
    'Тармак өзүнчө бөлүктөргө бөлүнөт, ал эми бул көрсөткүчкө бирдиктүү тармак керек.',
  'undefined.only-directed': 'Бул көрсөткүч багытталган байланыштар үчүн гана аныкталган.',
  'undefined.only-undirected': 'Бул көрсөткүч багытталбаган байланыштар үчүн гана аныкталган.',
  'undefined.only-weighted': 'Бул көрсөткүч күчү көрсөтүлгөн байланыштар үчүн гана аныкталган.',
  'undefined.only-two-mode': 'Бул көрсөткүчкө уюмдар да, демилгелер да керек.',
  'undefined.not-two-mode': 'Уюмдар менен демилгелер чогуу көрсөтүлгөндө бул көрсөткүч аныкталбайт.',
  'undefined.no-partition': 'Уюмдардын топторго бөлүнүшү берилген эмес.',
  'undefined.no-numbers': 'Уюмдар үчүн сандык белги берилген эмес.',
  'undefined.no-triples': 'Эч бир уюмдун эки өнөктөшү жок, ошондуктан үч бурчтук болушу мүмкүн эмес.',
  'undefined.no-unique-solution': 'Бир нече чечим бирдей жакшы, ошондуктан бирдиктүү маани жок.',
  'undefined.too-large': 'Бул көрсөткүч үчүн тармак өтө чоң.',
  'undefined.not-sampled':
    'Бул көрсөткүч кокустук тармактарды түзөт, ага убакыт керек. Аны аты менен сураңыз.',

  // Why organisations are not shown
  'hidden.undated':
    '{count, plural, one {# уюм жашырылган: датасы жок} other {# уюм жашырылган: датасы жок}}',
  'hidden.not-yet':
    '{count, plural, one {# уюм жашырылган: кийинчерээк келген} other {# уюм жашырылган: кийинчерээк келген}}',
  'hidden.left':
    '{count, plural, one {# уюм жашырылган: бул учурга чейин кеткен} other {# уюм жашырылган: бул учурга чейин кеткен}}',
  'hidden.no-tie-left':
    '{count, plural, one {# уюм жашырылган: чыпкалардан кийин катышуу да, байланыш да калган жок} other {# уюм жашырылган: чыпкалардан кийин катышуу да, байланыш да калган жок}}',
  'hidden.not-selected':
    '{count, plural, one {# уюм жашырылган: тандалган эмес} other {# уюм жашырылган: тандалган эмес}}',
  'hidden.excluded':
    '{count, plural, one {# уюм жашырылган: тизмеден чыгарылган} other {# уюм жашырылган: тизмеден чыгарылган}}',
  'hidden.removed':
    '{count, plural, one {# уюм жашырылган: тармакты ансыз көрүү үчүн алынган} other {# уюм жашырылган: тармакты аларсыз көрүү үчүн алынган}}',
  'hidden.merged-into-parent':
    '{count, plural, one {# уюм жашырылган: жогору турган уюм менен бириктирилген} other {# уюм жашырылган: жогору турган уюмдар менен бириктирилген}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
