import type { ReactElement, ReactNode } from 'react';

/** The heading of a question and its answer in a sentence or two. */
export function AnswerText({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="answer-text">
      <h2>{title}</h2>
      <div className="lead">{children}</div>
    </div>
  );
}
