import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { defaultSettings } from '@partnermap/core';
import { hiddenCounts, viewOf } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { useLanguage } from '../language.tsx';

const Filters = lazy(async () => ({ default: (await import('./Filters.tsx')).Filters }));
const ReportMenu = lazy(async () => ({ default: (await import('./ReportMenu.tsx')).ReportMenu }));

/** "n of N organisations shown, hidden by …", always; with the filters and what undoes them all. */
export function ShownBar(): ReactElement {
  const language = useLanguage();
  const network = useViewer(({ analysis }) => analysis.network.value);
  const view = useViewer(viewOf);
  const isChanged = JSON.stringify(view.settings) !== JSON.stringify(defaultSettings) || view.focus !== null;
  return (
    <div className="shown-bar" role="region" aria-label={language.say('viewer.shown')}>
      <p className="shown">
        {network !== null && (
          <>
            <strong>
              {language.say('common.shown', {
                shown: network.ids.length,
                total: network.ids.length + network.hidden.length,
              })}
            </strong>
            {[...hiddenCounts(network)].map(([reason, count]) => (
              <span key={reason} className="hidden-reason">
                {language.sayById(`hidden.${reason}`, { count })}
              </span>
            ))}
            {network.undatedInitiatives.length > 0 && (
              <span className="hidden-reason">
                {language.say('common.undatedInitiatives', { count: network.undatedInitiatives.length })}
              </span>
            )}
            {network.undatedTies > 0 && (
              <span className="hidden-reason">
                {language.say('common.undatedTies', { count: network.undatedTies })}
              </span>
            )}
          </>
        )}
      </p>
      <div className="button-pair">
        {isChanged && (
          <Action onPress={() => actions.changeView({ settings: defaultSettings, focus: null })}>
            {language.say('viewer.showAll')}
          </Action>
        )}
        <Suspense fallback={null}>
          <Filters />
          <ReportMenu />
        </Suspense>
      </div>
    </div>
  );
}
