import type { NetworkSettings } from '@partnermap/core';
import { viewOf } from './selectors.ts';
import type { View } from './view.ts';
import { useViewer } from './viewer.ts';

/** A part of the view in use; the component renders again only when that part changes. */
export function useView<Part extends keyof View>(part: Part): View[Part] {
  return useViewer((state) => viewOf(state)[part]);
}

/** One of the settings that make the network. */
export function useSetting<Name extends keyof NetworkSettings>(name: Name): NetworkSettings[Name] {
  return useViewer((state) => viewOf(state).settings[name]);
}
