import type { ReactElement } from 'react';
import type { Gap, GapChanges, ScenarioChange } from '@partnermap/core';
import { useView } from '../../state/useView.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { Work } from '../controls/Work.tsx';
import { gapText } from '../gaps/gapText.ts';
import { useLanguage } from '../language.tsx';
import { useSentenceContext } from '../useSentenceContext.ts';
import { useTask } from '../useTask.ts';

interface Row {
  readonly gap: Gap;
  readonly what: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Which gaps would close, open or change: slower than the figures, so with progress and cancel. */
export function GapsChanged({ changes }: { readonly changes: readonly ScenarioChange[] }): ReactElement {
  const settings = useView('settings');
  const seed = useView('seed');
  const controls = useTask('whatIfGaps', { settings, seed, changes }, true);
  return controls.found === null ? (
    <Work controls={controls} label={null} />
  ) : (
    <Result found={controls.found} />
  );
}

function Result({ found: { closed, opened, changed } }: { readonly found: GapChanges }): ReactElement {
  const language = useLanguage();
  const sentences = useSentenceContext();
  const rows: readonly Row[] = [
    ...closed.map((gap) => ({
      gap,
      what: language.say('whatIf.closed'),
      before: gap.observed,
      after: null,
    })),
    ...opened.map((gap) => ({
      gap,
      what: language.say('whatIf.opened'),
      before: null,
      after: gap.observed,
    })),
    ...changed.map((pair) => ({
      gap: pair.after,
      what: language.say('whatIf.changed'),
      before: pair.before.observed,
      after: pair.after.observed,
    })),
  ];
  return (
    <section className="section">
      <p role="status">{language.say('whatIf.gaps', { closed: closed.length, opened: opened.length })}</p>
      {rows.length > 0 && (
        <DataTable<Row>
          caption={language.say('heading.gaps')}
          rows={rows}
          keyOf={({ gap, what }) => `${what} ${gap.id}`}
          columns={[
            {
              id: 'gap',
              label: language.say('viewer.gaps.gap'),
              heading: true,
              value: ({ gap }) => gapText(gap, sentences),
              show: ({ gap }) => <div className="begins">{gapText(gap, sentences)}</div>,
            },
            { id: 'what', label: language.say('heading.wouldChange'), value: ({ what }) => what },
            {
              id: 'before',
              label: language.say('column.before'),
              numeric: true,
              value: ({ before }) => before,
            },
            {
              id: 'after',
              label: language.say('column.after'),
              numeric: true,
              value: ({ after }) => after,
            },
          ]}
        />
      )}
    </section>
  );
}
