import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import { LIMITS, type Person } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import { PersonLines } from './PersonLines';
import type { PeopleActions } from './person-actions';
import styles from './PersonPicker.module.css';

export interface PersonPickerProps {
  readonly label: string;
  readonly people: Pick<PeopleActions, 'find'> & Partial<PeopleActions>;
  readonly onPick: (person: Person) => void;
  /** Shown while nothing is asked. */
  readonly first?: readonly Person[];
  readonly firstName?: string;
  /** The person about whom somebody else is looked for. */
  readonly not?: string;
  /** Given where the search was asked for: it has the focus at once, and Escape in the empty field leaves it. */
  readonly onLeave?: (() => void) | undefined;
}

interface Answer {
  /** The question as it was asked. */
  readonly to: string;
  readonly people: readonly Person[];
}

const nobody: Answer = { to: '', people: [] };

/** Looks for one person among all: those who answer stand below, Enter takes the first. */
export function PersonPicker({ label, people, onPick, first, firstName, not, onLeave }: PersonPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>(nobody);
  const found = answer.people;
  const asked = query.trim();
  const askedRef = useRef('');
  const inputRef = useRef<HTMLInputElement>(null);

  const wasAsked = onLeave !== undefined;
  useEffect(() => {
    if (wasAsked) inputRef.current?.focus();
  }, [wasAsked]);

  const ask = async (next: string) => {
    setQuery(next);
    askedRef.current = next;
    const those = next.trim() === '' ? [] : await people.find(next);
    // Answers may come after more was asked.
    if (askedRef.current === next)
      setAnswer({ to: next, people: those.filter((person) => person.id !== not) });
  };
  const pick = (person: Person | undefined) => {
    if (!person) return;
    void ask('');
    // The line that was pressed goes away.
    inputRef.current?.focus();
    onPick(person);
  };
  const { add } = people;
  const addAsked = async (to: PeopleActions['add']) => pick(await to(asked));

  return (
    <search class={styles.picker}>
      <label for={id}>{label}</label>
      <input
        ref={inputRef}
        id={id}
        type="search"
        autocomplete="off"
        dir="auto"
        maxLength={LIMITS.name}
        value={query}
        onInput={(event) => void ask(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query === '') onLeave?.();
          // Those of an older question may still stand below.
          if (event.key === 'Enter' && !event.isComposing && answer.to === query) pick(found[0]);
        }}
      />
      {asked === '' && first && first.length > 0 && (
        <PersonLines name={firstName ?? label} people={first} onPick={pick} titled />
      )}
      {found.length > 0 && <PersonLines name={label} people={found} onPick={pick} />}
      {asked !== '' && answer.to === query && found.length === 0 && (
        <p class={styles.none}>{i18n.t('words.nobodyAnswers')}</p>
      )}
      {asked !== '' && answer.to === '' && <p class={styles.none}>{i18n.t('popup.search.loading')}</p>}
      {asked !== '' && answer.to !== '' && add && (
        <Button icon="plus" onClick={() => void addAsked(add)}>
          {i18n.t('panel.find.add', { name: isolate(asked) })}
        </Button>
      )}
    </search>
  );
}
