import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { LIMITS } from '@/lib/network/person';
import { IconButton } from './Button';
import { passFocus } from './pass-focus';
import styles from './TagsField.module.css';
import { TooLong } from './TooLong';
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
    const words = wordsIn(text);
    for (const word of words) if (!isTooLong(word) && !tags.includes(word)) onToggle(word, true);
    // What is too long stays, to be shortened.
    setTyped(words.filter(isTooLong).join(', '));
  };
  const remove = (tag: string) => {
    passFocus();
    onToggle(tag, false);
  };
  const tooLong = wordsIn(typed).find(isTooLong);
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
                onClick={() => remove(tag)}
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
        aria-invalid={tooLong !== undefined}
        aria-describedby={tooLong === undefined ? undefined : `${id}-fault`}
        onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) add(typed);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion}>{suggestion}</option>
        ))}
      </datalist>
      {tooLong !== undefined && <TooLong id={`${id}-fault`} length={tooLong.length} limit={LIMITS.tag} />}
    </div>
  );
}

function wordsIn(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function isTooLong(word: string): boolean {
  return word.length > LIMITS.tag;
}
