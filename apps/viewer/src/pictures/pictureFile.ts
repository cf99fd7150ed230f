import { markup } from '@partnermap/report';
import type { Drawing } from '@partnermap/report';
import { paint } from '../render/paint.ts';

/** How a picture is saved: SVG, or PNG so many times as large as on the screen. */
export type PictureFormat = 'svg' | 1 | 2 | 3 | 4;

/** Canvases beyond this many pixels a side are not made by every browser. */
const largestSide = 16_000;

/** The picture as the bytes of a file. @throws Error where the browser cannot make one of this size. */
export async function pictureFile(drawing: Drawing, format: PictureFormat): Promise<Blob> {
  if (format === 'svg') {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${markup(drawing.svg)}\n`;
    return new Blob([text], { type: 'image/svg+xml' });
  }
  const scale = Math.min(format, largestSide / Math.max(drawing.width, drawing.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas of this size.');
  await document.fonts.ready;
  context.scale(scale, scale);
  paint(context, [drawing.svg]);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
