import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { LIMITS, type PersonEdit } from '@/lib/network/person';
import { BRIDGES, CHOICES, ROLES, TIES } from '@/lib/network/words';
import { Button } from './Button';
import styles from './InventoryBatch.module.css';
import { InventoryMenu } from './InventoryMenu';

export interface InventoryBatchProps {
  /** How many are selected. */
  readonly count: number;
  /** Tags that were used before. */
  readonly tags: readonly string[];
  readonly onEdit: (edit: PersonEdit) => void;
  readonly onClear: () => void;
}

/** What can be said of all that are selected, at once. */
export function InventoryBatch({ count, tags, onEdit, onClear }: InventoryBatchProps) {
  const group = <T extends string>(
    name: string,
    words: readonly T[],
    say: (word: T) => string,
    to: To<T>,
  ) => (
    <fieldset class={styles.group}>
      <legend>{name}</legend>
      {words.map((word) => (
        <Button key={word} onClick={() => onEdit(to(word))}>
          {say(word)}
        </Button>
      ))}
    </fieldset>
  );
  return (
    <section class={styles.batch} aria-label={i18n.t('inventory.batch.name')}>
      <p class={styles.count}>
        {i18n.t('inventory.batch.count', count, [sayNumber(count)])}
        <Button look="quiet" onClick={onClear}>
          {i18n.t('inventory.batch.clear')}
        </Button>
      </p>
      {group(
        i18n.t('words.tie.name'),
        TIES,
        (tie) => i18n.t(`words.tie.${tie}`),
        (tie) => ({ tie }),
      )}
      {group(
        i18n.t('words.bridge.name'),
        BRIDGES,
        (bridge) => i18n.t(`words.bridge.${bridge}`),
        (bridge) => ({ bridge }),
      )}
      {group(
        i18n.t('words.choice.name'),
        CHOICES,
        (choice) => i18n.t(`words.choice.${choice}`),
        (choice) => ({ choice }),
      )}
      <InventoryMenu name={i18n.t('words.role.name')} above>
        {group(
          i18n.t('words.role.name'),
          ROLES,
          (role) => i18n.t(`words.role.${role}`),
          (role) => ({ roles: { [role]: true } }),
        )}
      </InventoryMenu>
      <TagMany tags={tags} onTag={(tag) => onEdit({ tags: { [tag]: true } })} />
    </section>
  );
}

type To<T> = (word: T) => PersonEdit;

function TagMany({
  tags,
  onTag,
}: {
  readonly tags: readonly string[];
  readonly onTag: (tag: string) => void;
}) {
  const id = useId();
  const [tag, setTag] = useState('');
  const add = () => {
    if (tag.trim() === '') return;
    onTag(tag.trim());
    setTag('');
  };
  return (
    <form
      class={styles.tag}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id} class="unseen">
        {i18n.t('panel.hint.tags')}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        list={`${id}-list`}
        maxLength={LIMITS.tag}
        placeholder={i18n.t('panel.hint.tags')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {tags.slice(0, 100).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </datalist>
      <Button onClick={add}>{i18n.t('inventory.batch.add')}</Button>
    </form>
  );
}
