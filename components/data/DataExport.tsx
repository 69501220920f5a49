import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import { DataPassphrase } from './DataPassphrase';

/** Everything as one file, encrypted where the person gives a passphrase. */
export function DataExport(props: {
  /** Something else is going on. */
  readonly busy: boolean;
  readonly onExport: (passphrase: string | undefined) => void;
}) {
  const [word, setWord] = useState('');
  const [again, setAgain] = useState('');
  const differs = word !== '' && again !== word;
  return (
    <>
      <p>{i18n.t('data.out.says')}</p>
      <details class={styles.fold}>
        <summary>{i18n.t('data.out.lock')}</summary>
        <div class={styles.inside}>
          <p>{i18n.t('data.out.lockSays')}</p>
          <DataPassphrase name={i18n.t('data.passphrase')} value={word} isNew onType={setWord} />
          {word !== '' && (
            <DataPassphrase
              name={i18n.t('data.out.again')}
              value={again}
              isNew
              onType={setAgain}
              fault={again !== '' && differs ? i18n.t('data.out.differ') : undefined}
            />
          )}
        </div>
      </details>
      <Button
        look="main"
        disabled={props.busy || differs}
        onClick={() => props.onExport(word === '' ? undefined : word)}
      >
        {i18n.t('data.out.export')}
      </Button>
    </>
  );
}
