import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayMonth, sayShortDay } from '@/lib/i18n/dates';
import { isolate } from '@/lib/i18n/isolate';
import type { Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import type { PersonId } from '@/lib/network/person';
import { IconButton } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { sayExchange } from './ledger-words';
import styles from './LedgerEntry.module.css';
import { LedgerEntryDetails } from './LedgerEntryDetails';
import { passFocus } from '@/components/controls/pass-focus';
import type { PeopleActions, PersonActions } from '@/components/person/person-actions';

export interface LedgerEntryProps {
  readonly whose: PersonId;
  readonly exchange: Exchange;
  readonly today: Day;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly actions: Pick<PersonActions, 'editExchange' | 'removeExchange'>;
  readonly people: PeopleActions;
  readonly nameOf: (id: string) => string | undefined;
}

/** Its day, or its month where another browser's sync told no more. */
function When({ exchange: { day, isWholeMonth }, today }: Pick<LedgerEntryProps, 'exchange' | 'today'>) {
  if (isWholeMonth) return <time dateTime={day.slice(0, 7)}>{sayMonth(day)}</time>;
  return <time dateTime={day}>{sayShortDay(day, today)}</time>;
}

/** One line of the ledger; open, it shows all that can be changed of it. */
export function LedgerEntry(props: LedgerEntryProps) {
  const { exchange, today, open, onOpen, actions } = props;
  const pencilRef = useRef<HTMLButtonElement>(null);
  const said = sayExchange(exchange);
  const introduced =
    exchange.kind === 'introduction' && exchange.introduced !== undefined
      ? (props.nameOf(exchange.introduced) ?? i18n.t('panel.ledger.somebody'))
      : undefined;

  const close = () => {
    pencilRef.current?.focus();
    onOpen(false);
  };
  const remove = () => {
    passFocus();
    actions.removeExchange(exchange);
  };
  return (
    <li class={styles.entry}>
      <div class={styles.line}>
        <span class={styles[exchange.direction]}>
          <Icon name={exchange.direction} />
        </span>
        <p class={styles.what}>
          <span>
            {introduced === undefined
              ? said
              : i18n.t('panel.ledger.to', { what: said, name: isolate(introduced) })}
          </span>
          {exchange.text && !open && <bdi class={styles.text}>{exchange.text}</bdi>}
        </p>
        <When exchange={exchange} today={today} />
        <IconButton
          icon={open ? 'cross' : 'pencil'}
          name={i18n.t(open ? 'panel.ledger.close' : 'panel.ledger.edit', { what: said })}
          onClick={() => onOpen(!open)}
          buttonRef={pencilRef}
        />
      </div>
      {open && (
        <LedgerEntryDetails
          whose={props.whose}
          exchange={exchange}
          today={today}
          actions={actions}
          people={props.people}
          introduced={introduced}
          onClose={close}
          onRemove={remove}
        />
      )}
    </li>
  );
}
