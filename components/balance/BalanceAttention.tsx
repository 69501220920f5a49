import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayDay, sayMonth } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import { STANCES, type Attention, type Stance } from '@/lib/network/attention';
import type { PersonId } from '@/lib/network/person';
import type { Choice } from '@/lib/network/words';
import styles from './BalanceAttention.module.css';
import { BalancePart } from './BalancePart';
import { BalancePeople, type KnownPeople } from './BalancePeople';
import { BalanceRibbons } from './BalanceRibbons';
import { sayAttention, sayConsulted, sayFirsts, sayHad, sayLacking } from './balance-words';

export interface BalanceAttentionProps {
  readonly attention: Attention;
  readonly known: KnownPeople;
  readonly onAsk: (ids: readonly PersonId[]) => void;
  readonly onChoose: (id: PersonId, choice: Choice | undefined) => void;
}

/** What is opened stays as it was then, while those in it are decided upon. */
interface Opened {
  readonly part: Stance | 'consulted';
  readonly people: readonly { readonly id: PersonId; readonly had?: string }[];
  readonly all: number;
}

/** Where attention went, beside where it was chosen to go; each part opens its people. */
export function BalanceAttention({ attention, known, onAsk, onChoose }: BalanceAttentionProps) {
  const [opened, setOpened] = useState<Opened>();
  const open = (next: Opened) => {
    if (next.part === opened?.part) return setOpened(undefined);
    onAsk(next.people.map(({ id }) => id));
    setOpened(next);
  };
  const openPart = (part: Stance) => {
    const { most, none, people: all, attended } = attention.by[part];
    open({
      part,
      all: part === 'undecided' ? attended : all,
      people: [
        ...none.map((id) => ({ id, had: sayHad({ times: 0, turns: 0 }) })),
        ...most.map(({ id, ...each }) => ({ id, had: sayHad(each) })),
      ],
    });
  };
  const { consulted } = attention;
  const people = opened && <BalancePeople {...opened} known={known} onChoose={onChoose} />;
  return (
    <BalancePart
      title={i18n.t('balance.attention.title')}
      says={[sayAttention(attention), sayFirsts(attention)].filter((said) => said !== undefined)}
      from={[
        i18n.t('balance.attention.from', { day: sayDay(attention.since) }),
        ...(attention.turns > 0
          ? [i18n.t('balance.attention.fromExports', { month: sayMonth(attention.since) })]
          : []),
        sayLacking(attention.by.undecided.people, 'choice'),
      ]}
      research={{ says: i18n.t('balance.attention.research'), source: i18n.t('balance.attention.source') }}
    >
      <BalanceRibbons attention={attention} onOpen={openPart} />
      <ul class={styles.parts} aria-label={i18n.t('balance.attention.parts')}>
        {STANCES.map((stance) => (
          <li key={stance}>
            <PartRow
              stance={stance}
              attention={attention}
              expanded={opened?.part === stance}
              onOpen={() => openPart(stance)}
            />
            {opened?.part === stance && people}
          </li>
        ))}
      </ul>
      <div>
        <p class="veil">{sayConsulted(consulted)}</p>
        {consulted.undecided > 0 && (
          <button
            type="button"
            class={styles.open}
            aria-expanded={opened?.part === 'consulted'}
            onClick={() =>
              open({
                part: 'consulted',
                all: consulted.undecided,
                people: consulted.first.map((id) => ({ id })),
              })
            }
          >
            {i18n.t('balance.attention.whoConsulted')}
          </button>
        )}
        {opened?.part === 'consulted' && people}
      </div>
    </BalancePart>
  );
}

function PartRow(props: {
  readonly stance: Stance;
  readonly attention: Attention;
  readonly expanded: boolean;
  readonly onOpen: () => void;
}) {
  const { stance, attention, expanded, onOpen } = props;
  const part = attention.by[stance];
  const { attended, people } = part;
  const id = useId();
  const name =
    stance === 'undecided' ? i18n.t('balance.attention.undecided') : i18n.t(`words.choice.${stance}`);
  const isEmpty = stance === 'undecided' ? attended === 0 : people === 0;
  return (
    <p class={styles.row}>
      <span class={`${styles.key} ${styles[stance]}`} aria-hidden="true" />
      <b id={id}>{name}</b>
      <span class="veil">
        {sayHad(part)}
        {stance !== 'undecided' && people > 0 && ` · ${sayAttended(attended, people)}`}
        {stance === 'undecided' &&
          attended > 0 &&
          ` · ${i18n.t('words.people', attended, [sayNumber(attended)])}`}
      </span>
      {!isEmpty && (
        <button
          type="button"
          class={styles.open}
          aria-expanded={expanded}
          aria-describedby={id}
          onClick={onOpen}
        >
          {i18n.t('balance.who')}
        </button>
      )}
    </p>
  );
}

function sayAttended(attended: number, people: number): string {
  return i18n.t('balance.attention.attended', attended, [
    sayNumber(attended),
    i18n.t('words.people', people, [sayNumber(people)]),
  ]);
}
