import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import { DataPassphrase } from './DataPassphrase';

/** An encrypted file asks for its passphrase. */
export function DataUnlock(props: {
  /** The one that was given last opened nothing. */
  readonly wrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onPutAway: () => void;
}) {
  const [word, setWord] = useState('');
  return (
    <form
      class={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (word !== '') props.onUnlock(word);
      }}
    >
      <p>{i18n.t('data.in.locked')}</p>
      {props.wrong && <p role="alert">{i18n.t('data.in.wrong')}</p>}
      <DataPassphrase name={i18n.t('data.passphrase')} value={word} onType={setWord} />
      <div class={styles.actions}>
        <Button look="main" disabled={word === ''} onClick={() => props.onUnlock(word)}>
          {i18n.t('data.in.open')}
        </Button>
        <Button look="quiet" onClick={props.onPutAway}>
          {i18n.t('data.in.putAway')}
        </Button>
      </div>
    </form>
  );
}
