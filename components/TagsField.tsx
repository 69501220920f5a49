import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { LIMITS } from '@/lib/network/person';
import { IconButton } from './Button';
import styles from './TagsField.module.css';
import { useBeforeLeaving } from './use-before-leaving';

/** Words of one's own: Enter, a comma or leaving the field makes a tag of what was typed. */
export function TagsField(props: {
  readonly tags: readonly string[];
  readonly suggestions: readonly string[];
  readonly onToggle: (tag: string, is: boolean) => void;
}) {
  const { tags, suggestions, onToggle } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const words = text.split(',').map((word) => word.trim().slice(0, LIMITS.tag));
    for (const word of words) if (word !== '' && !tags.includes(word)) onToggle(word, true);
    setTyped('');
  };
  useBeforeLeaving(() => {
    if (typed.trim() !== '') add(typed);
  });

  return (
    <div class={styles.field}>
      <label for={id}>{i18n.t('words.field.tags')}</label>
      {tags.length > 0 && (
        <ul class={`${styles.tags} veil`}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <IconButton
                icon="cross"
                name={i18n.t('panel.removeTag', { tag })}
                onClick={() => onToggle(tag, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        list={`${id}-list`}
        placeholder={i18n.t('panel.hint.tags')}
        value={typed}
        onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add(typed);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion}>{suggestion}</option>
        ))}
      </datalist>
    </div>
  );
}
