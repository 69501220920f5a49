/**
 * Which title belongs to which address of one tab. Pure: what the browser said goes in, a state comes out.
 *
 * Measured in Chromium 156 and Firefox 153. A page that changes its own address (`history.pushState`) gives first the
 * new address with the title of the page before, in Chromium with `loading` and `complete` around it, and the new
 * title in a later event, if at all: none comes where it is the same. Going back gives the title that stood at that
 * entry when it was left, in Chromium even one that was never its own. Only a document that is loaded anew says so:
 * its title is its address until its own comes.
 */
export interface Settling {
  /** `undefined` where the browser does not tell it. */
  readonly url: string | undefined;
  /** `undefined` until one is known to belong to the address. */
  readonly title: string | undefined;
  /** The title that stood there when the address came; `undefined` in a document loaded anew, which has none yet. */
  readonly before: string | undefined;
  /** When the address came, in milliseconds since 1970. */
  readonly since: number;
  /** Titles that settled earlier, by address: going back finds its own. */
  readonly past: ReadonlyMap<string, string>;
}

/** An address whose title is still to come. */
export type Waiting = Pick<Settling, 'before' | 'since'> & { readonly url: string };

/** A tab as the browser describes it. */
export interface TabLook {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** What the browser says has changed in a tab. */
export interface TabChange extends TabLook {
  readonly status?: string | undefined;
}

export type IsSame = (one: string, other: string) => boolean;

/** How long a title is waited for, in milliseconds. */
export const PATIENCE = 3_000;

/** How many addresses of a tab are remembered with their titles. */
const REMEMBERED = 20;

/** A tab at which nobody looked before, and that is at rest: its title is believed. */
export function beginSettled({ url, title }: TabLook, now: number): Settling {
  const state = { url, title: undefined, before: undefined, since: now, past: new Map<string, string>() };
  return url === undefined || title === undefined ? state : settle(state, title);
}

/** A tab at which nobody looked before, where somebody else saw its address come and no title since. */
export function beginWaiting({ url, before, since }: Waiting): Settling {
  return { ...beginSettled({ url }, since), before };
}

/** A tab that is heard of for the first time by its changing its address. */
export function beginNavigating(look: TabLook, now: number): Settling {
  return navigate(beginSettled({}, now), look, now);
}

/**
 * The state after an event.
 * @param look the whole tab as it came with the event: its address is the one that counts
 * @param isSame whether two addresses are one person's, so that the title stays
 */
export function hearChange(
  state: Settling,
  change: TabChange,
  look: TabLook,
  now: number,
  isSame: IsSame,
): Settling {
  if (look.url === undefined) return state.url === undefined ? state : navigate(state, look, now);
  if (look.url !== state.url) {
    const stays = state.url !== undefined && isSame(state.url, look.url);
    // Never the title of this same event: which of the two addresses it belongs to cannot be told.
    return stays ? move(state, look.url) : navigate(state, look, now);
  }
  const title = change.title ?? (change.status === 'complete' ? look.title : undefined);
  if (title === undefined || title === state.title || isTitle(title, state.before)) return state;
  // Told by nobody, and another address' own: going back shows what the history kept, for a page that set no title.
  if (change.title === undefined && isOfAnother(title, state)) return state;
  return settle(state, title);
}

/** Whether so long went by that no title may come any more. */
export function hasWaited({ url, title, since }: Settling, now: number): boolean {
  return url !== undefined && title === undefined && now - since >= PATIENCE;
}

function navigate(state: Settling, { url, title }: TabLook, now: number): Settling {
  const next = { ...state, url, title: undefined, before: undefined, since: now };
  if (url === undefined || title === undefined || isAddress(title, url)) return next;
  return isTitle(title, state.past.get(url)) ? settle(next, title) : { ...next, before: title };
}

function move(state: Settling, url: string): Settling {
  const moved = { ...state, url };
  return state.title === undefined ? moved : settle(moved, state.title);
}

function settle(state: Settling, title: string): Settling {
  if (state.url === undefined) return state;
  const others = [...state.past].filter(([url]) => url !== state.url);
  const past = new Map([...others.slice(1 - REMEMBERED), [state.url, title]]);
  return { ...state, title, past };
}

function isOfAnother(title: string, { url, past }: Settling): boolean {
  return [...past].some(([other, known]) => other !== url && isTitle(title, known));
}

/** The counter of messages ticks in the old title too: `(2) Ada | LinkedIn` is still `Ada | LinkedIn`. */
function isTitle(title: string, other: string | undefined): boolean {
  return other !== undefined && withoutCounter(title) === withoutCounter(other);
}

function withoutCounter(title: string): string {
  return title.replace(/^\(\p{Nd}+\+?\)\s*/u, '');
}

/** While a document loads, browsers show its address as its title, without scheme and `www.`. */
function isAddress(title: string, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
  return title === '' || title === host || title.startsWith(`${host}/`) || /^https?:\/\//.test(title);
}
