import type { ReactElement } from 'react';
import { Choice } from '../panels/controls/Choice.tsx';
import { MeasureChoice } from '../panels/controls/MeasureChoice.tsx';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import { datasetOf, valueColumns, viewOf } from '../state/selectors.ts';
import type { MapSettings } from '../state/view.ts';
import { actions, useViewer } from '../state/viewer.ts';

// No column is called so: cells hold no such character.
const groups = '\u0001groups';

/** What colour, size and width show. */
export function MapChoices(): ReactElement {
  const { say } = useLanguage();
  const names = useNames();
  const columns = valueColumns(useViewer(datasetOf));
  const { map } = useViewer(viewOf);
  const change = (changed: Partial<MapSettings>): void => actions.changeView({ map: { ...map, ...changed } });
  return (
    <div className="map-choices">
      <Choice
        label={say('map.choose.colour')}
        options={[
          { value: groups, label: say('map.legend.groups') },
          ...columns.map(({ column }) => ({ value: column, label: names.column(column) })),
        ]}
        value={map.colourBy.by === 'group' ? groups : map.colourBy.column}
        onChange={(column) =>
          // Entries of another legend mean nothing in this one.
          change({ colourBy: column === groups ? { by: 'group' } : { by: 'column', column }, faded: [] })
        }
      />
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
}
