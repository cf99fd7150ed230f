import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Scene } from '../scene/scene.ts';
import { createMap } from './createMap.ts';
import { hasWebgl } from './hasWebgl.ts';
import { setCurrentMap } from './currentMap.ts';
import type { MapEvents, MapRenderer } from './mapRenderer.ts';

/** Keeps a map in the element `surface`, and the scene on it. */
export function useMapRenderer(
  surface: RefObject<HTMLElement | null>,
  scene: Scene | null,
  events: MapEvents,
): RefObject<MapRenderer | null> {
  const renderer = useRef<MapRenderer | null>(null);
  const latest = useRef(events);
  const there = scene !== null && scene.nodes.length > 0;
  const first = useRef(scene);

  useEffect(() => void hasWebgl(), []);

  useEffect(() => {
    latest.current = events;
  }, [events]);

  useEffect(() => {
    first.current = scene;
    if (scene === null || renderer.current === null) return;
    renderer.current.setScene(scene);
    setCurrentMap({ scene, renderer: renderer.current });
  }, [scene]);

  useEffect(() => {
    if (!there || surface.current === null || first.current === null) return undefined;
    const made = createMap(surface.current, first.current, {
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      events: {
        onPoint: (place) => latest.current.onPoint(place),
        onChoose: (place) => latest.current.onChoose(place),
      },
    });
    renderer.current = made;
    setCurrentMap({ scene: first.current, renderer: made });
    return () => {
      renderer.current = null;
      setCurrentMap(null);
      made.destroy();
    };
  }, [there, surface]);

  return renderer;
}
