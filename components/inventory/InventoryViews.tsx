import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Button, IconButton } from '@/components/controls/Button';
import { InventoryMenu } from './InventoryMenu';
import styles from './InventoryViews.module.css';
import { passFocus } from '@/components/controls/pass-focus';

export interface InventoryViewsProps {
  /** The present one, as its address says it. */
  readonly present: string;
  /** Those that come with the inventory, and those that the person kept. */
  readonly offered: readonly NamedView[];
  readonly kept: readonly NamedView[];
  readonly onKeep: (name: string) => void;
  readonly onDrop: (name: string) => void;
}

export interface NamedView {
  readonly name: string;
  /** As the address says it. */
  readonly view: string;
}

/** Longer names say no more. */
const LONGEST = 80;

/** Views under a name: some to begin with, and the person's own. */
export function InventoryViews({ present, offered, kept, onKeep, onDrop }: InventoryViewsProps) {
  const id = useId();
  const [name, setName] = useState('');
  const keep = () => {
    const plain = name.trim();
    if (plain === '') return;
    onKeep(plain);
    setName('');
  };
  const link = ({ name: said, view }: NamedView) => (
    <a href={`#inventory${view && `?${view}`}`} aria-current={view === present ? 'true' : undefined}>
      {said}
    </a>
  );
  return (
    <InventoryMenu name={i18n.t('inventory.views.title')}>
      <ul class={styles.views}>
        {offered.map((each) => (
          <li key={each.view}>{link(each)}</li>
        ))}
        {kept.map((each) => (
          <li key={each.name}>
            {link(each)}
            <IconButton
              icon="cross"
              name={i18n.t('inventory.views.drop', { name: each.name })}
              onClick={() => {
                passFocus();
                onDrop(each.name);
              }}
            />
          </li>
        ))}
      </ul>
      {present !== '' && (
        <form
          class={styles.keep}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <label for={id}>{i18n.t('inventory.views.keep')}</label>
          <input
            id={id}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST}
            placeholder={i18n.t('inventory.views.hint')}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button onClick={keep}>{i18n.t('inventory.views.save')}</Button>
        </form>
      )}
    </InventoryMenu>
  );
}
