import type { ReactElement } from 'react';
import type { Titled } from '../controls/titled.ts';

/** The heading of a question and its answer in a sentence or two. */
export function AnswerText({ title, children }: Titled): ReactElement {
  return (
    <div className="answer-text">
      <h2 tabIndex={-1}>{title}</h2>
      <div className="lead">{children}</div>
    </div>
  );
}
