import type { ReactElement } from 'react';
import { actionPlan, isSynthetic } from '@partnermap/core';
import type { Introduction } from '@partnermap/core';
import { gapSentence } from '@partnermap/report';
import { savePlan } from '../../files/savePlan.ts';
import { datasetOf } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useSentenceContext } from '../useSentenceContext.ts';

interface Row extends Introduction {
  readonly place: number;
}

/** What was offered, by which list, and what came of it: the sheet that next year's data can be held against. */
export function Log(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { introductions } = useViewer(datasetOf);
  const rows = introductions.map((row, place): Row => ({ ...row, place }));
  const date = (value: string | null): string => (value === null ? '—' : language.date(value));
  return (
    <>
      <p className="muted">{language.say('planning.log.meaning')}</p>
      <SavePlan />
      <DataTable<Row>
        caption={language.say('viewer.sheet.introductions')}
        rows={rows}
        keyOf={({ place }) => String(place)}
        empty={language.say('planning.log.none')}
        onPoint={(row) =>
          actions.changeSession({ pair: row === null ? null : { a: row.fromId, b: row.toId } })
        }
        columns={[
          {
            id: 'pair',
            label: language.say('findings.introductions.pair'),
            heading: true,
            long: true,
            value: ({ fromId, toId }) =>
              language.say('findings.pairOf', {
                a: names.organisation(fromId),
                b: names.organisation(toId),
              }),
          },
          {
            id: 'status',
            label: language.say('findings.introductions.status'),
            value: ({ status }) =>
              status === null ? null : language.sayById(`introductionStatus.${status}`),
          },
          {
            id: 'when',
            label: language.say('planning.log.when'),
            whole: true,
            value: ({ statusOn, suggestedOn }) => statusOn ?? suggestedOn,
            show: ({ statusOn, suggestedOn }) => date(statusOn ?? suggestedOn),
          },
          {
            id: 'due',
            label: language.say('planning.log.due'),
            whole: true,
            value: ({ due }) => due,
            show: ({ due }) => date(due),
          },
          {
            id: 'convener',
            label: language.say('findings.introductions.convener'),
            value: ({ convenerId }) => (convenerId === null ? null : names.organisation(convenerId)),
          },
          {
            id: 'outcome',
            label: language.say('findings.introductions.outcome'),
            value: ({ initiativeId }) => (initiativeId === null ? null : names.initiative(initiativeId)),
          },
        ]}
      />
    </>
  );
}

/** Saves who meets whom, convened by whom, by when and toward which gap, for a partnership strategy. */
function SavePlan(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { context, groups } = useSentenceContext();
  const dataset = useViewer(datasetOf);
  const plan = actionPlan(dataset.introductions);
  const gapText = (id: string): string => {
    const gap = context.gaps?.gaps.find((one) => one.id === id);
    return gap === undefined ? id : (gapSentence(gap, context, groups) ?? id);
  };
  return (
    <div className="button-row">
      <Action
        disabled={plan.length === 0}
        onPress={() => void savePlan(plan, { language, names, gapText, synthetic: isSynthetic(dataset) })}
      >
        {language.say('planning.log.savePlan')}
      </Action>
    </div>
  );
}
