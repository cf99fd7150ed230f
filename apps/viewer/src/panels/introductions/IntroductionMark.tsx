import { useState } from 'react';
import type { ReactElement } from 'react';
import { introductionStatuses } from '@partnermap/core';
import type { IntroductionStatus, SuggestedIntroduction } from '@partnermap/core';
import { loggedIntroduction, markIntroduction } from '../../state/introductionLog.ts';
import { datasetOf } from '../../state/selectors.ts';
import { actions, store, useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { useOpener } from '../opener.ts';
import { useNames } from '../useNames.ts';

interface IntroductionMarkProps {
  readonly list: readonly SuggestedIntroduction[];
  /** Its place in the list, from 0. */
  readonly at: number;
}

/** What was done with an introduction, as the log says it; a change is written there and can be undone. */
export function IntroductionMark({ list, at }: IntroductionMarkProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { client } = useOpener();
  const dataset = useViewer(datasetOf);
  const settings = useView('settings');
  const seed = useView('seed');
  const [isWriting, setWriting] = useState(false);
  const { a, b } = list[at];
  const status = loggedIntroduction(dataset, [a, b])?.status ?? null;

  async function write(chosen: IntroductionStatus): Promise<void> {
    setWriting(true);
    const outcome = await client.call('listId', { settings, seed }, { outside: true });
    setWriting(false);
    if (outcome.status !== 'result') return;
    const mark = { listId: outcome.result, list, at, status: chosen, today: today() };
    actions.perform(markIntroduction(datasetOf(store.getState()), mark));
  }

  return (
    <Choice
      label={language.say('planning.mark', { a: names.organisation(a), b: names.organisation(b) })}
      labelHidden
      options={introductionStatuses.map((one) => ({
        value: one,
        label: language.sayById(`introductionStatus.${one}`),
      }))}
      value={status}
      placeholder="—"
      disabled={isWriting}
      onChange={(chosen) => void write(chosen)}
    />
  );
}

/** The day here, as `2026-11-22`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
