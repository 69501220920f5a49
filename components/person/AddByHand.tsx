import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { LIMITS, type Person } from '@/lib/network/person';
import styles from './AddByHand.module.css';
import { Button } from '@/components/controls/Button';
import type { PeopleActions } from './person-actions';

/** Adds somebody who has no profile that Liant knows, by name. */
export function AddByHand(props: {
  readonly add: PeopleActions['add'];
  readonly onAdded: (person: Person) => void;
}) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) inputRef.current?.focus();
  }, [open]);

  if (!open)
    return (
      <Button icon="plus" onClick={() => setOpen(true)}>
        {i18n.t('panel.add.open')}
      </Button>
    );
  const wanted = name.trim();
  const add = async () => {
    const person = await props.add(wanted);
    if (person) props.onAdded(person);
  };
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') void add();
      }}
    >
      <label>
        {i18n.t('words.field.name')}
        <input
          ref={inputRef}
          type="text"
          autocomplete="off"
          dir="auto"
          required
          maxLength={LIMITS.name}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{i18n.t('panel.add.button')}</button>
    </form>
  );
}
