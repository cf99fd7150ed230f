import { memo } from 'react';
import type { ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { shape } from '@partnermap/report';
import { useLanguage } from '../panels/language.tsx';
import type { LegendEntry } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import { actions } from '../state/viewer.ts';
import { useView } from '../state/useView.ts';
import { MapChoices } from './MapChoices.tsx';
import { SvgShape } from './SvgShape.tsx';

// Where there is little room the map comes first.
const startsOpen = globalThis.matchMedia('(min-width: 48rem)').matches;

/** What the marks on the map mean; an entry that is pressed off goes into the background. */
export function MapLegend({ scene }: { readonly scene: Scene }): ReactElement {
  const { say, number } = useLanguage();
  const map = useView('map');
  const { legend, theme, lines, ties } = scene;
  const { sizeBy } = map;
  return (
    <details className="map-legend" open={startsOpen}>
      <summary>{say('map.legend')}</summary>
      <MapChoices />
      <div className="map-legend-row">
        <Entries entries={legend.entries} outline={theme.outline} />
        {legend.facilitator && (
          <span className="map-legend-mark">
            <svg viewBox="-9 -9 18 18" aria-hidden="true">
              <SvgShape
                shape={shape('circle', 0, 0, 7.5, {
                  fill: 'none',
                  stroke: theme.outline,
                  'stroke-width': 1.5,
                })}
              />
              <SvgShape shape={shape('circle', 0, 0, 4, { fill: theme.muted })} />
            </svg>
            {say('glossary.facilitator')}
          </span>
        )}
      </div>
      <div className="map-legend-row">
        {sizeBy !== null && legend.sizes.length > 0 && (
          <>
            <span>{say('map.choose.size')}</span>
            {legend.sizes.map(({ value, size }) => (
              <span key={value} className="map-legend-mark">
                <svg viewBox="-11 -11 22 22" aria-hidden="true">
                  <SvgShape
                    shape={shape('circle', 0, 0, size * 10, { fill: 'none', stroke: theme.outline })}
                  />
                </svg>
                {number(value)}
              </span>
            ))}
            {legend.withoutSize > 0 && (
              <span>{say('map.legend.withoutSize', { count: legend.withoutSize })}</span>
            )}
          </>
        )}
        {legend.widths && <span>{say('map.legend.width')}</span>}
        {lines.some(({ look }) => look === 'suggested') && <span>{say('map.legend.introduction')}</span>}
        {lines.some(({ look }) => look === 'gone') && <span>{say('map.legend.gone')}</span>}
        {ties.some(({ colour }) => colour === theme.introduction) && <span>{say('map.legend.new')}</span>}
      </div>
    </details>
  );
}

interface EntriesProps {
  readonly entries: readonly LegendEntry[];
  readonly outline: string;
}

/** What the colours mean. The scene changes with every move of the pointer, these do not. */
const Entries = memo(function Entries({ entries, outline }: EntriesProps): ReactElement {
  const { number } = useLanguage();
  const map = useView('map');
  const toggle = ({ key, on }: LegendEntry): void =>
    actions.changeView({
      map: { ...map, faded: on ? [...map.faded, key] : map.faded.filter((other) => other !== key) },
    });
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.key}>
          <ToggleButton isSelected={entry.on} isDisabled={entry.fixed} onChange={() => toggle(entry)}>
            <svg viewBox="-9 -9 18 18" aria-hidden="true">
              <SvgShape
                shape={shape(entry.mark.shape, 0, 0, 6.5, {
                  fill: entry.mark.fill,
                  stroke: outline,
                  'stroke-width': 1,
                })}
              />
            </svg>
            <span className="map-legend-label" title={entry.label}>
              {entry.label}
            </span>
            <span className="map-legend-count">{number(entry.count)}</span>
          </ToggleButton>
        </li>
      ))}
    </ul>
  );
});
