import { useId, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { FIRST_DAY, isDay, LAST_DAY, type Day } from '@/lib/network/day';
import styles from './DayField.module.css';
import { useBeforeLeaving } from './use-before-leaving';

/** How long the typing of a day rests before it counts as finished (ms): a person looks for the digits of a year. */
const REST = 1_500;

export interface DayFieldProps {
  readonly label: string;
  /** The label is read aloud only. */
  readonly labelUnseen?: boolean;
  readonly day: Day | undefined;
  /** The latest day that is taken. */
  readonly max?: Day;
  /** Emptied, the field tells an empty text; otherwise it goes back to the day that stands. */
  readonly mayBeEmpty?: boolean;
  readonly onDay: (day: Day) => void;
}

interface Typed {
  readonly text: string;
  /** Whom it was typed for: the panel may show somebody else by the time it is told. */
  readonly onDay: DayFieldProps['onDay'];
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A day, from the browser's calendar or typed. A browser tells a date at each key, the year 2 before the year 2026: what
 * is typed is told once, when it rests, at Enter, when the focus leaves or the page goes away; what is picked, at once.
 */
export function DayField(props: DayFieldProps) {
  const { label, labelUnseen = false, day = '', max = LAST_DAY, mayBeEmpty = false, onDay } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  const typedRef = useRef<Typed | undefined>(undefined);
  const byKeyRef = useRef(false);

  const isAhead = (text: string) => props.max !== undefined && isDay(text) && text > max;
  const take = (text: string, to: DayFieldProps['onDay']) => {
    const fits = isDay(text) ? text <= max : text === '' && mayBeEmpty;
    if (fits) to(text);
    // Only now: of a year that is being typed, each digit makes another that is too early.
    else if (text !== '') setFault(isAhead(text) ? sayAhead() : sayBounds(max));
  };
  const tell = () => {
    const { current: typed } = typedRef;
    clearTimeout(typed?.timer);
    typedRef.current = undefined;
    if (typed) take(typed.text, typed.onDay);
  };
  const change = (text: string) => {
    setDraft(text);
    setFault(isAhead(text) ? sayAhead() : undefined);
    clearTimeout(typedRef.current?.timer);
    typedRef.current = byKeyRef.current ? { text, onDay, timer: setTimeout(tell, REST) } : undefined;
    if (!byKeyRef.current) take(text, onDay);
  };
  useBeforeLeaving(tell);

  return (
    <div class={styles.field}>
      <label for={id} class={labelUnseen ? 'unseen' : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        class={`${styles.input} veil`}
        value={draft ?? day}
        min={FIRST_DAY}
        max={max}
        aria-invalid={fault !== undefined}
        aria-describedby={fault !== undefined ? `${id}-fault` : undefined}
        onPointerDown={() => {
          byKeyRef.current = false;
        }}
        onKeyDown={({ key }) => {
          byKeyRef.current = true;
          if (key === 'Enter') tell();
        }}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => {
          tell();
          setDraft(undefined);
        }}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} role="alert" class={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}

function sayAhead(): string {
  return i18n.t('panel.dayAhead');
}

/** Which days can be entered. */
function sayBounds(last: Day): string {
  return last === LAST_DAY
    ? i18n.t('panel.dayFrom', { first: sayDay(FIRST_DAY) })
    : i18n.t('panel.dayBetween', { first: sayDay(FIRST_DAY), last: sayDay(last) });
}
