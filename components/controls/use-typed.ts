import { useRef, useState } from 'preact/hooks';

import { useBeforeLeaving } from './use-before-leaving';

/** How long a typed letter waits for more before it is told (ms). It is not put off by those that follow. */
export const PAUSE = 30;

interface Typed {
  readonly text: string;
  /** Whom it was typed for: the panel may show somebody else by the time it is told. */
  readonly onType: (text: string) => void;
}

/**
 * A field that is told as it is typed. While the focus is in it, it shows what was typed, whatever news come from
 * elsewhere; outside, it follows the value.
 */
export function useTyped(value: string, onType: (text: string) => void) {
  const [draft, setDraft] = useState<string>();
  const typedRef = useRef<Typed | undefined>(undefined);
  const timerRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const tell = () => {
    clearTimeout(timerRef.current);
    timerRef.current = undefined;
    const typed = typedRef.current;
    typedRef.current = undefined;
    typed?.onType(typed.text);
  };
  useBeforeLeaving(tell);

  return {
    text: draft ?? value,
    /** Types for the person, as it were: restores a text, adds a suggestion. */
    type: (text: string) => {
      setDraft(text);
      typedRef.current = { text, onType };
      // The timers of a hidden page are slowed down.
      if (document.visibilityState === 'hidden') tell();
      else timerRef.current ??= setTimeout(tell, PAUSE);
    },
    rest: () => {
      tell();
      setDraft(undefined);
    },
  };
}
