import type { ReactElement } from 'react';
import { formulaOf } from '@partnermap/core';
import { useViewer } from '../../state/viewer.ts';
import { chosenPart } from '../../worker/measureParts.ts';
import { useLanguage } from '../language.tsx';
import { measureMeaning } from '../measureWords.ts';
import { Formula } from './Formula.tsx';

/** What a measure means and cannot say, how it is computed, and who defined it. */
export function MeasureExplanation({ id }: { readonly id: string }): ReactElement {
  const language = useLanguage();
  const { measure } = chosenPart(id);
  const reference = useViewer(
    ({ analysis }) => analysis.measures.value?.listed.find((one) => one.id === measure)?.reference ?? '',
  );
  return (
    <>
      <p>{measureMeaning(id, language)}</p>
      <dl className="facts">
        <div>
          <dt>{language.say('ranking.formula')}</dt>
          <dd className="formula">
            <Formula text={formulaOf(measure)} />
          </dd>
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
