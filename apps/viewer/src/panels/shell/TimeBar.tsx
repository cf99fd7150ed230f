import { useId } from 'react';
import type { ReactElement } from 'react';
import type { NetworkSettings } from '@partnermap/core';
import { actions, useViewer } from '../../state/viewer.ts';
import { useSetting } from '../../state/useView.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { windowText } from './activeFilters.ts';

const windows: readonly NetworkSettings['window'][] = ['cumulative', 'period', 1, 2, 3, 5];

/** The years of the data; one step beyond the last is all time. */
export function TimeBar(): ReactElement | null {
  const language = useLanguage();
  const id = useId();
  const years = useViewer(({ analysis }) => analysis.dataset.value?.years ?? null);
  const at = useSetting('at');
  const window = useSetting('window');
  if (years === null || years.length === 0) return null;
  const position = at === null ? years.length : years.indexOf(Number(at.slice(0, 4)));
  const shownPosition = position === -1 ? years.length : position;
  const nameOf = (index: number): string =>
    index < years.length ? language.date(String(years[index])) : language.say('setting.at.all');
  // A project file may hold a month, or another number of years.
  const moment = at === null ? nameOf(shownPosition) : language.date(at);
  const offered = windows.includes(window) ? windows : [...windows, window];
  return (
    <div className="time-bar">
      <div className="slider">
        <label className="label" htmlFor={id}>
          {language.say('setting.at')}
        </label>
        <output className="slider-output" htmlFor={id}>
          {moment}
        </output>
        <input
          id={id}
          type="range"
          min={0}
          max={years.length}
          step={1}
          value={shownPosition}
          // Places count from 0; what matters is the year.
          aria-valuetext={moment}
          onChange={(event) => {
            const index = Number(event.target.value);
            actions.changeSettings({ at: index < years.length ? String(years[index]) : null });
          }}
        />
      </div>
      {at !== null && (
        <Choice
          label={language.say('setting.window')}
          options={offered.map((one) => ({ value: String(one), label: windowText(one, language) }))}
          value={String(window)}
          onChange={(name) =>
            actions.changeSettings({ window: offered.find((one) => String(one) === name) ?? window })
          }
        />
      )}
    </div>
  );
}
