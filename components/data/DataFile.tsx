import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import { dayOf } from '@/lib/network/day';
import type { WhyUnreadable } from '@/lib/network/unreadable';
import styles from './Data.module.css';

export type FaultCode =
  | 'foreign'
  | 'newer'
  | 'cutOff'
  | 'notJson'
  | 'wrongHead'
  | 'tooLarge'
  | 'tooMany'
  | 'tooDeep'
  | 'tooLong'
  | 'wrongPassphrase'
  | 'damaged';

/** One of the files that were chosen. */
export interface FileShown {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly made: number | undefined;
  readonly fault: { readonly code: FaultCode; readonly line: number | undefined } | undefined;
  /** How many records cannot be read, and the first of them. */
  readonly unreadable: number;
  readonly unread: readonly {
    readonly member: string;
    readonly line: number;
    readonly kind: WhyUnreadable;
    readonly why: string;
  }[];
}

/** What a file is, or why it cannot be read and where that showed. */
export function DataFile({ file }: { readonly file: FileShown }) {
  const { name, made, fault, unreadable, unread } = file;
  return (
    <div class={styles.file}>
      <p>
        <bdi class={styles.name}>{name}</bdi>
        {made !== undefined && (
          <span class={styles.quiet}> {i18n.t('data.in.made', { day: sayDay(dayOf(new Date(made))) })}</span>
        )}
      </p>
      {fault && (
        <p role="alert" class={styles.fault}>
          {i18n.t(`data.fault.${fault.code}`)}
          {fault.line !== undefined && ` ${i18n.t('data.fault.at', { line: sayNumber(fault.line) })}`}{' '}
          {i18n.t('data.fault.unchanged')}
        </p>
      )}
      {unreadable > 0 && (
        <details class={styles.fold}>
          <summary>{i18n.t('data.in.unreadable', unreadable, [sayNumber(unreadable)])}</summary>
          <ul class={styles.lines}>
            {unread.map(({ line, kind, why }) => (
              <li key={line}>
                {i18n.t('data.fault.line', { line: sayNumber(line), why: i18n.t(`unreadable.${kind}`) })}{' '}
                <small>
                  <q lang="en">{why}</q>
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
