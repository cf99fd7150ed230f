import { memo } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../panels/language.tsx';
import { PictureMenu } from '../pictures/PictureMenu.tsx';
import type { MapRenderer } from './mapRenderer.ts';

const step = 1.5;

interface MapToolsProps {
  readonly renderer: RefObject<MapRenderer | null>;
}

/** Zoom, the whole map again, and pictures. */
export const MapTools = memo(function MapTools({ renderer }: MapToolsProps): ReactElement {
  const { say } = useLanguage();
  return (
    <div className="map-tools">
      <Tool label={say('map.zoomIn')} path="M10 4v12M4 10h12" onPress={() => renderer.current?.zoom(step)} />
      <Tool label={say('map.zoomOut')} path="M4 10h12" onPress={() => renderer.current?.zoom(1 / step)} />
      <Tool
        label={say('map.reset')}
        path="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
        onPress={() => renderer.current?.reset()}
      />
      <PictureMenu />
    </div>
  );
});

interface ToolProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

function Tool({ label, path, onPress }: ToolProps): ReactElement {
  return (
    <Button className="map-tool" aria-label={label} onPress={onPress}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </Button>
  );
}
