import { useMemo, useRef } from 'react';
import { expectedValues } from '@partnermap/core';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import { makeScene } from '../scene/makeScene.ts';
import type { Scene } from '../scene/scene.ts';
import { withAttention } from '../scene/withAttention.ts';
import { withSketch } from '../scene/withSketch.ts';
import type { Analysis } from '../state/analysis.ts';
import { datasetOf } from '../state/selectors.ts';
import { measureCalled } from '../state/measureCalled.ts';
import { useViewer } from '../state/viewer.ts';
import { useView } from '../state/useView.ts';
import { sceneWords } from './sceneWords.ts';
import { useMapTheme } from './useMapTheme.ts';

type Values = ReadonlyMap<string, number | null> | null;

const parts = ['network', 'layout', 'measures', 'groups'] as const;

type Results = { readonly [Name in (typeof parts)[number]]: Analysis[Name]['value'] };

/** The scene of what is in use, with what somebody points at; null until the first analysis is there. */
export function useScene(): Scene | null {
  const results = useResults();
  const dataset = useViewer(datasetOf);
  const map = useView('map');
  const focus = useView('focus');
  const hoveredId = useViewer(({ session }) => session.hoveredId);
  const selectedId = useViewer(({ session }) => session.selectedId);
  const highlightedIds = useViewer(({ session }) => session.highlightedIds);
  const pair = useViewer(({ session }) => session.pair);
  const sketch = useViewer(({ session }) => session.sketch);
  const language = useLanguage();
  const names = useNames();
  const theme = useMapTheme();
  const chosen = useViewer(({ analysis }) => analysis.chosen.value);
  // Other measures may be answered meanwhile: these two are all that is drawn.
  const valuesOf = (id: string | null): Values => measureCalled(id, results.measures, chosen)?.values ?? null;
  const sizes = valuesOf(map.sizeBy);
  const colours = valuesOf(map.colourBy.by === 'measure' ? map.colourBy.measure : null);

  const scene = useMemo(() => {
    const { network, layout, groups } = results;
    if (network === null || layout === null) return null;
    const { colourBy } = map;
    return makeScene({
      organisations: dataset.organisations,
      codes: colourBy.by === 'column' ? expectedValues(dataset, colourBy.column).map(({ code }) => code) : [],
      shown: network.ids,
      ties: network.ties,
      groups: groups?.groups ?? [],
      positions: layout.positions,
      sizes,
      colours,
      map,
      focus,
      words: sceneWords(language, names, groups),
      theme,
    });
  }, [results, dataset, map, focus, language, names, theme, sizes, colours]);

  const sketched = useMemo(() => (scene === null ? null : withSketch(scene, sketch)), [scene, sketch]);

  return useMemo(
    () =>
      sketched === null ? null : withAttention(sketched, { hoveredId, selectedId, highlightedIds, pair }),
    [sketched, hoveredId, selectedId, highlightedIds, pair],
  );
}

const none: Results = { network: null, layout: null, measures: null, groups: null };

/** Results that belong together: while some are computed anew, those from before stay, unless they were of other data. */
function useResults(): Results {
  // Their progress changes nothing here: the map is drawn again when all of them are there.
  const ready = useViewer(({ analysis }) =>
    parts.every((part) => analysis[part].status === 'done' || analysis[part].status === 'failed'),
  );
  const network = useViewer(({ analysis }) => analysis.network.value);
  const layout = useViewer(({ analysis }) => analysis.layout.value);
  const measures = useViewer(({ analysis }) => analysis.measures.value);
  const groups = useViewer(({ analysis }) => analysis.groups.value);
  const last = useRef<Results>(none);
  const now: Results = { network, layout, measures, groups };
  if (network === null) last.current = none;
  if (ready && parts.some((part) => last.current[part] !== now[part])) last.current = now;
  return last.current;
}
