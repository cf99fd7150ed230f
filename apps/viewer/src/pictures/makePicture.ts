import type { CurrentMap } from '../render/currentMap.ts';
import { pictureDrawing } from './pictureDrawing.ts';
import { pictureFile } from './pictureFile.ts';
import type { PictureFormat } from './pictureFile.ts';
import { pictureWords } from './pictureWords.ts';
import type { PictureContext } from './pictureWords.ts';

/** The map that is seen as the bytes of a picture. @throws Error where the browser cannot make one of this size. */
export async function makePicture(
  { scene, renderer }: CurrentMap,
  context: PictureContext,
  format: PictureFormat,
): Promise<Blob> {
  return await pictureFile(pictureDrawing(scene, renderer.view(), pictureWords(context)), format);
}
