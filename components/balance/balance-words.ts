import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import { inSentence } from '@/lib/i18n/in-sentence';
import { sayList } from '@/lib/i18n/lists';
import { sayDecimal, sayNumber, sayShare } from '@/lib/i18n/numbers';
import { countAttention, STANCES, type Attention, type AttentionPart } from '@/lib/network/attention';
import type { Balance } from '@/lib/network/balance';
import type { Doors } from '@/lib/network/doors';
import type { KeptBalance } from '@/lib/network/kept-balance';
import type { Passage } from '@/lib/network/passage';
import { KINDS, type Kind } from '@/lib/network/words';
import type { Worlds } from '@/lib/network/worlds';

/** "Of 46 exchanges, 31 were with people you never chose. 4 of the 9 you want to deepen had none." */
export function sayAttention(attention: Attention): string {
  const { times, turns, by } = attention;
  if (countAttention(attention) === 0) return i18n.t('balance.attention.nothing');
  const undecided = countAttention(by.undecided);
  const exchanges = i18n.t('balance.exchanges', times, [sayNumber(times)]);
  const went =
    turns === 0
      ? i18n.t('balance.attention.went', undecided, [sayNumber(undecided), exchanges])
      : i18n.t('balance.attention.wentAndWrote', undecided, [
          sayNumber(undecided),
          exchanges,
          i18n.t('balance.attention.times', turns, [sayNumber(turns)]),
        ]);
  return `${went} ${sayDeepened(by.deepen)}`;
}

/** "Of 21 conversations in writing, others began 14; 9 of these were people you never chose." Nothing where none was begun. */
export function sayFirsts({ firsts, by }: Attention): string | undefined {
  if (firsts === 0) return undefined;
  const all = i18n.t('balance.attention.conversations', firsts, [sayNumber(firsts)]);
  const theirs = STANCES.reduce((total, stance) => total + by[stance].firstThem, 0);
  const began = i18n.t('balance.attention.began', theirs, [sayNumber(theirs), all]);
  if (theirs === 0) return began;
  const undecided = by.undecided.firstThem;
  return `${began} ${i18n.t('balance.attention.beganUndecided', undecided, [sayNumber(undecided)])}`;
}

/** What somebody had, or all of a part together: "3 exchanges · you wrote twice". */
export function sayHad({ times, turns }: Pick<AttentionPart, 'times' | 'turns'>): string {
  const wrote = i18n.t('balance.attention.wrote', turns, [sayNumber(turns)]);
  if (times === 0 && turns > 0) return wrote;
  const exchanges = i18n.t('balance.exchanges', times, [sayNumber(times)]);
  return turns === 0 ? exchanges : `${exchanges} · ${wrote}`;
}

function sayDeepened({ people, attended }: AttentionPart): string {
  if (people === 0) return i18n.t('balance.attention.nobodyDeepened');
  const without = people - attended;
  if (people === 1) return i18n.t(`balance.attention.${without ? 'oneWithout' : 'oneWith'}`);
  return i18n.t('balance.attention.without', without, [sayNumber(without), sayNumber(people)]);
}

export function sayConsulted({ people, undecided }: Attention['consulted']): string {
  const consulted = i18n.t('balance.attention.consulted', people, [sayNumber(people)]);
  if (people === 0) return consulted;
  return `${consulted} ${i18n.t('balance.attention.consultedUndecided', undecided, [sayNumber(undecided)])}`;
}

export function sayCross({ cross: { strong, weak } }: Balance): string {
  const placed = strong.same + strong.other + weak.same + weak.other;
  if (placed === 0) return i18n.t('balance.cross.nothing');
  return i18n.t('balance.cross.says', strong.other, [
    sayNumber(strong.other),
    i18n.t('words.people', placed, [sayNumber(placed)]),
  ]);
}

/** A sentence a figure: how many worlds, how evenly people spread, as how many they count. */
export function sayWorlds({ count, named, largest, diversity, effective }: Worlds): string[] {
  const [first] = largest;
  if (!first) return [i18n.t('balance.worlds.nothing')];
  return [
    count === 1
      ? i18n.t('balance.worlds.one', { name: first.name })
      : i18n.t('balance.worlds.says', {
          count: sayNumber(count),
          name: first.name,
          share: sayShare(first.size / named),
        }),
    ...(diversity === undefined
      ? []
      : [i18n.t('balance.worlds.diversity', { value: sayDecimal(diversity) })]),
    // Of one person alone it says nothing.
    ...(effective === undefined || named === 1
      ? []
      : [
          i18n.t('balance.worlds.effective', {
            people: i18n.t('words.people', named, [sayNumber(named)]),
            value: sayDecimal(effective),
          }),
        ]),
  ];
}

export function sayOpenness({ bridges: { same, other }, openness }: Balance): string {
  if (openness === undefined) return i18n.t('balance.open.nothing');
  return i18n.t('balance.open.says', {
    other: sayNumber(other),
    people: i18n.t('words.people', same + other, [sayNumber(same + other)]),
    value: sayDecimal(openness),
  });
}

export function sayReciprocity({ reciprocity: { giving, mutual, receiving }, passage }: Balance): string[] {
  const said = giving + mutual + receiving;
  return [
    said === 0
      ? i18n.t('balance.passage.unsaid')
      : i18n.t('balance.passage.said', {
          people: i18n.t('words.people', said, [sayNumber(said)]),
          mutual: sayNumber(mutual),
          giving: sayNumber(giving),
          receiving: sayNumber(receiving),
        }),
    passage.mutuality === undefined
      ? i18n.t('balance.passage.nothing')
      : i18n.t('balance.passage.mutuality', { share: sayShare(passage.mutuality) }),
  ];
}

/** What went most either way. */
export function sayKinds({ kinds }: Passage): string {
  const [given, received] = [mostOf(kinds, 'given'), mostOf(kinds, 'received')];
  if (!given && !received) return i18n.t('balance.kinds.nothing');
  if (!given || !received) {
    return i18n.t(given ? 'balance.kinds.given' : 'balance.kinds.received', {
      kind: (given ?? received) as string,
    });
  }
  return i18n.t('balance.kinds.both', { given, received });
}

function mostOf(kinds: Passage['kinds'], way: 'given' | 'received'): string | undefined {
  const most = KINDS.reduce<Kind>(
    (best, kind) => (kinds[kind][way] > kinds[best][way] ? kind : best),
    KINDS[0],
  );
  return kinds[most][way] === 0 ? undefined : inSentence(i18n.t(`words.kind.${most}`));
}

/** Exchanges a month, over the last twelve. */
export function sayPace({ months }: Passage): string {
  const year = months.slice(-12);
  const all = year.reduce((sum, { given, received, both }) => sum + given + received + both, 0);
  return i18n.t('balance.time.pace', {
    count: sayDecimal(all / Math.max(1, year.length)),
  });
}

export function saySince({ months }: Pick<KeptBalance, 'months'>): string {
  const [first] = months;
  return first ? i18n.t('balance.time.computed', { month: sayMonth(first.month) }) : '';
}

/** Of how many people the lines of the present month lack what they count. */
export function sayUncounted({ months }: Pick<KeptBalance, 'months'>): string[] {
  const { people, ...counts } = months.at(-1)?.counts ?? {};
  if (people === undefined) return [];
  const without = (...those: readonly (keyof typeof counts)[]) =>
    those.reduce((left, name) => left - (counts[name] ?? 0), people);
  const lacking = {
    tie: without('strong', 'weak'),
    bridge: without('same', 'other'),
    choice: without('deepen', 'occasional', 'fade'),
    reading: without('nourishing', 'stagnant', 'demanding', 'dormant', 'occasional', 'fade'),
  };
  const parts = (['tie', 'bridge', 'choice', 'reading'] as const)
    .filter((what) => lacking[what] > 0)
    .map((what) => i18n.t(`balance.time.without.${what}`, lacking[what], [sayNumber(lacking[what])]));
  return [
    parts.length > 0
      ? i18n.t('balance.time.lacking', { who: sayList(parts) })
      : i18n.t('balance.time.complete'),
  ];
}

export function sayDoors({ named, unnamed }: Doors): string {
  if (named + unnamed === 0) return i18n.t('balance.doors.nothing');
  const all = i18n.t('balance.doors.says', named + unnamed, [sayNumber(named + unnamed)]);
  return unnamed === 0 ? all : `${all} ${i18n.t('balance.doors.unnamed', unnamed, [sayNumber(unnamed)])}`;
}

export function sayOpportunities({ strong, weak, untagged }: Passage['opportunities']): string {
  const all = strong + weak + untagged;
  if (all === 0) return i18n.t('balance.opportunities.nothing');
  return i18n.t('balance.opportunities.says', all, [sayNumber(all), sayNumber(weak), sayNumber(strong)]);
}

/** How many people a part does not know of. */
export function sayLacking(count: number, what: keyof Balance['lacking'] | 'choice' | 'opportunityTie') {
  return i18n.t(`balance.lacking.${what}`, count, [sayNumber(count)]);
}
