import { useId, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { isDay, type Day } from '@/lib/network/day';
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
  const { label, labelUnseen = false, day = '', max, mayBeEmpty = false, onDay } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [isAhead, setAhead] = useState(false);
  const typedRef = useRef<Typed | undefined>(undefined);
  const byKeyRef = useRef(false);

  const take = (text: string, to: DayFieldProps['onDay']) => {
    const fits = isDay(text) ? max === undefined || text <= max : text === '' && mayBeEmpty;
    if (fits) to(text);
  };
  const tell = () => {
    const { current: typed } = typedRef;
    clearTimeout(typed?.timer);
    typedRef.current = undefined;
    if (typed) take(typed.text, typed.onDay);
  };
  const change = (text: string) => {
    setDraft(text);
    setAhead(max !== undefined && isDay(text) && text > max);
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
        max={max}
        aria-invalid={isAhead}
        aria-describedby={isAhead ? `${id}-fault` : undefined}
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
      {isAhead && (
        <p id={`${id}-fault`} role="alert" class={styles.fault}>
          {i18n.t('panel.dayAhead')}
        </p>
      )}
    </div>
  );
}
