import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { whenIdle } from '../whenIdle.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { shownCount, shownReasons } from './shownReasons.ts';

// The map needs neither.
const Filters = lazy(async () => {
  await whenIdle();
  return { default: (await import('./Filters.tsx')).Filters };
});
const ReportMenu = lazy(async () => {
  await whenIdle();
  return { default: (await import('./ReportMenu.tsx')).ReportMenu };
});

/** Keeps the place of what comes later: the map must not move when it does. */
function Awaited(): ReactElement {
  const { say } = useLanguage();
  return (
    <>
      {[say('viewer.filters'), say('viewer.report')].map((label) => (
        <button key={label} type="button" className="action action-plain" disabled>
          {label}
        </button>
      ))}
    </>
  );
}

/** "n of N organisations shown, hidden by …", always; with the filters and what undoes them all. */
export function ShownBar(): ReactElement {
  const language = useLanguage();
  const network = useViewer(({ analysis }) => analysis.network.value);
  const names = useNames();
  const focus = useView('focus');
  return (
    <div className="shown-bar" role="region" aria-label={language.say('viewer.shown')}>
      <p className="shown">
        {network !== null && (
          <>
            <strong>{shownCount(network, focus, language)}</strong>
            {shownReasons(network, focus, language, names).map((reason) => (
              <span key={reason} className="hidden-reason">
                {reason}
              </span>
            ))}
          </>
        )}
      </p>
      <ActiveFilters />
      <div className="button-pair">
        <Suspense fallback={<Awaited />}>
          <Filters />
          <ReportMenu />
        </Suspense>
      </div>
    </div>
  );
}
