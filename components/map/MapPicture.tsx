import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { WHOLE_MAP, zoomAt, type Field } from '@/lib/network/map-view';
import { Button } from '@/components/controls/Button';
import styles from './Map.module.css';
import { openPainter, type Painter } from './map-paint';
import { drawPicture, type PictureKind } from './map-picture';
import { readPalette } from './map-palette';
import type { Scene } from './map-scene';
import { useMapGestures } from './use-map-gestures';

export interface PictureMade {
  readonly kind: PictureKind;
  readonly file: Blob;
}

export interface MapPictureProps extends Omit<Scene, 'view' | 'field'> {
  readonly onPoint: (place: number | undefined) => void;
  readonly onOpen: (place: number) => void;
  readonly onPicture: (picture: PictureMade) => void;
}

/** The map as it is drawn, moved and looked into. For those who cannot see it, the table holds the same. */
export function MapPicture(props: MapPictureProps) {
  const { onPoint, onOpen, onPicture, ...drawn } = props;
  const figureRef = useRef<HTMLElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const painterRef = useRef<Painter | undefined>(undefined);
  const [field, setField] = useState<Field>({ width: 0, height: 0 });
  const [view, setView] = useState(WHOLE_MAP);
  const scene: Scene = { ...drawn, field, view };
  const sceneRef = useRef(scene);
  const latest = useCallback(() => sceneRef.current, []);
  useLayoutEffect(() => {
    sceneRef.current = scene;
  });
  const gestures = useMapGestures({ canvasRef, scene: latest, setView, onPoint, onOpen });

  useLayoutEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return undefined;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = canvas;
      // Whoever begins to watch a size is told it once more: nothing is drawn anew for that.
      setField((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    look();
    const watching = new ResizeObserver(look);
    watching.observe(canvas);
    return () => watching.disconnect();
  }, []);
  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const look = () => {
      if (!figureRef.current) return;
      painterRef.current?.usePalette(readPalette(figureRef.current));
      painterRef.current?.paint(latest());
    };
    scheme.addEventListener('change', look);
    return () => scheme.removeEventListener('change', look);
  }, [latest]);
  useLayoutEffect(() => {
    const [figure, canvas] = [figureRef.current, canvasRef.current];
    if (!figure || !canvas || field.width === 0) return;
    painterRef.current ??= openPainter(canvas, readPalette(figure), devicePixelRatio);
    painterRef.current.paint(scene);
  });

  const zoomBy = (factor: number) => setView(zoomAt(field, view, factor, field.width / 2, field.height / 2));
  const save = async (kind: PictureKind) => {
    if (!figureRef.current) return;
    onPicture({ kind, file: await drawPicture(kind, scene, readPalette(figureRef.current)) });
  };
  return (
    <figure ref={figureRef} class={styles.figure}>
      <canvas
        ref={canvasRef}
        class={`${styles.canvas} veil`}
        aria-hidden="true"
        data-drawn={field.width > 0 ? drawn.layout.marks.length : undefined}
        {...gestures}
      />
      <figcaption class="unseen">{i18n.t('map.picture')}</figcaption>
      <div class={styles.tools}>
        <Button onClick={() => zoomBy(1.6)}>{i18n.t('map.closer')}</Button>
        <Button onClick={() => zoomBy(1 / 1.6)} disabled={view.zoom === 1}>
          {i18n.t('map.farther')}
        </Button>
        <Button onClick={() => setView(WHOLE_MAP)} disabled={view.zoom === 1}>
          {i18n.t('map.whole')}
        </Button>
        <Button look="quiet" onClick={() => void save('png')}>
          {i18n.t('map.png')}
        </Button>
        <Button look="quiet" onClick={() => void save('svg')}>
          {i18n.t('map.svg')}
        </Button>
      </div>
      <p class={styles.hint}>{i18n.t('map.hint')}</p>
    </figure>
  );
}
