import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import { DataColumnSought } from './DataColumnSought';
import own from './DataExportFound.module.css';

/** So many columns are offered at once; of more, the others by their headings. */
const OFFERED = 50;

const SINGLE = ['name', 'firstName', 'lastName', 'mail', 'company', 'position', 'place', 'note'] as const;
const MEANINGS = [...SINGLE, 'address'] as const;
type Meaning = (typeof MEANINGS)[number];

/** Which column holds what, from 0. */
export type ColumnsChosen = { readonly [M in (typeof SINGLE)[number]]?: number } & {
  readonly addresses: readonly number[];
};

/** A table that is not known: its first rows, and above each column what it may hold. */
export function DataColumns(props: {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: ColumnsChosen;
  readonly busy: boolean;
  readonly onChoose: (columns: ColumnsChosen) => void;
}) {
  const { path, header, rows, guess } = props;
  const [meanings, setMeanings] = useState(() => meaningsOf(header.length, guess));
  const [sought, setSought] = useState<readonly number[]>([]);
  const columns = columnsOf(meanings);
  const offered = [...header.keys()].filter(
    (column) => column < OFFERED || sought.includes(column) || meanings[column] !== undefined,
  );
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const latest = sought.at(-1);
    table.current?.querySelector<HTMLElement>(`[data-column="${latest}"]`)?.focus();
  }, [sought]);
  const isNamed =
    columns.name !== undefined || columns.firstName !== undefined || columns.lastName !== undefined;
  return (
    <section class={styles.inside} aria-label={path}>
      <p>{i18n.t('files.columns.asks', { file: path })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reached by keyboard */}
      <section class={own.table} tabIndex={0} aria-label={i18n.t('files.columns.preview')}>
        <table ref={table}>
          <thead>
            <tr>
              {offered.map((column) => (
                <th key={column} scope="col">
                  <select
                    data-column={column}
                    aria-label={i18n.t('files.columns.column', {
                      column: header[column] || String(column + 1),
                    })}
                    value={meanings[column] ?? ''}
                    onChange={({ currentTarget: { value } }) => {
                      const meaning = MEANINGS.find((each) => each === value);
                      setMeanings((before) =>
                        before.map((each, at) => (at === column ? meaning : without(each, meaning))),
                      );
                    }}
                  >
                    <option value="">{i18n.t('files.columns.none')}</option>
                    {MEANINGS.map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {i18n.t(`files.columns.${meaning}`)}
                      </option>
                    ))}
                  </select>
                  <bdi>{header[column]}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {offered.map((column) => (
                  <td key={column}>
                    <bdi>{cells[column]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {header.length > OFFERED && (
        <DataColumnSought
          header={header}
          offered={offered}
          onFind={(column) => setSought((before) => [...before.filter((each) => each !== column), column])}
        />
      )}
      <Button disabled={props.busy || !isNamed} onClick={() => props.onChoose(columns)}>
        {i18n.t('files.columns.read')}
      </Button>
    </section>
  );
}

/** A meaning that one column has is taken from the others, but for addresses, of which there may be several. */
function without(meaning: Meaning | undefined, taken: Meaning | undefined): Meaning | undefined {
  return meaning === taken && meaning !== 'address' ? undefined : meaning;
}

function meaningsOf(count: number, guess: ColumnsChosen): (Meaning | undefined)[] {
  return Array.from({ length: count }, (_, column) =>
    guess.addresses.includes(column) ? 'address' : SINGLE.find((meaning) => guess[meaning] === column),
  );
}

function columnsOf(meanings: readonly (Meaning | undefined)[]): ColumnsChosen {
  const single = SINGLE.flatMap((meaning) => {
    const column = meanings.indexOf(meaning);
    return column < 0 ? [] : [[meaning, column] as const];
  });
  const addresses = meanings.flatMap((meaning, column) => (meaning === 'address' ? [column] : []));
  return { ...Object.fromEntries(single), addresses };
}
