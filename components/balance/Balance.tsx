import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import type { KeptBalance } from '@/lib/network/kept-balance';
import styles from './Balance.module.css';
import { BalanceAttention, type BalanceAttentionProps } from './BalanceAttention';
import { BalanceCross } from './BalanceCross';
import { BalanceDoors } from './BalanceDoors';
import { BalancePassage } from './BalancePassage';
import { BalanceTime } from './BalanceTime';
import { BalanceWorlds } from './BalanceWorlds';

export interface BalanceProps extends Omit<BalanceAttentionProps, 'attention'> {
  /** Nothing while it is not known. */
  readonly kept: KeptBalance | undefined;
  /** What is shown may be of before, and is being made anew. */
  readonly isPassing: boolean;
  /** Why something could not be read. */
  readonly failure: ComponentChildren;
  readonly onSpell: ((name: string) => void) | undefined;
}

/** What the network adds up to, picture by picture; where attention went comes first. */
export function Balance({ kept, isPassing, failure, onSpell, ...people }: BalanceProps) {
  const isEmpty = kept && kept.balance.people + kept.balance.faded === 0;
  return (
    <div class={styles.balance}>
      <header class={styles.header}>
        <h1>{i18n.t('network.balance')}</h1>
        <output>
          {kept && isPassing && !failure && <span class={styles.passing}>{i18n.t('balance.passing')}</span>}
        </output>
      </header>
      {failure}
      {!kept && !failure && <p class={styles.waiting}>{i18n.t('network.people.loading')}</p>}
      {isEmpty && <p class={styles.waiting}>{i18n.t('balance.empty')}</p>}
      {kept && !isEmpty && (
        <>
          <BalanceAttention attention={kept.balance.attention} {...people} />
          <BalanceCross balance={kept.balance} />
          <BalanceWorlds balance={kept.balance} onSpell={onSpell} />
          <BalancePassage balance={kept.balance} />
          <BalanceTime kept={kept} />
          <BalanceDoors balance={kept.balance} known={people.known} />
        </>
      )}
    </div>
  );
}
