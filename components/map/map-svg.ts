import { markOf } from '@/lib/network/map-layout';
import { project } from '@/lib/network/map-view';
import { MARK_COLOURS, markRadius, ME_RADIUS, outlineOf } from './map-marks';
import type { Palette } from './map-palette';
import { bendArc, LABEL_FONT, labelScene, ringsOf, SECTOR_RADIUS, type Label, type Scene } from './map-scene';

/** The same map as a drawing whose every mark and letter can be worked on: a file of its own, in the colours given. */
export function writeMapSvg(
  scene: Scene,
  palette: Palette,
  measure: (text: string, kind: Label['kind']) => number,
): string {
  const { layout, field, view, shown } = scene;
  const radius = markRadius(layout.marks.length, view.zoom);
  const colour = (token: string) => escape(palette[token] ?? 'none');
  const [cx, cy] = project(field, view, 0, 0).map(short);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${field.width}" height="${field.height}" viewBox="0 0 ${field.width} ${field.height}">`,
    `<rect width="100%" height="100%" fill="${colour('--paper')}"/>`,
    ...ringsOf(scene).map(
      (ring) =>
        `<circle cx="${cx}" cy="${cy}" r="${short(ring.radius)}" fill="none" stroke="${colour('--sunk')}" stroke-width="${short(ring.width)}"/>`,
    ),
    ...(layout.sectors.length > 1 ? layout.sectors : []).map(({ from }) => {
      const angle = 2 * Math.PI * from;
      const edge = (at: number) =>
        project(field, view, at * Math.sin(angle), -at * Math.cos(angle))
          .map(short)
          .join(' ');
      return `<path d="M${edge(0.1)}L${edge(SECTOR_RADIUS - 0.03)}" stroke="${colour('--line')}"/>`;
    }),
    ...scene.arcs.map((arc) => {
      const { start, bend, end } = bendArc(scene, arc);
      const d = `M${start.map(short).join(' ')}Q${[...bend, ...end].map(short).join(' ')}`;
      return `<path d="${d}" fill="none" stroke="${colour('--received')}"/>`;
    }),
    `<circle cx="${cx}" cy="${cy}" r="${ME_RADIUS}" fill="${colour('--ink')}"/>`,
  ];
  layout.marks.forEach((packed, at) => {
    if (!shown[at]) return;
    const { reading, faded } = markOf(packed);
    const [left, top] = project(field, view, layout.x[at] ?? 0, layout.y[at] ?? 0).map(short);
    const paint = faded
      ? `fill="${colour('--paper')}" stroke="${colour(MARK_COLOURS[reading])}"`
      : `fill="${colour(MARK_COLOURS[reading])}"`;
    parts.push(`<path transform="translate(${left} ${top})" d="${outlineOf(reading, radius)}" ${paint}/>`);
  });
  for (const { text, kind, left, top, height } of labelScene(scene, measure, radius)) {
    const tone = colour(kind === 'sector' ? '--quiet' : '--ink');
    const weight = kind === 'sector' ? ' font-weight="600"' : '';
    parts.push(
      `<text x="${short(left)}" y="${short(top + height * 0.75)}" font-family="system-ui, sans-serif" font-size="${LABEL_FONT[kind]}"${weight} fill="${tone}">${escape(text)}</text>`,
    );
  }
  return [...parts, '</svg>'].join('\n');
}

/** What XML has no place for: controls, and halves of a letter. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const MEANINGS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => MEANINGS[letter] ?? '');
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
