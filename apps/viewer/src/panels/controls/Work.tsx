import '../../theme/planning.css';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { TaskCall } from '../../state/tasks.ts';
import { useLanguage } from '../language.tsx';
import type { TaskControls } from '../useTask.ts';
import { Action } from './Action.tsx';

interface WorkProps<Name extends TaskCall> {
  readonly controls: TaskControls<Name>;
  /** What the button says that starts it; null where it starts by itself. */
  readonly label: string | null;
  readonly disabled?: boolean;
}

/** Starts long work, tells how far it is, and lets it be cancelled. */
export function Work<Name extends TaskCall>({
  controls: { task, isOld, start, cancel },
  label,
  disabled = false,
}: WorkProps<Name>): ReactElement {
  const language = useLanguage();
  const id = useId();
  const { status, progress, failure } = task;
  if (status === 'running') {
    return (
      <div className="work waiting">
        <label className="label" htmlFor={id}>
          {progress === null
            ? language.say('viewer.computing')
            : language.say('viewer.computingShare', { share: language.percent(progress) })}
        </label>
        <progress id={id} className="progress" {...(progress === null ? {} : { value: progress })} />
        <Action onPress={cancel}>{language.say('planning.cancel')}</Action>
      </div>
    );
  }
  // What starts by itself has a button once it was cancelled.
  const button =
    label ?? (status === 'waiting' && task.about !== null ? language.say('planning.compute') : null);
  return (
    <div className="work">
      {button !== null && (
        <Action kind="primary" onPress={start} disabled={disabled}>
          {button}
        </Action>
      )}
      {isOld && label !== null && <p className="muted hint">{language.say('planning.old')}</p>}
      {status === 'failed' && (
        <p role="alert" className="notice notice-error">
          {language.say('viewer.failed', { reason: failure ?? '' })}
        </p>
      )}
    </div>
  );
}
