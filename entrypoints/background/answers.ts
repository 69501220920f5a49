import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import { showBadge, type Badge } from '@/lib/browser/badge';
import type { Person } from '@/lib/network/person';
import { StoreError } from '@/lib/store';
import type { Outcome } from './doings';

/** Shapes need no language: in French both words begin with F. They are those of the panel. */
const shapes = { strong: '●', weak: '○' } as const;

/** Smaller than the shapes of ties. */
const DOT = '·';

/** How long an answer stands before the tab's tie is shown again, in milliseconds. */
const STANDS = 2_500;

/** Answers that stand, by tab. One that is lost with a stopped background gives way to the tie at the next change. */
const standing = new Map<number, Badge>();

/** What a tab's badge says where there is nothing to answer. */
interface Signs {
  readonly hideLabels: boolean;
  /** It is time for the weekly review. */
  readonly isDue: boolean;
}

/**
 * The badge of a tab that has nothing else to say: its person's tie, unless labels are hidden; where there is none to
 * show, a dot while it is time for the review.
 */
export async function showTie(tabId: number, person: Person | undefined, signs: Signs): Promise<void> {
  await showBadge(tabId, standing.get(tabId) ?? markDue(tieBadge(person, signs.hideLabels), signs.isDue));
}

/** Answers on the badge of a tab for a moment. @param then shows the tab's tie again */
export async function answer(tabId: number, outcome: Outcome, then: () => void): Promise<void> {
  const badge = badgeOf(outcome);
  standing.set(tabId, badge);
  setTimeout(() => {
    if (standing.get(tabId) !== badge) return;
    standing.delete(tabId);
    then();
  }, STANDS);
  await showBadge(tabId, badge);
}

/** Says on the badge of a tab why its tie cannot be shown, until it can. */
export async function showTrouble(tabId: number, error: unknown): Promise<void> {
  await showBadge(tabId, standing.get(tabId) ?? badgeOf(outcomeOf(error)));
}

/** Why something could not be done, in words. */
export function outcomeOf(error: unknown): Outcome {
  const code = error instanceof StoreError && error.code !== 'tooLong' ? error.code : 'unknown';
  return { done: false, says: i18n.t(`panel.failure.${code}`) };
}

function badgeOf({ done, says }: Outcome): Badge {
  return { text: done ? '✓' : '!', title: sayTitle(says), tone: done ? 'strong' : 'trouble' };
}

function tieBadge(person: Person | undefined, hideLabels: boolean): Badge {
  if (!person || hideLabels) return { text: '', title: i18n.t('appName'), tone: 'strong' };
  const name = isolate(person.name);
  if (!person.tie) return { text: '', title: sayTitle(i18n.t('badge.untagged', { name })), tone: 'strong' };
  return {
    text: shapes[person.tie],
    title: sayTitle(i18n.t(`badge.${person.tie}`, { name })),
    tone: person.tie,
  };
}

function markDue(badge: Badge, isDue: boolean): Badge {
  if (!isDue) return badge;
  const title = `${badge.title} · ${i18n.t('badge.review')}`;
  return badge.text === '' ? { text: DOT, title, tone: 'review' } : { ...badge, title };
}

function sayTitle(says: string): string {
  return i18n.t('badge.title', { says });
}
