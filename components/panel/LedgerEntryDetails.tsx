import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import { LIMITS, type PersonId } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import { DayField } from '@/components/controls/DayField';
import { ExchangeKind } from './ExchangeKind';
import { Introduced } from './Introduced';
import styles from './LedgerEntry.module.css';
import type { PeopleActions, PersonActions } from '@/components/person/person-actions';
import { TextField } from '@/components/controls/TextField';

export interface LedgerEntryDetailsProps {
  readonly whose: PersonId;
  readonly exchange: Exchange;
  readonly today: Day;
  readonly actions: Pick<PersonActions, 'editExchange'>;
  readonly people: PeopleActions;
  /** The name of who was introduced, where somebody was. */
  readonly introduced: string | undefined;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** All that can be changed of an entry: who was introduced, text, day, side and kind. */
export function LedgerEntryDetails(props: LedgerEntryDetailsProps) {
  const { exchange, today, actions } = props;
  const edit = (change: Parameters<typeof actions.editExchange>[1]) => actions.editExchange(exchange, change);
  const detailsRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The search for who was introduced stands before the text, where there is one.
    detailsRef.current?.querySelector<HTMLElement>('[type=search], [type=text]')?.focus();
  }, []);

  return (
    <div class={styles.details} ref={detailsRef}>
      {exchange.kind === 'introduction' && (
        <Introduced
          name={props.introduced}
          whose={props.whose}
          people={props.people}
          onPick={(introduced) => edit({ introduced })}
        />
      )}
      <div class={styles.fields}>
        <TextField
          label={i18n.t('panel.ledger.text')}
          value={exchange.text}
          limit={LIMITS.exchangeText}
          veiled
          onType={(text) => edit({ text })}
        />
        <DayField
          label={i18n.t('panel.ledger.day')}
          day={exchange.day}
          max={today}
          onDay={(day) => edit({ day })}
        />
      </div>
      <ExchangeKind exchange={exchange} onEdit={edit} />
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
