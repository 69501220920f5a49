/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- the combobox
   pattern of ARIA, which no element of HTML gives: the focus stays in the field and points to an option */
import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Person } from '@/lib/network/person';
import { Icon } from './Icon';
import styles from './SearchBox.module.css';
import { SearchResult } from '@/components/person/SearchResult';

/** Those who answer to what is typed. */
export interface SearchAnswer {
  readonly query: string;
  readonly people: readonly Person[];
  /** How many answer in all. */
  readonly size: number;
  /** Not everybody was looked at yet. */
  readonly loading: boolean;
}

export interface SearchBoxProps {
  readonly answer: SearchAnswer | undefined;
  readonly onQuery: (query: string) => void;
  /** It may be asked soon. */
  readonly onFocus: () => void;
  readonly onPick: (person: Person) => void;
}

/** Looks for somebody among all: the arrows walk through those who answer, Enter opens one. */
export function SearchBox({ answer, onQuery, onFocus, onPick }: SearchBoxProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const people = answer?.people ?? [];
  const active = Math.min(at, people.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const picked = people[active];
    if (event.key === 'Enter' && picked && !event.isComposing) onPick(picked);
    else if (event.key === 'ArrowDown') setAt((active + 1) % people.length);
    else if (event.key === 'ArrowUp') setAt((active - 1 + people.length) % people.length);
    else if (event.key === 'Escape' && answer) onQuery('');
    else return;
    event.preventDefault();
  };

  return (
    <search class={styles.search}>
      <label class={styles.field}>
        <Icon name="search" />
        <span class="unseen">{i18n.t('popup.search.name')}</span>
        <input
          type="text"
          inputMode="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={people.length > 0}
          aria-controls={id}
          aria-activedescendant={people.length > 0 ? optionId(active) : undefined}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={i18n.t('popup.search.hint')}
          value={answer?.query ?? ''}
          onFocus={onFocus}
          onInput={(event) => {
            setAt(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class={styles.says} aria-live="polite">
        {answer && sayAnswer(answer)}
      </p>
      <ul
        id={id}
        role="listbox"
        aria-label={i18n.t('popup.search.results')}
        class={styles.results}
        hidden={people.length === 0}
      >
        {people.map((person, index) => (
          <SearchResult
            key={person.id}
            id={optionId(index)}
            person={person}
            active={index === active}
            onPick={() => onPick(person)}
          />
        ))}
      </ul>
    </search>
  );
}

function sayAnswer({ size, loading }: SearchAnswer): string {
  if (size > 0) return i18n.t('popup.search.found', size, [sayNumber(size)]);
  return i18n.t(loading ? 'popup.search.loading' : 'words.nobodyAnswers');
}
