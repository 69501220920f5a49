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
  readonly onChange: (kept: readonly NamedView[]) => void;
}

export interface NamedView {
  readonly name: string;
  /** As the address says it. */
  readonly view: string;
}

/** Longer names say no more. */
const LONGEST = 80;

/** A view that was removed, or whose name was given to another, and where it stood. */
interface Lost {
  readonly view: NamedView;
  readonly at: number;
  readonly by: 'removed' | 'replaced';
}

/** Views under a name: some to begin with, and the person's own. */
export function InventoryViews({ present, offered, kept, onChange }: InventoryViewsProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [losses, setLosses] = useState<readonly Lost[]>([]);
  const lost = losses.at(-1);
  const without = (dropped: string) => kept.filter((each) => each.name !== dropped);
  const lose = (dropped: string, by: Lost['by']) => {
    const at = kept.findIndex((each) => each.name === dropped);
    const view = kept[at];
    if (view) setLosses([...losses, { view, at, by }]);
  };
  const keep = () => {
    const plain = name.trim();
    if (plain === '') return;
    lose(plain, 'replaced');
    onChange([...without(plain), { name: plain, view: present }]);
    setName('');
  };
  const bringBack = ({ view, at }: Lost) => {
    onChange(without(view.name).toSpliced(at, 0, view));
    setLosses(losses.slice(0, -1));
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
                lose(each.name, 'removed');
                onChange(without(each.name));
              }}
            />
          </li>
        ))}
      </ul>
      <output class={styles.lost}>
        {lost && (
          <>
            <span>{i18n.t(`inventory.views.${lost.by}`, { name: lost.view.name })}</span>
            <Button look="quiet" onClick={() => bringBack(lost)}>
              {i18n.t('status.undo')}
            </Button>
          </>
        )}
      </output>
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
