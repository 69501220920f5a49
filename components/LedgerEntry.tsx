import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayMonth, sayShortDay } from '@/lib/i18n/dates';
import { isDay, type Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import { LIMITS } from '@/lib/network/person';
import { Button, IconButton } from './Button';
import { Icon } from './Icon';
import { sayExchange } from './ledger-words';
import styles from './LedgerEntry.module.css';
import { Introduced } from './Introduced';
import type { PeopleActions, PersonActions } from './person-actions';
import { TextField } from './TextField';

export interface LedgerEntryProps {
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

/** One line of the ledger; open, its day, its text and who was introduced can be changed. */
export function LedgerEntry(props: LedgerEntryProps) {
  const { exchange, today, open, onOpen, actions } = props;
  const said = sayExchange(exchange);
  return (
    <li class={styles.entry}>
      <div class={styles.line}>
        <span class={styles[exchange.direction]}>
          <Icon name={exchange.direction} />
        </span>
        <p class={styles.what}>
          {said}
          {exchange.introduced && (
            <span>
              {': '}
              <bdi>{props.nameOf(exchange.introduced) ?? i18n.t('panel.ledger.somebody')}</bdi>
            </span>
          )}
          {exchange.text && !open && <bdi class={styles.text}>{exchange.text}</bdi>}
        </p>
        <When exchange={exchange} today={today} />
        <IconButton
          icon={open ? 'cross' : 'pencil'}
          name={i18n.t(open ? 'panel.ledger.close' : 'panel.ledger.edit', { what: said })}
          onClick={() => onOpen(!open)}
        />
      </div>
      {open && (
        <Details {...props} onClose={() => onOpen(false)} onRemove={() => actions.removeExchange(exchange)} />
      )}
    </li>
  );
}

function Details(props: LedgerEntryProps & { readonly onClose: () => void; readonly onRemove: () => void }) {
  const { exchange, today, actions, people, nameOf } = props;
  const detailsRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = exchange.kind === 'introduction' ? 'input[type=search]' : 'input[type=text]';
    detailsRef.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [exchange.id, exchange.kind]);

  return (
    <div class={styles.details} ref={detailsRef}>
      {exchange.kind === 'introduction' && (
        <Introduced
          name={exchange.introduced && (nameOf(exchange.introduced) ?? i18n.t('panel.ledger.somebody'))}
          people={people}
          onPick={(introduced) => actions.editExchange(exchange, { introduced })}
        />
      )}
      <div class={styles.fields}>
        <TextField
          label={i18n.t('panel.ledger.text')}
          value={exchange.text}
          limit={LIMITS.exchangeText}
          veiled
          onType={(text) => actions.editExchange(exchange, { text })}
        />
        <label class={styles.day}>
          {i18n.t('panel.ledger.day')}
          <input
            type="date"
            value={exchange.day}
            max={today}
            onChange={({ currentTarget: { value } }) =>
              isDay(value) && actions.editExchange(exchange, { day: value })
            }
          />
        </label>
      </div>
      <div class={styles.ends}>
        <Button look="plain" onClick={props.onClose}>
          {i18n.t('panel.ledger.done')}
        </Button>
        <Button look="warning" onClick={props.onRemove}>
          {i18n.t('panel.ledger.remove')}
        </Button>
      </div>
    </div>
  );
}
