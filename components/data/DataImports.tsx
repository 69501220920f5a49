import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { dayOf } from '@/lib/network/day';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import { sayFiles, sayImport } from './data-words';

/** One import that was made. */
export interface ImportShown {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The names of the files. */
  readonly from: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** The names of settings that came with it. */
  readonly settings?: readonly string[] | undefined;
  readonly allKnown?: boolean | undefined;
  readonly undoneBy?: unknown;
  readonly canUndo: boolean;
}

/** What was imported, the latest first, each to be undone as a whole. */
export function DataImports(props: {
  readonly imports: readonly ImportShown[];
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
}) {
  const { imports, busy, onUndo } = props;
  if (imports.length === 0) return <p>{i18n.t('data.imports.none')}</p>;
  return (
    <ul class={styles.imports} aria-label={i18n.t('data.imports.title')}>
      {imports.map((one) => (
        <ImportRow key={one.id} one={one} busy={busy} onUndo={() => onUndo(one.id)} />
      ))}
    </ul>
  );
}

function ImportRow(props: {
  readonly one: ImportShown;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const { one, busy, onUndo } = props;
  const id = useId();
  return (
    <li class={styles.import}>
      <p id={id}>
        {sayDay(dayOf(new Date(one.at)))} <bdi class={styles.name}>{sayFiles(one.from)}</bdi>{' '}
        <span class={styles.quiet}>{sayImport(one)}</span>
      </p>
      {one.canUndo ? (
        <Button disabled={busy} describedBy={id} onClick={onUndo}>
          {i18n.t('status.undo')}
        </Button>
      ) : (
        <span class={styles.quiet}>
          {i18n.t(one.undoneBy === undefined ? 'data.imports.stays' : 'data.imports.undone')}
        </span>
      )}
    </li>
  );
}
