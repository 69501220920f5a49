import type { ReadingWord } from '@/lib/network/words';

/** The token of theme.css in which each reading is drawn; what is not seen by colour is seen by shape. */
export const MARK_COLOURS: Readonly<Record<ReadingWord, string>> = {
  nourishing: '--strong',
  stagnant: '--quiet',
  demanding: '--warning',
  dormant: '--given',
  unread: '--edge',
};

/** A disc, a square, a triangle, a diamond, a small ring's disc: the outline of each reading around 0, as an SVG path. */
export function outlineOf(reading: ReadingWord, radius: number): string {
  const r = round(radius);
  switch (reading) {
    case 'stagnant': {
      const side = round(radius * 0.85);
      return `M${-side} ${-side}H${side}V${side}H${-side}Z`;
    }
    case 'demanding':
      return `M0 ${round(-radius * 1.15)}L${round(radius * 1.1)} ${round(radius * 0.8)}H${round(-radius * 1.1)}Z`;
    case 'dormant':
      return `M0 ${round(-radius * 1.2)}L${round(radius * 1.2)} 0L0 ${round(radius * 1.2)}L${round(-radius * 1.2)} 0Z`;
    case 'unread':
      return discOf(round(radius * 0.6));
    default:
      return discOf(r);
  }
}

function discOf(r: number): string {
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** Of the mark in the middle, in pixels at any zoom. */
export const ME_RADIUS = 7;

/** Pixels: few people are drawn large, and all larger as one comes closer. */
export function markRadius(people: number, zoom: number): number {
  const base = people <= 150 ? 6 : people <= 1_000 ? 4 : people <= 6_000 ? 2.5 : 1.5;
  return Math.min(9, base * Math.sqrt(zoom));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
