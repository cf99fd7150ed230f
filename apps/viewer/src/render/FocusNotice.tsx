import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import type { Scene } from '../scene/scene.ts';
import { actions } from '../state/viewer.ts';
import { useView } from '../state/useView.ts';

/** How many organisations a focus keeps off the map, with what ends it: no map may seem to have lost anything. */
export function FocusNotice({ scene }: { readonly scene: Scene }): ReactElement | null {
  const { say } = useLanguage();
  const names = useNames();
  const focus = useView('focus');
  const { hiddenByFocus } = scene.counts;
  if (focus === null || hiddenByFocus === 0) return null;
  return (
    <p className="map-focus">
      {say('map.hiddenByFocus', { count: hiddenByFocus, name: names.organisation(focus.organisationId) })}
      <Button className="map-tool" onPress={() => actions.changeView({ focus: null })}>
        {say('map.endFocus')}
      </Button>
    </p>
  );
}
