import { useRef, useState } from 'preact/hooks';

import { useBeforeLeaving } from './use-before-leaving';

/** How long the focus rests on a radio before a walk of arrows counts as arrived (ms). */
export const REST = 400;

interface Walk<T> {
  readonly to: T;
  /** Whom it was made for: the panel may show somebody else by the time it is told. */
  readonly onChange: (value: T) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Radios choose at each press of an arrow key; somebody who walks past "weak" to "strong" means one change.
 * What the arrows reach is shown at once, and told when they rest, when the focus leaves, or when the page goes away.
 */
export function useArrows<T extends string>(value: T | undefined, onChange: (value: T | undefined) => void) {
  const [reached, setReached] = useState<T>();
  const walkRef = useRef<Walk<T> | undefined>(undefined);
  const byArrowRef = useRef(false);

  const arrive = () => {
    const { current } = walkRef;
    if (!current) return;
    clearTimeout(current.timer);
    walkRef.current = undefined;
    setReached(undefined);
    current.onChange(current.to);
  };
  const choose = (next: T | undefined) => {
    clearTimeout(walkRef.current?.timer);
    walkRef.current = undefined;
    if (byArrowRef.current && next !== undefined) {
      walkRef.current = { to: next, onChange, timer: setTimeout(arrive, REST) };
      setReached(next);
    } else {
      setReached(undefined);
      onChange(next);
    }
  };
  useBeforeLeaving(arrive);

  return {
    shown: reached ?? value,
    choose,
    onKeyDown: (event: KeyboardEvent) => {
      byArrowRef.current = event.key.startsWith('Arrow');
      // Whatever else the key does comes after what the arrows reached.
      if (!byArrowRef.current) arrive();
    },
    onKeyUp: () => {
      byArrowRef.current = false;
    },
    onFocusOut: (event: FocusEvent) => {
      const group = event.currentTarget as HTMLElement;
      if (!group.contains(event.relatedTarget as Node | null)) arrive();
    },
  };
}
