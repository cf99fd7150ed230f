import type { ReactElement } from 'react';
import { datasetOf, usualSettings, viewOf } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { activeFilters } from './activeFilters.ts';

/** What is filtered, each with a button that ends it, and one that ends them all; nothing where nothing is. */
export function ActiveFilters(): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const view = useViewer(viewOf);
  const usual = usualSettings(useViewer(datasetOf));
  const filters = activeFilters(view, usual, language, names);
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={language.say('viewer.filters.active')}>
      {filters.map(({ text, end }) => (
        <li key={text}>
          <button
            type="button"
            className="chip"
            aria-label={language.say('viewer.filters.remove', { filter: text })}
            onClick={() => actions.changeView(end)}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <Action kind="quiet" onPress={() => actions.changeView({ settings: usual, focus: null })}>
          {language.say('viewer.showAll')}
        </Action>
      </li>
    </ul>
  );
}
