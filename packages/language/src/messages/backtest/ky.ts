import type { backtest as english } from './en.ts';

export const backtest = {
  'backtest.candidates':
    'Калган жана башында байланышпаган жуптар: {candidates, number}; кийин байланышкандары: {positives, number} ({baseRate}).',
  'verdict.too-few-positives': 'Бир нерсе айтуу үчүн жаңы байланыштар өтө аз.',
  'verdict.better-than-baselines':
    'Ресурс бөлүштүрүү жаңы байланыштарды ар бир жөнөкөй эрежеден жакшы алдын ала көрөт.',
  'verdict.no-better': 'Ресурс бөлүштүрүү жөнөкөй эрежеден жакшы эмес.',
  'verdict.cannot-distinguish': 'Бул маалымат божомолдоо ыкмаларын айырмалоого мүмкүндүк бербейт.',
  'backtest.verdictAgainst': '{verdict} Булар менен салыштырганда: {baselines}.',
  'backtest.noProbability':
    'Ыктымалдыкты баалоо үчүн өтө аз жуп ишке ашты: ишке ашуу мүмкүнчүлүгү тартип бойдон калат.',
  'backtest.brier':
    'Бааланган ыктымалдыктардын катасынын орточо квадраты: {brier}; ар дайым базалык үлүш айтылса: {base}.',
  'backtest.coldStart':
    'Бааланган жок, анткени алардын өткөнү жок: жаңы уюмдар {newcomers, number}, алар менен жаңы байланыштар {ties, number}.',
  'backtest.byThemselves':
    'Өзүнөн өзү пайда болгон байланыштар текшерилет; тааныштыруу жардам береби, аны тааныштыруулардын журналы гана көрсөтө алат.',
  'predictor.resourceAllocation': 'ресурс бөлүштүрүү',
  'predictor.combined': 'ишке ашуу мүмкүнчүлүгү боюнча тартип',
  'predictor.efficiencyGain': 'натыйжалуулуктун өсүшү',
  'predictor.random': 'кокустук',
  'predictor.degreeProduct': 'өнөктөштөр санынын көбөйтүндүсү',
  'predictor.commonNeighbours': 'жалпы өнөктөштөр',
  'predictor.sameSector': 'бир сектор',
  'heading.predictors': 'Божомолдоо ыкмалары',
  'column.predictor': 'Божомолдоо ыкмасы',
  'column.lift': 'Базалык үлүштөн канча эсе көп, алгачкы ону',
  'column.aucNear': 'Эки кадам аралыкта AUC',
  'column.aucFar': 'Андан алыс AUC',
} satisfies Readonly<Record<keyof typeof english, string>>;
