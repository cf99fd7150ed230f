import type { ReactElement } from 'react';
import type { Answer } from '../../state/analysis.ts';
import { useLanguage } from '../language.tsx';
import { Computing } from './Computing.tsx';

/** Stands for an answer that is not there yet, or that failed. */
export function Waiting({ answer }: { readonly answer: Answer<unknown> }): ReactElement {
  const language = useLanguage();
  if (answer.status === 'failed') {
    return (
      <p role="alert" className="notice notice-error">
        {language.say('viewer.failed', { reason: answer.failure ?? '' })}
      </p>
    );
  }
  return <Computing share={answer.progress} />;
}
