import type { backtest as english } from './en.ts';

export const backtest = {
  'backtest.candidates':
    'Пары оставшихся, сначала не связанные: {candidates, number}; позже связаны: {positives, number} ({baseRate}).',
  'verdict.too-few-positives': 'Новых связей слишком мало, чтобы что-либо утверждать.',
  'verdict.better-than-baselines':
    'Распределение ресурсов предвидит новые связи лучше каждого простого правила.',
  'verdict.no-better': 'Распределение ресурсов не лучше простого правила.',
  'verdict.cannot-distinguish': 'Эти данные не позволяют различить способы предсказания.',
  'backtest.verdictAgainst': '{verdict} По сравнению с: {baselines}.',
  'backtest.noProbability':
    'Сбылось слишком мало пар, чтобы оценить вероятность: осуществимость остаётся порядком.',
  'backtest.brier':
    'Средний квадрат ошибки оценённых вероятностей: {brier}; если всегда называть базовую долю: {base}.',
  'backtest.coldStart':
    'Не оценивались, потому что у них нет прошлого: новые организации {newcomers, number}, новые связи с ними {ties, number}.',
  'backtest.byThemselves':
    'Проверяются связи, возникшие сами собой; помогает ли знакомство, может показать только журнал знакомств.',
  'predictor.resourceAllocation': 'распределение ресурсов',
  'predictor.combined': 'порядок по осуществимости',
  'predictor.efficiencyGain': 'прирост эффективности',
  'predictor.random': 'случайность',
  'predictor.degreeProduct': 'произведение чисел партнёров',
  'predictor.commonNeighbours': 'общие партнёры',
  'predictor.sameSector': 'один сектор',
  'heading.predictors': 'Способы предсказания',
  'column.predictor': 'Способ предсказания',
  'column.lift': 'Во сколько раз чаще базовой доли, первые десять',
  'column.aucNear': 'AUC на расстоянии двух шагов',
  'column.aucFar': 'AUC дальше',
} satisfies Readonly<Record<keyof typeof english, string>>;
