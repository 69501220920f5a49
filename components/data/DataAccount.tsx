import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';
import { sayKind, sayProblem, sayReason } from './file-words';

/** What was found in one file, row by row: `rows` is `used` and all that was set aside. */
export interface AccountShown {
  readonly path: string;
  readonly kind?: string;
  readonly problem?: {
    readonly code: string;
    readonly expected?: readonly string[];
    readonly seen?: readonly string[];
  };
  readonly account: {
    readonly rows: number;
    readonly used: number;
    readonly undated?: number;
    readonly aside: Readonly<Partial<Record<string, number>>>;
    readonly badRows: readonly { readonly line: number; readonly reason: string }[];
  };
}

/** The files, and what became of every row in them. Those of no use here are left out. */
export function DataAccount(props: {
  readonly files: readonly AccountShown[];
  readonly turns: number;
  readonly onBadRows: () => void;
}) {
  const told = props.files.filter(({ kind, problem }) => kind !== undefined || problem !== undefined);
  const isBroken = told.some(({ account }) => account.badRows.length > 0);
  return (
    <section class={styles.inside} aria-label={i18n.t('files.account')}>
      <ul class={own.accounts}>
        {told.map((file) => (
          <FileAccount key={file.path} file={file} />
        ))}
      </ul>
      {props.turns > 0 && (
        <p class={styles.quiet}>{i18n.t('files.turns', props.turns, [sayNumber(props.turns)])}</p>
      )}
      {isBroken && (
        <Button look="quiet" onClick={props.onBadRows}>
          {i18n.t('files.badRows')}
        </Button>
      )}
    </section>
  );
}

function FileAccount({ file }: { readonly file: AccountShown }) {
  const { path, kind, problem, account } = file;
  const { undated = 0 } = account;
  const aside = Object.entries(account.aside).map(([reason, count = 0]) => sayReason(reason, count));
  return (
    <li>
      <p>
        <bdi class={styles.name} title={path}>
          {path.slice(path.lastIndexOf('/') + 1)}
        </bdi>{' '}
        {kind !== undefined && <span class={styles.quiet}>{sayKind(kind)}</span>}
      </p>
      {problem && (
        <p role="alert" class={styles.fault}>
          {sayProblem(problem)}
        </p>
      )}
      {account.rows > 0 && (
        <p class={styles.quiet}>
          {i18n.t('files.rows', account.rows, [sayNumber(account.rows), sayNumber(account.used)])}
          {undated > 0 && ` ${i18n.t('files.undated', undated, [sayNumber(undated)])}`}
          {aside.length > 0 && ` ${i18n.t('files.aside', { what: aside.join(i18n.t('files.between')) })}`}
        </p>
      )}
    </li>
  );
}
