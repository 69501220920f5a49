import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from '@/components/controls/Button';
import { InventoryMenu } from './InventoryMenu';
import styles from './InventorySave.module.css';

/** A table is CSV, cards are vCard. */
export type PeopleFileKind = 'table' | 'cards';

/** People on their way into a file. */
export interface PeopleFile {
  readonly done: number;
  readonly of: number;
  /** Of the file, once it was given to the browser. */
  readonly name: string | undefined;
}

export interface InventorySaveProps {
  /** How many the file would hold, and whether they are those who are selected. */
  readonly count: number;
  readonly areSelected: boolean;
  readonly file: PeopleFile | undefined;
  readonly onSave: (kind: PeopleFileKind) => void;
}

/** Those who are selected, or else all that the table shows, as a file. */
export function InventorySave({ count, areSelected, file, onSave }: InventorySaveProps) {
  const people = i18n.t('words.people', count, [sayNumber(count)]);
  return (
    <InventoryMenu name={i18n.t('inventory.save.title')} atEnd>
      <p class={styles.says}>
        {areSelected
          ? i18n.t('inventory.batch.count', count, [sayNumber(count)])
          : i18n.t('inventory.save.shown', { people })}
      </p>
      <div class={styles.kinds}>
        <Button onClick={() => onSave('table')}>{i18n.t('inventory.save.table')}</Button>
        <Button onClick={() => onSave('cards')}>{i18n.t('inventory.save.cards')}</Button>
      </div>
      <p class={styles.says}>{i18n.t('inventory.save.means')}</p>
      <output class={styles.said}>{file && sayFile(file)}</output>
    </InventoryMenu>
  );
}

function sayFile({ done, of, name }: PeopleFile): string {
  if (name === undefined)
    return i18n.t('inventory.save.writing', { done: sayNumber(done), of: sayNumber(of) });
  return i18n.t('inventory.save.done', {
    people: i18n.t('words.people', of, [sayNumber(of)]),
    file: name,
  });
}
