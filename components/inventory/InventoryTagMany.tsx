import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { LIMITS } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import styles from './InventoryBatch.module.css';

/** A tag for all that are selected, in the user's own words. */
export function InventoryTagMany({
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
