// The words of the catalogue page that no other part of the library says.
export interface Words {
  readonly title: string;
  readonly intro: readonly string[];
  readonly letters: string;
  readonly example: string;
  readonly formula: string;
  readonly edge: Readonly<Record<'none' | 'one' | 'untied' | 'pair', string>>;
  readonly edges: string;
  readonly source: string;
  readonly needs: string;
  readonly sampled: string;
  readonly requirement: Readonly<Record<string, string>>;
  readonly undefined: string;
  readonly all: string;
  readonly more: string;
  readonly sections: Readonly<Record<string, string>>;
}

const en: Words = {
  title: 'The catalogue of measures',
  intro: [
    'Every measure of the library: what it says, its formula, its value on a small network, what it gives at the edge, and where it comes from. `partnermap measures DATA --all` computes them; `--only-measures` takes the names in `code` type. The page is written by a program from the catalogue itself, and all values are computed.',
    'The examples use three networks. 1: ties with strengths (1 where none is written), A, B, C in the group “north”, the others in “south”. 2: directed. 3: organisations P to S and initiatives x, y, z. Numbers given to organisations are 1, 2, 3 … in the order of their names. Chance is drawn 200 times with seed 1.',
  ],
  letters:
    'n: organisations, m: ties, a: 1 where there is a tie, w: strength (more = closer), k: degree, s: sum of strengths, d: distance in steps, dʷ: distance with 1/w for each tie, N(i): partners of i, σ: number of shortest paths, λ₁: largest eigenvalue, →: directed ties, *: under chance, B: number of draws, b: draws at least as extreme.',
  example: 'Example',
  formula: 'Formula',
  edge: {
    none: 'no organisations',
    one: 'one organisation',
    untied: 'two without a tie',
    pair: 'two with a tie',
  },
  edges: 'At the edge',
  source: 'Source',
  needs: 'Needs',
  sampled: 'Drawn at random: computed when named, or with `--uncertainty`.',
  requirement: {
    groups: 'groups',
    numbers: 'a number for each organisation',
    'two-mode': 'organisations and initiatives',
    'one-mode': 'organisations alone',
    weighted: 'strengths',
    directed: 'directed ties',
    undirected: 'undirected ties',
  },
  undefined: 'undefined',
  all: 'all',
  more: '…',
  sections: {
    size: 'Size and density',
    distance: 'Distance',
    centralization: 'Centralisation',
    directed: 'Directed ties',
    degree: 'Ties of each organisation',
    paths: 'Between and close',
    spectral: 'Important by important partners',
    clustering: 'Clustering and small worlds',
    cohesion: 'What holds the network together',
    assortativity: 'Like with like',
    brokerage: 'Brokers',
    groups: 'Groups and mixing',
    keyPlayers: 'Key players and removal',
    core: 'A core and its periphery',
    twomode: 'Organisations and initiatives',
    modularity: 'How good groups are',
    link: 'Pairs that are not tied',
  },
};

const ru: Words = {
  title: 'Каталог показателей',
  intro: [
    'Все показатели библиотеки: что показатель говорит, его формула, его значение на малой сети, что он даёт в крайних случаях и откуда он взят. Их вычисляет `partnermap measures DATA --all`; `--only-measures` принимает имена, набранные как `код`. Страницу пишет программа по самому каталогу, все значения вычислены.',
    'Примеры построены на трёх сетях. 1: связи с силой (1, если она не написана), A, B, C в группе «north», остальные в «south». 2: направленная. 3: организации от P до S и инициативы x, y, z. Числа, заданные организациям: 1, 2, 3 … по порядку имён. Случай разыгрывается 200 раз, начальное число 1.',
  ],
  letters:
    'n: организации, m: связи, a: 1, если связь есть, w: сила (больше = ближе), k: степень, s: сумма сил, d: расстояние в шагах, dʷ: расстояние с 1/w за каждую связь, N(i): партнёры i, σ: число кратчайших путей, λ₁: наибольшее собственное значение, →: направленные связи, *: при случае, B: число розыгрышей, b: розыгрыши не менее крайние.',
  example: 'Пример',
  formula: 'Формула',
  edge: {
    none: 'нет организаций',
    one: 'одна организация',
    untied: 'две без связи',
    pair: 'две со связью',
  },
  edges: 'Крайние случаи',
  source: 'Источник',
  needs: 'Нужно',
  sampled: 'Строит случайные сети: вычисляется, если назван по имени, или с `--uncertainty`.',
  requirement: {
    groups: 'группы',
    numbers: 'число для каждой организации',
    'two-mode': 'организации и инициативы',
    'one-mode': 'только организации',
    weighted: 'сила связей',
    directed: 'направленные связи',
    undirected: 'ненаправленные связи',
  },
  undefined: 'не определён',
  all: 'все',
  more: '…',
  sections: {
    size: 'Размер и плотность',
    distance: 'Расстояние',
    centralization: 'Централизация',
    directed: 'Направленные связи',
    degree: 'Связи каждой организации',
    paths: 'Между другими и близко к другим',
    spectral: 'Важность через важных партнёров',
    clustering: 'Кластеризация и тесный мир',
    cohesion: 'На чём держится сеть',
    assortativity: 'Подобное с подобным',
    brokerage: 'Посредники',
    groups: 'Группы и смешение',
    keyPlayers: 'Ключевые организации и удаление',
    core: 'Ядро и периферия в целом',
    twomode: 'Организации и инициативы',
    modularity: 'Насколько хороши группы',
    link: 'Пары без связи',
  },
};

const ky: Words = {
  title: 'Көрсөткүчтөрдүн каталогу',
  intro: [
    'Китепкананын бардык көрсөткүчтөрү: ал эмнени айтат, формуласы, чакан тармактагы мааниси, четки учурларда эмне берет жана кайдан алынган. Аларды `partnermap measures DATA --all` эсептейт; `--only-measures` `код` катары терилген аттарды алат. Бул бетти программа каталогдун өзү боюнча жазат, бардык маанилер эсептелген.',
    'Мисалдар үч тармакта түзүлгөн. 1: күчү бар байланыштар (жазылбаса 1), A, B, C «north» тобунда, калгандары «south» тобунда. 2: багытталган. 3: P ден S ке чейинки уюмдар жана x, y, z демилгелери. Уюмдарга берилген сандар: аттарынын тартиби боюнча 1, 2, 3 … Кокустук 200 жолу ойнотулат, баштапкы сан 1.',
  ],
  letters:
    'n: уюмдар, m: байланыштар, a: байланыш болсо 1, w: күч (көп = жакын), k: даража, s: күчтөрдүн суммасы, d: кадам менен аралык, dʷ: ар бир байланышка 1/w менен аралык, N(i): i нин өнөктөштөрү, σ: эң кыска жолдордун саны, λ₁: эң чоң өздүк маани, →: багытталган байланыштар, *: кокустукта, B: ойнотуулардын саны, b: мындан кем эмес четки ойнотуулар.',
  example: 'Мисал',
  formula: 'Формула',
  edge: { none: 'уюм жок', one: 'бир уюм', untied: 'байланышы жок эки уюм', pair: 'байланышкан эки уюм' },
  edges: 'Четки учурлар',
  source: 'Булак',
  needs: 'Керек',
  sampled: 'Кокустук тармактарды түзөт: аты аталганда же `--uncertainty` менен эсептелет.',
  requirement: {
    groups: 'топтор',
    numbers: 'ар бир уюм үчүн сан',
    'two-mode': 'уюмдар жана демилгелер',
    'one-mode': 'уюмдар гана',
    weighted: 'байланыштардын күчү',
    directed: 'багытталган байланыштар',
    undirected: 'багытталбаган байланыштар',
  },
  undefined: 'аныкталбаган',
  all: 'баары',
  more: '…',
  sections: {
    size: 'Көлөм жана тыгыздык',
    distance: 'Аралык',
    centralization: 'Борборлошуу',
    directed: 'Багытталган байланыштар',
    degree: 'Ар бир уюмдун байланыштары',
    paths: 'Башкалардын ортосунда жана жакын',
    spectral: 'Маанилүү өнөктөштөр аркылуу маанилүүлүк',
    clustering: 'Топтошуу жөнүндө',
    cohesion: 'Тармакты эмне кармап турат',
    assortativity: 'Окшош окшошу менен',
    brokerage: 'Ортомчулар',
    groups: 'Топтор жана аралашуу',
    keyPlayers: 'Негизги уюмдар жана алып салуу',
    core: 'Өзөк жана чет жөнүндө',
    twomode: 'Уюмдар жана демилгелер',
    modularity: 'Топтор канчалык жакшы',
    link: 'Байланышы жок жуптар',
  },
};

export const words = { en, ru, ky } as const;
