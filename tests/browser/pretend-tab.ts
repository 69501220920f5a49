import type { TabChange } from '@/lib/browser/settling';

/** A tab's place in its history: what the browser keeps of it, be the title its own or not. */
interface Entry {
  readonly url: string;
  title: string;
}

/** How the two families of browsers tell of one and the same thing. */
export type Family = 'chromium' | 'firefox';

export interface PretendLook {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly status: 'loading' | 'complete';
}

/** What the browser tells of a tab's life, in the order that was measured (see `lib/browser/settling.ts`). */
export class PretendTab {
  readonly family: Family;
  /** Whether the extension may see this address. */
  readonly permits: (url: string) => boolean;
  /** Hears what an extension hears. */
  hear: (change: TabChange, look: PretendLook) => void = () => undefined;
  #entries: Entry[] = [{ url: 'about:blank', title: '' }];
  #at = 0;
  #status: PretendLook['status'] = 'complete';

  constructor(family: Family, permits: (url: string) => boolean = () => true) {
    this.family = family;
    this.permits = permits;
  }

  get url(): string {
    return this.#entry.url;
  }

  get look(): PretendLook {
    const { url, title } = this.#entry;
    return this.permits(url)
      ? { url, title, status: this.#status }
      : { url: undefined, title: undefined, status: this.#status };
  }

  /** The page changes its address by itself; its title stays what it was, until it sets another. */
  push(url: string): void {
    this.#entries.splice(this.#at + 1, Infinity, { url, title: this.#entry.title });
    this.#at += 1;
    this.#tellWithin();
  }

  /** The page sets its title. The browser says nothing where it is the same. */
  name(title: string): void {
    if (this.#entry.title === title) return;
    this.#entry.title = title;
    this.#tell({ title });
  }

  /** A new document, whose title is its address until its own comes. */
  load(url: string): void {
    const title = url.replace(/^https:\/\/(www\.)?/, '');
    this.#status = 'loading';
    if (this.family === 'firefox') this.#tell({ status: 'loading' });
    this.#entries.splice(this.#at + 1, Infinity, { url, title });
    this.#at += 1;
    if (this.family === 'firefox') this.#tell({ title });
    this.#tell({ status: 'loading', url });
  }

  /** The document is there with all that belongs to it. */
  finish(): void {
    this.#status = 'complete';
    this.#tell({ status: 'complete' });
  }

  /** To an earlier or later entry within the same document: Chromium shows the title kept there, Firefox the page's. */
  go(by: number): void {
    const at = this.#at + by;
    const entry = this.#entries[at];
    if (!entry) return;
    if (this.family === 'firefox') entry.title = this.#entry.title;
    this.#at = at;
    this.#tellWithin();
  }

  get #entry(): Entry {
    return this.#entries[this.#at] as Entry;
  }

  #tellWithin(): void {
    const url = this.#entry.url;
    if (this.family === 'firefox') return this.#tell({ status: 'complete', url });
    this.#status = 'loading';
    this.#tell({ status: 'loading', url });
    this.finish();
  }

  #tell({ status, url, title }: TabChange): void {
    const seen = this.permits(this.#entry.url);
    const told = {
      ...(status !== undefined && { status }),
      ...(seen && url !== undefined && { url }),
      ...(seen && title !== undefined && { title }),
    };
    this.hear(told, this.look);
  }
}
