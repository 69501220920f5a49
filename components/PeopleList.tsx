import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Person, PersonId } from '@/lib/network/person';
import styles from './PeopleList.module.css';
import { PeopleListRow } from './PeopleListRow';
import { stepInRows } from './people-list-steps';
import { useRowHeight } from './use-row-height';
import { useVirtualRows } from './use-virtual-rows';

export interface PeopleListProps {
  readonly size: number;
  readonly at: (index: number) => Person | undefined;
  /** Somebody to be brought into view. */
  readonly marked: { readonly id: PersonId; readonly index: number } | undefined;
  readonly onShow: (person: Person) => void;
}

/** Many people as a table, of which only what the window shows is there. Up and down go from name to name. */
export function PeopleList({ size, at, marked, onShow }: PeopleListProps) {
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<number>();
  const wantedRef = useRef<number>(undefined);
  const top = () => (bodyRef.current?.getBoundingClientRect().top ?? 0) + scrollY;
  const rowHeight = useRowHeight();
  const virtual = useVirtualRows({ count: size, rowHeight, top, kept: focused });

  const { scrollTo } = virtual;
  const markedAt = marked?.index;
  useLayoutEffect(() => {
    if (markedAt !== undefined) scrollTo(markedAt);
  }, [markedAt, scrollTo]);
  useLayoutEffect(() => {
    const row = bodyRef.current?.querySelector(`[data-index="${wantedRef.current}"] [data-row-focus]`);
    if (!(row instanceof HTMLElement)) return;
    wantedRef.current = undefined;
    row.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepInRows(event.key, focused, size);
    if (next === undefined || !(event.target as Element).closest('[data-row-focus]')) return;
    event.preventDefault();
    wantedRef.current = next;
    setFocused(next);
    scrollTo(next);
  };

  return (
    <table aria-label={i18n.t('network.people.name')} aria-rowcount={size + 1} class={styles.people}>
      <thead>
        <tr aria-rowindex={1} class={styles.head}>
          <th scope="col">{i18n.t('network.people.who')}</th>
          <th scope="col">{i18n.t('words.tie.name')}</th>
          <th scope="col">{i18n.t('words.bridge.name')}</th>
          <th scope="col">{i18n.t('words.role.name')}</th>
          <th scope="col">{i18n.t('words.reciprocity.name')}</th>
          <th scope="col">{i18n.t('words.choice.name')}</th>
          <th scope="col">
            <span class="unseen">{i18n.t('popup.openPanel')}</span>
          </th>
        </tr>
      </thead>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are of the names inside */}
      <tbody
        ref={bodyRef}
        class={styles.body}
        style={{ height: `${virtual.height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => setFocused(indexAround(event.target))}
        onFocusOut={(event) => {
          if (!bodyRef.current?.contains(event.relatedTarget as Node | null)) setFocused(undefined);
        }}
      >
        {virtual.rows.map(({ index, start }) => {
          const person = at(index);
          return (
            person && (
              <PeopleListRow
                key={person.id}
                person={person}
                index={index}
                start={start}
                marked={person.id === marked?.id}
                height={rowHeight}
                onShow={() => onShow(person)}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

function indexAround(target: EventTarget | null): number | undefined {
  const row = (target as Element).closest('[data-index]');
  return row ? Number(row.getAttribute('data-index')) : undefined;
}
