import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { LIMITS } from '@/lib/network/person';
import type { NameSource } from '@/lib/network/sighting';
import { IconButton } from './Button';
import styles from './PersonName.module.css';
import { TextField } from './TextField';

export interface PersonNameProps {
  readonly name: string;
  readonly source: NameSource;
  readonly onRename: (name: string) => void;
}

/** The name as the page's heading; a press lets the person correct it in place. */
export function PersonName({ name, source, onRename }: PersonNameProps) {
  const [before, setBefore] = useState<string>();
  const fieldRef = useRef<HTMLDivElement>(null);
  const pencilRef = useRef<HTMLButtonElement>(null);
  const byKeyRef = useRef(false);
  const editing = before !== undefined;

  useEffect(() => {
    const input = fieldRef.current?.querySelector('input');
    input?.focus();
    input?.select();
    if (!editing && byKeyRef.current) pencilRef.current?.focus();
    byKeyRef.current = false;
  }, [editing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    // Whoever came by the keyboard goes on from where they were.
    byKeyRef.current = true;
    const input = event.target as HTMLInputElement;
    const changed = input.value !== before;
    input.blur();
    if (event.key === 'Escape' && before !== undefined && changed) onRename(before);
  };

  return (
    <div class={styles.name}>
      <h1 class={editing ? 'unseen' : ''}>
        <bdi>{name}</bdi>
      </h1>
      {editing && (
        <div ref={fieldRef} class={styles.field}>
          <TextField
            label={i18n.t('words.field.name')}
            value={name}
            limit={LIMITS.name}
            onKeyDown={onKeyDown}
            onLeave={() => setBefore(undefined)}
            // Nobody is without a name: the last one stands until there is another.
            onType={(typed) => typed.trim() !== '' && onRename(typed.trim())}
          />
        </div>
      )}
      {!editing && (
        <IconButton
          icon="pencil"
          name={i18n.t('panel.editName')}
          onClick={() => setBefore(name)}
          buttonRef={pencilRef}
        />
      )}
      {source === 'address' && <p class={styles.unconfirmed}>{i18n.t('panel.unconfirmed')}</p>}
    </div>
  );
}
