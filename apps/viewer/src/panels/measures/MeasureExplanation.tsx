import type { ReactElement } from 'react';
import { formulaOf } from '@partnermap/core';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';

/** What a measure means and cannot say, how it is computed, and who defined it. */
export function MeasureExplanation({ id }: { readonly id: string }): ReactElement {
  const language = useLanguage();
  const reference = useViewer(
    ({ analysis }) => analysis.measures.value?.listed.find((one) => one.id === id)?.reference ?? '',
  );
  return (
    <>
      <p>{language.sayById(`measure.${id}.meaning`)}</p>
      <dl className="facts">
        <div>
          <dt>{language.say('ranking.formula')}</dt>
          <dd className="formula">{formulaOf(id)}</dd>
        </div>
        {reference !== '' && (
          <div>
            <dt>{language.say('ranking.reference')}</dt>
            <dd>{reference}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
