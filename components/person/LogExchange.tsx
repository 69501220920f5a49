import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Exchange } from '@/lib/network/exchange';
import { KINDS } from '@/lib/network/words';
import { Button } from '@/components/controls/Button';
import styles from './LogExchange.module.css';
import type { PersonActions } from './person-actions';

type Side = 'received' | 'given';

/**
 * An exchange of today in two presses: who gave, and what. A day before today, a line of text or the person who was
 * introduced are added to the entry once it stands.
 */
export function LogExchange(props: {
  readonly log: PersonActions['log'];
  /** Told of what was logged, to offer its details. */
  readonly onLogged?: (exchange: Exchange) => void;
  /** To have met or spoken is what is done most here. */
  readonly mainly?: boolean;
}) {
  const [side, setSide] = useState<Side>();
  const groupRef = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (side) groupRef.current?.querySelector('button')?.focus();
  }, [side]);

  const log = async (...[direction, kind]: Parameters<typeof props.log>) => {
    setSide(undefined);
    const logged = await props.log(direction, kind);
    if (logged && direction !== 'both') props.onLogged?.(logged);
  };
  const opener = (of: Side) => (
    <Button icon={of} expanded={side === of} onClick={() => setSide(side === of ? undefined : of)}>
      {i18n.t(`panel.log.${of}`)}
    </Button>
  );

  return (
    <div class={styles.log}>
      <div class={styles.sides}>
        {opener('received')}
        {opener('given')}
      </div>
      {side && (
        <fieldset ref={groupRef} aria-label={i18n.t('words.kind.name')} class={styles.kinds}>
          {KINDS.map((kind) => (
            <Button key={kind} onClick={() => void log(side, kind)}>
              {i18n.t(`words.kind.${kind}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <Button
        look={props.mainly ? 'main' : 'plain'}
        icon="both"
        onClick={() => void log('both', 'conversation')}
      >
        {i18n.t('words.direction.both')}
      </Button>
    </div>
  );
}
