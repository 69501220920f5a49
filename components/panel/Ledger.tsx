import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Day } from '@/lib/network/day';
import { countLedger } from '@/lib/network/count-ledger';
import type { Exchange } from '@/lib/network/exchange';
import type { PersonId } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import styles from './Ledger.module.css';
import { sayLedger } from './ledger-words';
import { LedgerEntry } from './LedgerEntry';
import { LedgerPicture } from './LedgerPicture';
import { LogExchange } from '@/components/person/LogExchange';
import type { PeopleActions, PersonActions } from '@/components/person/person-actions';

/** As many entries are seen at once; the others wait for a press. */
const FEW = 5;

export interface LedgerProps {
  readonly whose: PersonId;
  /** Latest first; nothing while it is not read yet. */
  readonly ledger: readonly Exchange[] | undefined;
  readonly today: Day;
  readonly actions: PersonActions;
  readonly people: PeopleActions;
  readonly nameOf: (id: string) => string | undefined;
}

/** What passed between the two: a picture, a sentence that counts, a press to add to it, and every entry. */
export function Ledger({ whose, ledger = [], today, actions, people, nameOf }: LedgerProps) {
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const shown = all ? ledger : ledger.filter((exchange, index) => index < FEW || exchange.id === open);
  return (
    <section class={styles.ledger} aria-labelledby="ledger">
      <h2 id="ledger" class={styles.title}>
        {i18n.t('panel.ledger.title')}
      </h2>
      <LedgerPicture ledger={ledger} today={today} />
      <p class={`${styles.sum} veil`}>{sayLedger(countLedger(ledger, today))}</p>
      <LogExchange log={actions.log} onLogged={({ id }) => setOpen(id)} />
      {ledger.length > 0 && (
        <ul class={`${styles.entries} veil`} aria-labelledby="ledger">
          {shown.map((exchange) => (
            <LedgerEntry
              key={exchange.id}
              whose={whose}
              exchange={exchange}
              today={today}
              open={open === exchange.id}
              onOpen={(is) => setOpen(is ? exchange.id : undefined)}
              actions={actions}
              people={people}
              nameOf={nameOf}
            />
          ))}
        </ul>
      )}
      {ledger.length > FEW && (
        <Button look="quiet" expanded={all} onClick={() => setAll(!all)}>
          {all
            ? i18n.t('panel.ledger.fewer')
            : i18n.t('panel.ledger.all', { count: sayNumber(ledger.length) })}
        </Button>
      )}
    </section>
  );
}
