import type { ReactElement } from 'react';
import { shape } from '@partnermap/report';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import type { LegendEntry } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import { viewOf } from '../state/selectors.ts';
import { actions, useViewer } from '../state/viewer.ts';
import { SvgShape } from './SvgShape.tsx';

/** What the marks on the map mean; an entry that is pressed off goes into the background. */
export function MapLegend({ scene }: { readonly scene: Scene }): ReactElement {
  const { say, sayById, number } = useLanguage();
  const names = useNames();
  const { map } = useViewer(viewOf);
  const { legend, theme, introduction } = scene;
  const { colourBy, sizeBy } = map;
  const what = colourBy.by === 'group' ? say('map.legend.groups') : names.column(colourBy.column);
  const toggle = ({ key, on }: LegendEntry): void =>
    actions.changeView({
      map: { ...map, faded: on ? [...map.faded, key] : map.faded.filter((other) => other !== key) },
    });
  return (
    <details className="map-legend" open>
      <summary>{say('map.legend')}</summary>
      <p>{say('map.legend.colour', { what })}</p>
      <ul>
        {legend.entries.map((entry) => (
          <li key={entry.key}>
            <button type="button" aria-pressed={entry.on} onClick={() => toggle(entry)}>
              <Mark scene={scene} entry={entry} />
              <span className="map-legend-label">{entry.label}</span>
              <span className="map-legend-count">{number(entry.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {legend.facilitator && (
        <p className="map-legend-line">
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <SvgShape
              shape={shape('circle', 0, 0, 7.5, { fill: 'none', stroke: theme.outline, 'stroke-width': 1.5 })}
            />
            <SvgShape shape={shape('circle', 0, 0, 4, { fill: theme.muted })} />
          </svg>
          {say('glossary.facilitator')}
        </p>
      )}
      {sizeBy !== null && legend.sizes.length > 0 && (
        <>
          <p>{say('map.legend.size', { measure: sayById(`measure.${sizeBy}.name`) })}</p>
          <p className="map-legend-sizes">
            {legend.sizes.map(({ value, size }) => (
              <span key={value}>
                <svg viewBox="-11 -11 22 22" aria-hidden="true">
                  <SvgShape
                    shape={shape('circle', 0, 0, size * 10, { fill: 'none', stroke: theme.outline })}
                  />
                </svg>
                {number(value)}
              </span>
            ))}
          </p>
          {legend.withoutSize > 0 && <p>{say('map.legend.withoutSize', { count: legend.withoutSize })}</p>}
        </>
      )}
      {legend.widths && <p>{say('map.legend.width')}</p>}
      {introduction !== null && <p>{say('map.legend.introduction')}</p>}
    </details>
  );
}

function Mark({ scene, entry }: { readonly scene: Scene; readonly entry: LegendEntry }): ReactElement {
  const look = { fill: entry.mark.fill, stroke: scene.theme.outline, 'stroke-width': 1 };
  return (
    <svg viewBox="-9 -9 18 18" aria-hidden="true">
      <SvgShape shape={shape(entry.mark.shape, 0, 0, 6.5, look)} />
    </svg>
  );
}
