import { useEffect, useState } from 'preact/hooks';

/** Narrower than this, a row has three lines in place of two; the styles of a row say the same. */
const NARROW = '(max-width: 44rem)';
const LINES = { two: 3.5, three: 4.75 };

/** The height of a row of people, in pixels: it grows with the size of text that the person set. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(readRowHeight);
  useEffect(() => {
    const look = () => setHeight(readRowHeight());
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return height;
}

function readRowHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round(rem * (matchMedia(NARROW).matches ? LINES.three : LINES.two));
}
