import { i18n } from '#i18n';

import { Button } from './Button';
import styles from './SampleBanner.module.css';

/** Stands on every screen while the sample is shown, so that nobody takes it for their own. */
export function SampleBanner({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <div class={styles.banner}>
      <p>{i18n.t('sample.says')}</p>
      <Button look="quiet" onClick={onLeave}>
        {i18n.t('sample.leave')}
      </Button>
    </div>
  );
}
