import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Objective } from '@/lib/network/objective';
import type { PersonEdit } from '@/lib/network/person';
import { BRIDGES, CHOICES, KINDS, ROLES, TIES } from '@/lib/network/words';
import { Button } from '@/components/controls/Button';
import styles from './InventoryBatch.module.css';
import { InventoryMenu } from './InventoryMenu';
import { InventoryTagMany } from './InventoryTagMany';

export interface InventoryBatchProps {
  /** How many are selected. */
  readonly count: number;
  /** Tags that were used before. */
  readonly tags: readonly string[];
  /** Those that are pursued. */
  readonly objectives: readonly Objective[];
  readonly onEdit: (edit: PersonEdit) => void;
  readonly onClear: () => void;
}

/** What can be said of all that are selected, at once. */
export function InventoryBatch({ count, tags, objectives, onEdit, onClear }: InventoryBatchProps) {
  const group = <T extends string>(
    name: string,
    words: readonly T[],
    say: (word: T) => string,
    to: To<T>,
  ) => (
    <fieldset class={styles.group}>
      <legend>{name}</legend>
      {words.map((word) => (
        <Button key={word} onClick={() => onEdit(to(word))}>
          {say(word)}
        </Button>
      ))}
    </fieldset>
  );
  return (
    <section class={styles.batch} aria-label={i18n.t('inventory.batch.name')}>
      <p class={styles.count}>
        {i18n.t('inventory.batch.count', count, [sayNumber(count)])}
        <Button look="quiet" onClick={onClear}>
          {i18n.t('inventory.batch.clear')}
        </Button>
      </p>
      {group(
        i18n.t('words.tie.name'),
        TIES,
        (tie) => i18n.t(`words.tie.${tie}`),
        (tie) => ({ tie }),
      )}
      {group(
        i18n.t('words.bridge.name'),
        BRIDGES,
        (bridge) => i18n.t(`words.bridge.${bridge}`),
        (bridge) => ({ bridge }),
      )}
      {group(
        i18n.t('words.choice.name'),
        CHOICES,
        (choice) => i18n.t(`words.choice.${choice}`),
        (choice) => ({ choice }),
      )}
      <InventoryMenu name={i18n.t('words.role.name')} above>
        {group(
          i18n.t('words.role.name'),
          ROLES,
          (role) => i18n.t(`words.role.${role}`),
          (role) => ({ roles: { [role]: true } }),
        )}
      </InventoryMenu>
      {objectives.length > 0 && (
        <InventoryMenu name={i18n.t('network.objectives')} above>
          {group(
            i18n.t('objectives.serves'),
            objectives.map(({ id }) => id),
            (id) => objectives.find((objective) => objective.id === id)?.sentence ?? '',
            (id) => ({ objectives: { [id]: true } }),
          )}
          {group(
            i18n.t('words.field.brings'),
            KINDS,
            (kind) => i18n.t(`words.kind.${kind}`),
            (kind) => ({ brings: { [kind]: true } }),
          )}
        </InventoryMenu>
      )}
      <InventoryTagMany tags={tags} onTag={(tag) => onEdit({ tags: { [tag]: true } })} />
    </section>
  );
}

type To<T> = (word: T) => PersonEdit;
