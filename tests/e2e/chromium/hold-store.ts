interface Held {
  release?: () => void;
}

/** Runs in a page of the extension: a transaction over everything in a network stays open until it is released. */
export function holdStore(network: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(network);
    request.addEventListener('success', () => {
      const { result: database } = request;
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      let isHeld = true;
      (globalThis as Held).release = () => {
        isHeld = false;
      };
      transaction.addEventListener('complete', () => database.close());
      const goOn = () => {
        const next = transaction.objectStore('state').get('head');
        next.addEventListener('success', () => {
          resolve();
          if (isHeld) goOn();
        });
      };
      goOn();
    });
  });
}

/** Runs in the same page. */
export function releaseStore(): void {
  (globalThis as Held).release?.();
}
