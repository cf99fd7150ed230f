import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { saveFile } from '../files/saveFile.ts';
import { useLanguage } from '../panels/language.tsx';
import { useNames } from '../panels/useNames.ts';
import { currentMap } from '../render/currentMap.ts';
import { datasetOf, usualSettings, viewOf } from '../state/selectors.ts';
import { actions, store, useViewer } from '../state/viewer.ts';
import type { PictureFormat } from './pictureFile.ts';

const formats: readonly PictureFormat[] = [1, 2, 3, 4, 'svg'];

/** Saves what the map shows as a picture. */
export function PictureMenu(): ReactElement {
  const language = useLanguage();
  const { say } = language;
  const names = useNames();
  const there = useViewer(({ analysis }) => analysis.network.value !== null);

  const save = async (format: PictureFormat): Promise<void> => {
    const [seen, state] = [currentMap(), store.getState()];
    const network = state.analysis.network.value;
    if (seen === null || network === null) return;
    try {
      // Whoever saves no picture need not load what makes one.
      const { makePicture } = await import('./makePicture.ts');
      const file = await makePicture(
        seen,
        {
          language,
          names,
          scene: seen.scene,
          data: state.analysis.dataset.value,
          network,
          view: viewOf(state),
          usual: usualSettings(datasetOf(state)),
        },
        format,
      );
      const name = `partnermap.${format === 'svg' ? 'svg' : 'png'}`;
      saveFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, file.type);
    } catch {
      actions.changeSession({ problem: say('map.picture.failed') });
    }
  };

  const nameOf = (format: PictureFormat): string => {
    if (format === 'svg') return say('map.picture.svg');
    return format === 1 ? say('map.picture.pngPlain') : say('map.picture.png', { scale: format });
  };

  return (
    <MenuTrigger>
      <Button className="map-tool" aria-label={say('map.picture')} isDisabled={!there}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 3v9m-4-4 4 4 4-4M4 16h12" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          aria-label={say('map.picture')}
          items={formats.map((format) => ({ id: String(format), format }))}
        >
          {({ id, format }) => (
            <MenuItem id={id} className="list-item" onAction={() => void save(format)}>
              {nameOf(format)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
