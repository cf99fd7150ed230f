import type { Language } from '@partnermap/language';
import { hiddenByFocus, hiddenCounts } from '../../state/selectors.ts';
import type { Focus } from '../../state/view.ts';
import type { NetworkResult } from '../../worker/calls/network.ts';
import type { Names } from '../language.tsx';

/** Every reason for which organisations are not shown, and what has no date, each with its number. */
export function shownReasons(
  network: NetworkResult,
  focus: Focus | null,
  language: Language,
  names: Names,
): readonly string[] {
  const { say } = language;
  const unfocused = hiddenByFocus(network, focus);
  const { undatedInitiatives, undatedTies } = network;
  return [
    ...[...hiddenCounts(network)].map(([reason, count]) => language.sayById(`hidden.${reason}`, { count })),
    ...(focus !== null && unfocused > 0
      ? [say('map.hiddenByFocus', { count: unfocused, name: names.organisation(focus.organisationId) })]
      : []),
    ...(undatedInitiatives.length > 0
      ? [say('common.undatedInitiatives', { count: undatedInitiatives.length })]
      : []),
    ...(undatedTies > 0 ? [say('common.undatedTies', { count: undatedTies })] : []),
  ];
}

/** "n of N organisations shown". */
export function shownCount(network: NetworkResult, focus: Focus | null, { say }: Language): string {
  return say('common.shown', {
    shown: network.ids.length - hiddenByFocus(network, focus),
    total: network.ids.length + network.hidden.length,
  });
}
