import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginNavigating,
  beginSettled,
  beginWaiting,
  hasWaited,
  hearChange,
  PATIENCE,
  type Settling,
} from '@/lib/browser/settling';
import { PretendTab, type Family } from './pretend-tab';

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}/`;
const titles: Readonly<Record<string, string>> = {
  [profile('ada')]: 'Ada Lovelace | LinkedIn',
  [profile('bob')]: 'Bob Noble | LinkedIn',
  [profile('carl')]: 'Carl Zeiss | LinkedIn',
  [profile('carl-2')]: 'Carl Zeiss | LinkedIn', // a namesake
  'https://www.linkedin.com/feed/': 'Feed | LinkedIn',
};
const urls = Object.keys(titles);
const hidden = 'https://elsewhere.example/';
const owns = (url: string, title: string) => titles[withoutHash(url)] === title.replace(/^\(\d+\) /, '');
const withoutHash = (url: string) => url.replace(/#.*/, '');
/** A network's title with another address than the one that it was set for, or with none. */
const isMismatched = ({ url, title }: Settling) =>
  title !== undefined && (url === undefined || (title.includes('|') && !owns(url, title)));
const isSame = (one: string, other: string) => withoutHash(one) === withoutHash(other);

/** A tab that is followed from its first look on. */
function follow(family: Family, now = () => 0) {
  const tab = new PretendTab(family, (url) => url !== hidden && url !== 'about:blank');
  const followed = { tab, state: beginSettled(tab.look, now()), all: [] as Settling[] };
  tab.hear = (change, look) => {
    followed.state = hearChange(followed.state, change, look, now(), isSame);
    followed.all.push(followed.state);
  };
  return followed;
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), url: fc.constantFrom(...urls) }),
  fc.record({ kind: fc.constant('load' as const), url: fc.constantFrom(...urls, hidden) }),
  fc.record({ kind: fc.constant('go' as const), by: fc.constantFrom(-2, -1, 1) }),
  fc.record({ kind: fc.constantFrom('name' as const, 'tick' as const, 'finish' as const, 'hash' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(tab: PretendTab, next: Step): void {
  const own = titles[withoutHash(tab.url)];
  // The counter of messages ticks in whatever title stands there, be it the page's before.
  const ticked = `(${Math.abs(tab.look.title?.length ?? 0)}) ${tab.look.title?.replace(/^\(\d+\) /, '')}`;
  if (next.kind === 'push' && tab.url !== hidden) tab.push(next.url);
  else if (next.kind === 'load') tab.load(next.url);
  else if (next.kind === 'go') tab.go(next.by);
  else if (next.kind === 'hash' && own) tab.push(`${withoutHash(tab.url)}#place`);
  else if (next.kind === 'name' && own) tab.name(own);
  else if (next.kind === 'tick' && own && tab.look.title?.includes('|')) tab.name(ticked);
  else if (next.kind === 'finish') tab.finish();
}

describe.each(['chromium', 'firefox'] as const)('%s', (family) => {
  test('never a title that was there before this address, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const followed = follow(family);
        for (const next of steps) take(followed.tab, next);
        expect(followed.all.filter(isMismatched)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a title that is another than the one before is found, whatever went before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.constantFrom(...urls), (steps, url) => {
        const followed = follow(family);
        for (const next of steps) take(followed.tab, next);
        // A namesake's, at the same address: it could as well be the one that stood there before.
        fc.pre(
          withoutHash(followed.state.url ?? '') !== url ||
            followed.state.before?.replace(/^\(\d+\) /, '') !== titles[url],
        );
        followed.tab.load(url);
        followed.tab.name(titles[url] ?? '');
        expect(followed.state).toMatchObject({ url, title: titles[url] });
      }),
    );
  });

  test('a page that loads: its title comes, and its address is never taken for one', () => {
    const { tab, all } = follow(family);
    tab.load(profile('ada'));
    tab.name('Ada Lovelace | LinkedIn');
    tab.finish();
    const seen = all.map(({ title }) => title).filter((title) => title !== undefined);
    expect(new Set(seen)).toEqual(new Set(['Ada Lovelace | LinkedIn']));
  });

  test('a page without a title of its own is settled once it has loaded', () => {
    const followed = follow(family);
    followed.tab.load(profile('ada'));
    followed.tab.finish();
    expect(followed.state.title).toBe('linkedin.com/in/ada/');
  });

  test('what is known already is no change', () => {
    const followed = loaded(family, 'ada');
    const { state } = followed;
    followed.tab.finish();
    expect(followed.state).toBe(state);
  });

  test('within a page: the title is unknown from the new address on, until the new one comes', () => {
    const followed = loaded(family, 'ada');
    followed.tab.push(profile('bob'));
    expect(followed.state).toMatchObject({ url: profile('bob'), title: undefined });
    followed.tab.name('Bob Noble | LinkedIn');
    expect(followed.state.title).toBe('Bob Noble | LinkedIn');
  });

  test("the counter's ticking in the old title is not the new title", () => {
    const followed = loaded(family, 'ada');
    followed.tab.push(profile('bob'));
    followed.tab.name('(2) Ada Lovelace | LinkedIn');
    expect(followed.state.title).toBeUndefined();
  });

  test('namesakes: within a page no title comes; loaded anew, it does', () => {
    const followed = loaded(family, 'carl');
    followed.tab.push(profile('carl-2'));
    followed.tab.name('Carl Zeiss | LinkedIn');
    expect(followed.state.title).toBeUndefined();
    followed.tab.load(profile('carl'));
    followed.tab.name('Carl Zeiss | LinkedIn');
    expect(followed.state.title).toBe('Carl Zeiss | LinkedIn');
  });

  test('going back to an entry of this address that kept the title of the page before is no title', () => {
    const followed = loaded(family, 'ada');
    followed.tab.push(profile('carl-2'));
    followed.tab.push(profile('ada'));
    followed.tab.load(profile('carl-2'));
    followed.tab.go(-2);
    expect(followed.state.title).not.toBe('Ada Lovelace | LinkedIn');
  });

  test('places within a page, and another address of the same person, keep the title', () => {
    const followed = loaded(family, 'ada');
    followed.tab.push(`${profile('ada')}#experience`);
    expect(followed.state.title).toBe('Ada Lovelace | LinkedIn');
  });

  test('a site whose address is not told has no title either', () => {
    const followed = loaded(family, 'ada');
    followed.tab.load(hidden);
    expect(followed.state).toMatchObject({ url: undefined, title: undefined });
  });
});

test('going back finds the title that was settled there', () => {
  const followed = loaded('chromium', 'ada');
  followed.tab.push(profile('bob'));
  followed.tab.name('Bob Noble | LinkedIn');
  followed.tab.go(-1);
  expect(followed.state.title).toBe('Ada Lovelace | LinkedIn');
});

test('Chromium keeps at an entry a title that was never its own: going back does not believe it', () => {
  const followed = loaded('chromium', 'ada');
  followed.tab.push(profile('bob')); // left before its title came
  followed.tab.push(profile('carl'));
  followed.tab.name('Carl Zeiss | LinkedIn');
  followed.tab.go(-1);
  expect(followed.state).toMatchObject({ url: profile('bob'), title: undefined });
});

test('after three seconds without a title none is waited for, and one that comes is still taken', () => {
  let now = 1_000;
  const followed = loaded('chromium', 'ada', () => now);
  followed.tab.push(profile('bob'));
  expect(hasWaited(followed.state, (now += PATIENCE - 1))).toBe(false);
  expect(hasWaited(followed.state, (now += 1))).toBe(true);
  followed.tab.name('Bob Noble | LinkedIn');
  expect(hasWaited(followed.state, now)).toBe(false);
  expect(followed.state.title).toBe('Bob Noble | LinkedIn');
});

test('nothing is waited for where no address is told, nor where the title is there', () => {
  expect(hasWaited(beginSettled({}, 0), PATIENCE)).toBe(false);
  expect(hasWaited(beginSettled({ url: profile('ada'), title: 'Ada' }, 0), PATIENCE)).toBe(false);
});

describe('the first time that a tab is heard of', () => {
  test('at rest: its title is believed', () => {
    expect(beginSettled({ url: profile('ada'), title: 'Ada' }, 0).title).toBe('Ada');
  });

  test('by its changing its address: the title may be the one before', () => {
    const state = beginNavigating({ url: profile('bob'), title: 'Ada' }, 0);
    expect(state).toMatchObject({ title: undefined, before: 'Ada' });
  });

  test('where somebody saw its address come: that title is not believed, then or later', () => {
    const look = { url: profile('bob'), title: 'Ada' };
    const state = beginWaiting({ url: profile('bob'), before: 'Ada', since: 5 });
    expect(state).toMatchObject({ title: undefined, since: 5 });
    expect(hearChange(state, { status: 'complete' }, look, 9, isSame).title).toBeUndefined();
    expect(hearChange(state, { title: 'Bob' }, { ...look, title: 'Bob' }, 9, isSame).title).toBe('Bob');
  });
});

test('a tab that is open for days remembers a bounded number of titles', () => {
  const followed = follow('chromium');
  for (let visit = 0; visit < 100; visit += 1) {
    followed.tab.load(profile(`person-${visit}`));
    followed.tab.name(`Person ${visit} | LinkedIn`);
  }
  expect(followed.state.past.size).toBeLessThanOrEqual(20);
  expect(followed.state.past.get(profile('person-99'))).toBe('Person 99 | LinkedIn');
});

function loaded(family: Family, slug: string, now = () => 0) {
  const followed = follow(family, now);
  followed.tab.load(profile(slug));
  followed.tab.name(titles[profile(slug)] ?? '');
  followed.tab.finish();
  return followed;
}
