import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { hiddenByFocus, hiddenCounts, viewOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { whenIdle } from '../whenIdle.ts';
import { ActiveFilters } from './ActiveFilters.tsx';

// The map needs neither.
const Filters = lazy(async () => {
  await whenIdle();
  return { default: (await import('./Filters.tsx')).Filters };
});
const ReportMenu = lazy(async () => {
  await whenIdle();
  return { default: (await import('./ReportMenu.tsx')).ReportMenu };
});

/** "n of N organisations shown, hidden by …", always; with the filters and what undoes them all. */
export function ShownBar(): ReactElement {
  const language = useLanguage();
  const network = useViewer(({ analysis }) => analysis.network.value);
  const names = useNames();
  const { focus } = useViewer(viewOf);
  const unfocused = network === null ? 0 : hiddenByFocus(network, focus);
  return (
    <div className="shown-bar" role="region" aria-label={language.say('viewer.shown')}>
      <p className="shown">
        {network !== null && (
          <>
            <strong>
              {language.say('common.shown', {
                shown: network.ids.length - unfocused,
                total: network.ids.length + network.hidden.length,
              })}
            </strong>
            {[...hiddenCounts(network)].map(([reason, count]) => (
              <span key={reason} className="hidden-reason">
                {language.sayById(`hidden.${reason}`, { count })}
              </span>
            ))}
            {focus !== null && unfocused > 0 && (
              <span className="hidden-reason">
                {language.say('map.hiddenByFocus', {
                  count: unfocused,
                  name: names.organisation(focus.organisationId),
                })}
              </span>
            )}
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
      <ActiveFilters />
      <div className="button-pair">
        <Suspense fallback={null}>
          <Filters />
          <ReportMenu />
        </Suspense>
      </div>
    </div>
  );
}
