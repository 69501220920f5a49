import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import styles from './Inventory.module.css';

/** Nobody is in the network yet: how it begins. */
export function InventoryEmpty(props: {
  /** Keys that open the panel, where some do. */
  readonly keys: string | undefined;
  readonly onTrySample: (() => void) | undefined;
}) {
  const { keys, onTrySample } = props;
  return (
    <div class={styles.none}>
      <h2>{i18n.t('network.empty.title')}</h2>
      <p>{keys ? i18n.t('network.empty.says', { keys }) : i18n.t('network.empty.saysWithoutKeys')}</p>
      <p>
        <a href="#data">{i18n.t('network.empty.bring')}</a>
      </p>
      {onTrySample && <Button onClick={onTrySample}>{i18n.t('sample.try')}</Button>}
    </div>
  );
}
