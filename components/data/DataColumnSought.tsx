import { useId, useMemo, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { fold } from '@/lib/network/search';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';

/** How many headings are proposed while one is typed. */
const PROPOSED = 20;

/** Of a table with very many columns, one that is not offered yet: found by its heading, or by its number. */
export function DataColumnSought(props: {
  readonly header: readonly string[];
  readonly offered: readonly number[];
  readonly onFind: (column: number) => void;
}) {
  const { header, offered, onFind } = props;
  const [text, setText] = useState('');
  const [missed, setMissed] = useState('');
  const id = useId();
  const folded = useMemo(() => header.map(fold), [header]);
  const matching = text === '' ? [] : header.filter((_, at) => folded[at]?.includes(fold(text)));
  const look = () => {
    const column = findColumn(folded, offered, text);
    setMissed(column === undefined ? text : '');
    if (column === undefined) return;
    setText('');
    onFind(column);
  };
  return (
    <form
      class={own.ownName}
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <p>
        {i18n.t('files.columns.many', {
          count: sayNumber(header.length),
          shown: sayNumber(offered.length),
        })}
      </p>
      <label for={id}>{i18n.t('files.columns.another')}</label>
      <div class={styles.actions}>
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={200}
          list={`${id}-list`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <datalist id={`${id}-list`}>
          {[...new Set(matching)].slice(0, PROPOSED).map((title) => (
            <option key={title}>{title}</option>
          ))}
        </datalist>
        <Button onClick={look}>{i18n.t('files.columns.show')}</Button>
      </div>
      <output>{missed !== '' && i18n.t('files.columns.missed', { heading: missed })}</output>
    </form>
  );
}

/** The heading itself, else the number, else a part of a heading; one that is not offered yet before others. */
function findColumn(folded: readonly string[], offered: readonly number[], text: string): number | undefined {
  const sought = fold(text);
  if (sought === '') return undefined;
  const first = (fits: (title: string) => boolean) => {
    const all = [...folded.keys()].filter((at) => fits(folded[at] ?? ''));
    return all.find((at) => !offered.includes(at)) ?? all[0];
  };
  const nth =
    /^\d+$/.test(sought) && folded[Number(sought) - 1] !== undefined ? Number(sought) - 1 : undefined;
  return first((title) => title === sought) ?? nth ?? first((title) => title.includes(sought));
}
