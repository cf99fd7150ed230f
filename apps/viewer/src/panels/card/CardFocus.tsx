import type { ReactElement } from 'react';
import { actions } from '../../state/viewer.ts';
import { useSetting, useView } from '../../state/useView.ts';
import { Action } from '../controls/Action.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';

const stepChoices = ['none', '1', '2', '3'] as const;

/** Shows only the surroundings of an organisation on the map, or the network without it. */
export function CardFocus({ id }: { readonly id: string }): ReactElement {
  const language = useLanguage();
  const focus = useView('focus');
  const without = useSetting('without');
  const steps = focus?.organisationId === id ? focus.steps : null;
  const isOut = without.includes(id);
  return (
    <div className="field-row">
      <Choice
        label={language.say('viewer.focus')}
        options={stepChoices.map((value) => ({
          value,
          label:
            value === 'none'
              ? language.say('viewer.focus.none')
              : language.say('viewer.focus.steps', { count: Number(value) }),
        }))}
        value={stepChoices.find((value) => value === String(steps)) ?? 'none'}
        onChange={(value) =>
          actions.changeView({
            focus: value === 'none' ? null : { organisationId: id, steps: Number(value) },
          })
        }
      />
      <Action
        onPress={() =>
          actions.changeSettings({ without: isOut ? without.filter((one) => one !== id) : [...without, id] })
        }
      >
        {isOut ? language.say('viewer.bringBack') : language.say('viewer.takeOut')}
      </Action>
    </div>
  );
}
