import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { LIMITS } from '@/lib/network/person';
import type { NameSource } from '@/lib/network/sighting';
import { IconButton } from '@/components/controls/Button';
import styles from './PersonName.module.css';
import { TextField } from '@/components/controls/TextField';

export interface PersonNameProps {
  readonly name: string;
  readonly source: NameSource;
  /** @param source where the name is from by now: the user, unless the one before is taken back */
  readonly onRename: (name: string, source: NameSource) => void;
}

/** The name as the page's heading; a press lets the person correct it in place. */
export function PersonName({ name, source, onRename }: PersonNameProps) {
  const [before, setBefore] = useState<Pick<PersonNameProps, 'name' | 'source'>>();
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
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    // Whoever came by the keyboard goes on from where they were.
    byKeyRef.current = true;
    const input = event.target as HTMLInputElement;
    const changed = input.value !== before?.name;
    input.blur();
    if (event.key === 'Escape' && before && changed) onRename(before.name, before.source);
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
            onType={(typed) => typed.trim() !== '' && onRename(typed.trim(), 'user')}
          />
        </div>
      )}
      {!editing && (
        <IconButton
          icon="pencil"
          name={i18n.t('panel.editName')}
          onClick={() => setBefore({ name, source })}
          buttonRef={pencilRef}
        />
      )}
      {source === 'address' && <p class={styles.unconfirmed}>{i18n.t('panel.unconfirmed')}</p>}
    </div>
  );
}
