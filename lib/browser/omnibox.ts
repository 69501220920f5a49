import { browser } from 'wxt/browser';

import { listen } from './listen';

/** A line below the address bar. */
export interface Suggestion {
  /** The address to open. */
  readonly address: string;
  readonly name: string;
  /** Empty where nothing more is known. */
  readonly more: string;
}

/** Where an address is to be opened, as the person asked by the keys they held. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

export interface OmniboxAnswers {
  /** The keyword was typed: what suggestions need can be made ready before the first key. */
  readonly prepare: () => Promise<unknown>;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
  /** What the first line says of the text as it stands. */
  readonly describe: (text: string) => string;
  /** What the first line says where something failed. */
  readonly complain: (error: unknown) => string;
  /** @param text the address of the line that was chosen, or the text as it was typed */
  readonly open: (text: string, disposition: Disposition) => Promise<void>;
}

/**
 * Answers to the keyword in the address bar.
 * @returns stops it
 */
export function watchOmnibox({ prepare, suggest, describe, complain, open }: OmniboxAnswers): () => void {
  const { omnibox } = browser;
  let latest = 0;

  let saying: Promise<void> = Promise.resolve();

  /** One after the other: Chromium reads each text apart, and shows the one that it was done with last. */
  const sayFirst = (text: string) => {
    const say = () => omnibox.setDefaultSuggestion({ description: marked(text) });
    return (saying = saying.then(say, say));
  };
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      await sayFirst(complain(error));
    }
  };
  const answer = async (text: string, tell: (lines: Line[]) => void) => {
    const mine = ++latest;
    await sayFirst(describe(text));
    const found = await suggest(text);
    // An answer to a text that has changed since would push the newer one away.
    if (mine === latest) tell(found.map(lineOf));
  };

  const stops = [
    listen(omnibox.onInputStarted, () => void attempt(prepare)),
    listen(omnibox.onInputChanged, (text, tell) => void attempt(() => answer(text, tell))),
    listen(omnibox.onInputEntered, (text, where) => void attempt(() => open(text, where))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Opens an address where the person wants it; one that begins with `/` is a page of the extension. */
export async function openAddress(address: string, disposition: Disposition): Promise<void> {
  const url = new URL(address, browser.runtime.getURL('/')).href;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

interface Line {
  readonly content: string;
  readonly description: string;
}

function lineOf({ address, name, more }: Suggestion): Line {
  if (more === '') return { content: address, description: marked(name) };
  const description = isPlain()
    ? `${name} · ${more}`
    : `<match>${escapeXml(name)}</match> <dim>${escapeXml(more)}</dim>`;
  return { content: address, description };
}

function marked(text: string): string {
  return isPlain() ? text : escapeXml(text);
}

/** Chromium reads lines as XML, Firefox as they are; only Firefox has an interface that names the browser. */
function isPlain(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML 1.0 takes it: one character outside of what it allows, and Chromium refuses all lines. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
