/** Runs in a page. How long it takes from one frame to the next, in milliseconds, while its canvas is moved or left alone. */
export function timeFrames(frames: number, isMoved: boolean): Promise<number[]> {
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  canvas.setPointerCapture = () => {}; // No pointer is really there to be captured.
  const { left, top } = canvas.getBoundingClientRect();
  if (isMoved) canvas.dispatchEvent(new PointerEvent('pointerdown', placeAt(0, left, top)));
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = performance.now();
    const frame = (now: number) => {
      times.push(now - last);
      last = now;
      if (times.length > frames) return resolve(times.slice(2));
      if (isMoved) canvas.dispatchEvent(moveAt(times.length, left, top));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Every fourth turns the wheel, ten nearer and ten farther; the others drag. */
function moveAt(step: number, left: number, top: number): Event {
  const place = placeAt(step, left, top);
  if (step % 4 > 0) return new PointerEvent('pointermove', place);
  return new WheelEvent('wheel', { ...place, ctrlKey: true, deltaY: step % 80 < 40 ? -12 : 12 });
}

function placeAt(step: number, left: number, top: number) {
  return {
    pointerId: 1,
    clientX: left + 300 + 120 * Math.sin(step / 9),
    clientY: top + 250 + 90 * Math.cos(step / 7),
    bubbles: true,
    cancelable: true,
  };
}
