import { WHOLE_MAP } from '@/lib/network/map-view';
import { openPainter } from './map-paint';
import type { Palette } from './map-palette';
import { LABEL_FONT, type Scene } from './map-scene';
import { writeMapSvg } from './map-svg';

export type PictureKind = 'png' | 'svg';

/** A side of the picture, in pixels: good for a page. */
const SIDE = 1_600;

/** The whole map as a file of its own, with names or without, as it is shown. @throws {Error} where nothing can be drawn */
export async function drawPicture(kind: PictureKind, shown: Scene, palette: Palette): Promise<Blob> {
  const scene: Scene = {
    ...shown,
    field: { width: SIDE, height: SIDE },
    view: WHOLE_MAP,
    pointed: undefined,
  };
  const canvas = document.createElement('canvas');
  if (kind === 'svg') {
    const context = canvas.getContext('2d');
    const measure = (text: string, of: keyof typeof LABEL_FONT) => {
      if (!context) return 0;
      context.font = `${LABEL_FONT[of]}px system-ui, sans-serif`;
      return context.measureText(text).width;
    };
    return new Blob([writeMapSvg(scene, palette, measure)], { type: 'image/svg+xml' });
  }
  openPainter(canvas, palette, 1, true).paint(scene);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('The canvas gave no picture.');
  return file;
}
