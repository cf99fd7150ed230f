import { memo } from 'react';
import type { ReactElement } from 'react';
import { Choice } from '../panels/controls/Choice.tsx';
import { MeasureChoice } from '../panels/controls/MeasureChoice.tsx';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import { datasetOf, valueColumns } from '../state/selectors.ts';
import { defaultMeasure } from '../state/view.ts';
import type { ColourBy, MapSettings } from '../state/view.ts';
import { actions, useViewer } from '../state/viewer.ts';
import { useView } from '../state/useView.ts';

// No column is called so: cells hold no such character.
const groups = '\u0001groups';
const measure = '\u0001measure';

function colourValue(colourBy: ColourBy): string {
  if (colourBy.by === 'column') return colourBy.column;
  return colourBy.by === 'group' ? groups : measure;
}

/** What colour, size and width show. The map around it is drawn again with every move of the pointer; this is not. */
export const MapChoices = memo(function MapChoices(): ReactElement {
  const { say } = useLanguage();
  const names = useNames();
  const columns = valueColumns(useViewer(datasetOf));
  const map = useView('map');
  const isSorted = useViewer(({ session }) => session.sketch?.statuses != null);
  const { colourBy } = map;
  const change = (changed: Partial<MapSettings>): void => actions.changeView({ map: { ...map, ...changed } });
  // Entries of another legend mean nothing in this one.
  const colour = (next: ColourBy): void => change({ colourBy: next, faded: [] });
  return (
    <div className="map-choices">
      {isSorted ? (
        // What the answer draws on the map sorts the organisations for as long as it is there.
        <span>
          <span className="label">{say('map.choose.colour')}</span> {say('map.choose.status')}
        </span>
      ) : (
        <Choice
          label={say('map.choose.colour')}
          options={[
            { value: groups, label: say('map.legend.groups') },
            ...columns.map(({ column }) => ({ value: column, label: names.column(column) })),
            { value: measure, label: say('map.choose.colourMeasure') },
          ]}
          value={colourValue(colourBy)}
          onChange={(value) => {
            if (value === groups) colour({ by: 'group' });
            else if (value !== measure) colour({ by: 'column', column: value });
            else colour({ by: 'measure', measure: map.sizeBy ?? defaultMeasure });
          }}
        />
      )}
      {!isSorted && colourBy.by === 'measure' && (
        <MeasureChoice
          label={say('column.measure')}
          value={colourBy.measure}
          onChange={(id) => {
            if (id !== null) colour({ by: 'measure', measure: id });
          }}
        />
      )}
      <MeasureChoice
        label={say('map.choose.size')}
        none={say('map.choose.noSize')}
        value={map.sizeBy}
        onChange={(sizeBy) => change({ sizeBy })}
      />
      <Choice<MapSettings['tieWidth']>
        label={say('map.choose.width')}
        options={[
          { value: 'strength', label: say('map.choose.byStrength') },
          { value: 'equal', label: say('map.choose.equalWidth') },
        ]}
        value={map.tieWidth}
        onChange={(tieWidth) => change({ tieWidth })}
      />
    </div>
  );
});
