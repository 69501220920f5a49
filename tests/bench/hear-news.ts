/** When another page's change was told here, on the clock that all pages share. */
let heard: Promise<number> = Promise.resolve(0);

/** From now on: the next news that come. They are sent when the change is on the disk. */
export function listen(): void {
  heard = new Promise((resolve) => {
    const channel = new BroadcastChannel('liant');
    channel.addEventListener('message', () => {
      resolve(performance.timeOrigin + performance.now());
      channel.close();
    });
  });
}

export function whenHeard(): Promise<number> {
  return heard;
}
