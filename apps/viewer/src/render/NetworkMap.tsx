import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { openCard } from '../panels/controls/openCard.ts';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import { announcement } from '../scene/announcement.ts';
import { datasetOf, organisationsById } from '../state/selectors.ts';
import { actions, useViewer } from '../state/viewer.ts';
import { FocusNotice } from './FocusNotice.tsx';
import { keyAction } from './mapKeys.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapTools } from './MapTools.tsx';
import { useMapRenderer } from './useMapRenderer.ts';
import { useMapTheme } from './useMapTheme.ts';
import { useScene } from './useScene.ts';

/** The map of the network: one widget for the pointer and the keyboard, with its legend. */
export function NetworkMap(): ReactElement {
  const language = useLanguage();
  const { say } = language;
  const scene = useScene();
  const theme = useMapTheme();
  const roleOf = useRole();
  const selectedId = useViewer(({ session }) => session.selectedId);
  const hoveredId = useViewer(({ session }) => session.hoveredId);
  const [said, setSaid] = useState('');
  const surface = useRef<HTMLDivElement>(null);
  /** Whose card was opened by keyboard: there the keyboard goes on when the focus comes back. */
  const left = useRef<string | null>(null);
  const helpId = useId();
  const idOf = (place: number | null): string | null =>
    place === null ? null : (scene?.nodes[place].id ?? null);
  const point = (place: number | null): void => actions.changeSession({ hoveredId: idOf(place) });
  const choose = (place: number | null): void => {
    const id = idOf(place);
    if (id === null) actions.changeSession({ selectedId: null });
    else openCard(id);
  };
  const renderer = useMapRenderer(surface, scene, { onPoint: point, onChoose: choose });

  const press = (event: KeyboardEvent): void => {
    if (scene === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const pointed = hoveredId === null ? null : (scene.places.get(hoveredId) ?? null);
    const action = keyAction(scene, event.key, pointed, selectedId, language.compare);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (action.do) {
      case 'go':
        point(action.place);
        renderer.current?.show(action.place);
        setSaid(announcement(scene, action.place, roleOf, language));
        break;
      case 'stay':
        setSaid(say('map.noTieThere'));
        break;
      case 'choose':
        left.current = hoveredId;
        choose(action.place);
        break;
      case 'leave':
        actions.changeSession({ hoveredId: null, selectedId: null });
        setSaid(say('map.left'));
        break;
      case 'zoom':
        renderer.current?.zoom(action.factor);
        break;
      case 'reset':
        renderer.current?.reset();
    }
  };

  return (
    <div className="map" data-theme={theme.name}>
      <div className="map-frame">
        <div
          className="map-surface"
          ref={surface}
          // One widget with its own keys, as a screen reader has to know to hand them over.
          role="application"
          tabIndex={0}
          aria-label={say('map.label')}
          aria-describedby={helpId}
          onKeyDown={press}
          onFocus={() => {
            if (left.current !== null) actions.changeSession({ hoveredId: left.current });
            left.current = null;
          }}
          onBlur={() => actions.changeSession({ hoveredId: null })}
        />
        <p id={helpId} className="map-unseen">
          {say('map.help')}
        </p>
        <p className="map-unseen" role="status">
          {said}
        </p>
        {scene === null && <p className="map-notice">{say('map.waiting')}</p>}
        {scene?.nodes.length === 0 && <p className="map-notice">{say('map.empty')}</p>}
        {scene !== null && <FocusNotice scene={scene} />}
        <MapTools renderer={renderer} />
      </div>
      {scene !== null && scene.nodes.length > 0 && <MapLegend scene={scene} />}
    </div>
  );
}

/** What an organisation is: the facilitator, and of which type. */
function useRole(): (id: string) => readonly string[] {
  const { say } = useLanguage();
  const names = useNames();
  const dataset = useViewer(datasetOf);
  return useMemo(() => {
    const known = organisationsById(dataset);
    return (id) => {
      const organisation = known.get(id);
      if (organisation === undefined) return [];
      const types = organisation.types.map((code) => names.code('type', code));
      return organisation.facilitator ? [say('glossary.facilitator'), ...types] : types;
    };
  }, [dataset, names, say]);
}
