import { i18n } from '#i18n';

import { sayDay, sayMonth } from '@/lib/i18n/dates';
import { sumTurns, type Trace, type Turns } from '@/lib/network/trace';
import { isTelling, readLean } from '@/lib/network/trace-lean';

/**
 * What was written, in sentences, the first of which says the most: "You wrote first 7 times, they once; last exchange both
 * ways in March 2024." Of few turns nothing but how many there were.
 */
export function sayTurns({ months, lastBoth }: Pick<Trace, 'months' | 'lastBoth'>): readonly string[] {
  const turns = sumTurns({ months });
  if (turns.out + turns.in === 0) return [];
  const counts = i18n.t('traces.counts', {
    me: i18n.t('traces.out', turns.out),
    them: i18n.t('traces.in', turns.in),
  });
  if (!isTelling(turns)) return [counts];
  const firsts = i18n.t('traces.firsts', {
    me: i18n.t('traces.firstMe', turns.firstMe),
    them: i18n.t('traces.firstThem', turns.firstThem),
  });
  const lean = readLean(turns);
  return [
    lastBoth === undefined
      ? i18n.t('traces.neverBoth', { firsts })
      : i18n.t('traces.both', { firsts, month: sayMonth(lastBoth) }),
    counts,
    ...sayAnswers(turns),
    ...(lean ? [i18n.t(`traces.lean.${lean}`)] : []),
  ];
}

/** What else exports show: since when, by whose invitation, endorsements and recommendations. */
export function listTraces(trace: Trace): readonly string[] {
  const { endorsementsGiven, endorsementsReceived, recommendationsGiven, recommendationsReceived } = trace;
  return [
    sayConnection(trace),
    endorsementsReceived && i18n.t('traces.endorsementsReceived', endorsementsReceived),
    endorsementsGiven && i18n.t('traces.endorsementsGiven', endorsementsGiven),
    recommendationsReceived && i18n.t('traces.recommendationsReceived', recommendationsReceived),
    recommendationsGiven && i18n.t('traces.recommendationsGiven', recommendationsGiven),
  ].filter((said) => typeof said === 'string');
}

function sayConnection({ connectedOn, invitedBy }: Trace): string | undefined {
  if (connectedOn === undefined) return invitedBy && i18n.t(`traces.invitedBy.${invitedBy}`);
  const day = sayDay(connectedOn);
  return invitedBy ? i18n.t(`traces.since.${invitedBy}`, { day }) : i18n.t('traces.connected', { day });
}

function sayAnswers({ firstMe, firstThem, answeredMe, answeredThem }: Turns): readonly string[] {
  const sides = [
    ...(firstMe > 0 ? [i18n.t('traces.answers.them', { count: answeredThem, of: firstMe })] : []),
    ...(firstThem > 0 ? [i18n.t('traces.answers.me', { count: answeredMe, of: firstThem })] : []),
  ];
  const [one = '', other] = sides;
  const who = other === undefined ? one : i18n.t('traces.answers.both', { one, other });
  return [i18n.t('traces.answers.says', { who })];
}
