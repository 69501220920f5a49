import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';

/** The person's own name, by which their messages are known; and what it means to go on without. */
export function DataUserName(props: {
  /** As it was given last; '' while it was not. */
  readonly named: string;
  /** The name that was looked for last and found. */
  readonly found: string | undefined;
  /** How many messages are counted for nobody without. */
  readonly waiting: number;
  /** It is being looked for. */
  readonly busy: boolean;
  readonly onName: (name: string) => void;
}) {
  const { named, found, waiting, busy, onName } = props;
  const [text, setText] = useState(named);
  const id = useId();
  return (
    <form
      class={own.ownName}
      onSubmit={(event) => {
        event.preventDefault();
        onName(text.trim());
      }}
    >
      <label for={id}>{i18n.t('files.user.name')}</label>
      <div class={styles.actions}>
        <input
          id={id}
          type="text"
          autocomplete="name"
          maxLength={300}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button onClick={() => onName(text.trim())}>{i18n.t('files.user.look')}</Button>
      </div>
      <output>{busy ? '' : sayFound(named, found)}</output>
      {named !== found && (
        <p>
          {waiting > 0 && `${i18n.t('files.user.waiting', waiting, [sayNumber(waiting)])} `}
          {i18n.t('files.user.without')}
        </p>
      )}
    </form>
  );
}

function sayFound(named: string, found: string | undefined): string {
  if (named === '') return '';
  return i18n.t(named === found ? 'files.user.found' : 'files.user.notFound', { name: named });
}
