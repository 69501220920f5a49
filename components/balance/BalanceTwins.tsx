import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Worlds } from '@/lib/network/worlds';
import { Button } from '@/components/controls/Button';
import styles from './BalanceTwins.module.css';

/** Worlds that are written in several ways: each spelling can be made the one for all. */
export function BalanceTwins(props: {
  readonly twins: Worlds['twins'];
  /** Nothing while it is not known who they are. */
  readonly onSpell: ((name: string) => void) | undefined;
}) {
  return props.twins.map((twin) => <Twin key={twin.name} twin={twin} onSpell={props.onSpell} />);
}

function Twin({
  twin,
  onSpell,
}: {
  readonly twin: Worlds['twins'][number];
  readonly onSpell: ((name: string) => void) | undefined;
}) {
  const id = useId();
  return (
    <div class={`${styles.twin} veil`}>
      <p id={id}>{i18n.t('balance.worlds.twin')}</p>
      <div class={styles.ways}>
        {twin.spellings.map(({ name, size }) => (
          <Button key={name} describedBy={id} disabled={!onSpell} onClick={() => onSpell?.(name)}>
            {i18n.t('balance.worlds.way', { name, count: sayNumber(size) })}
          </Button>
        ))}
      </div>
    </div>
  );
}
