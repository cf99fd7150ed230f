import type { SectionContext } from './context.ts';

/** "n of N organisations shown", with the reasons why others are not. */
export function shownSentence({ network, language, say }: SectionContext): string {
  const shown = network.ids.length;
  const counts = new Map<string, number>();
  for (const { reason } of network.hidden) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const sentence = say('report.shown', { shown, total: shown + network.hidden.length });
  if (counts.size === 0) return sentence;
  const reasons = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = reasons.map(([reason, count]) => language.sayById(`hidden.${reason}`, { count }));
  return `${sentence} ${say('report.notShown', { reasons: list.join('; ') })}`;
}
