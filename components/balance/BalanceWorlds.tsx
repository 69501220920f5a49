import { i18n } from '#i18n';

import type { Balance } from '@/lib/network/balance';
import { BRIDGES } from '@/lib/network/words';
import { addressOfView } from '@/components/inventory/inventory-addresses';
import { BalanceBars } from './BalanceBars';
import { BalancePart } from './BalancePart';
import { BalanceTwins } from './BalanceTwins';
import { sayLacking, sayOpenness, sayWorlds } from './balance-words';

/** The worlds by their size, how evenly people spread over them, and how open the network is to others than mine. */
export function BalanceWorlds({
  balance,
  onSpell,
}: {
  readonly balance: Balance;
  /** Writes a world in one way wherever it is written in another; nothing while it is not known who they are. */
  readonly onSpell: ((name: string) => void) | undefined;
}) {
  const { worlds, bridges, lacking } = balance;
  return (
    <BalancePart
      title={i18n.t('balance.worlds.title')}
      says={[...sayWorlds(worlds), sayOpenness(balance)]}
      from={[
        i18n.t('balance.worlds.from'),
        sayLacking(lacking.worldName, 'worldName'),
        sayLacking(lacking.bridge, 'bridge'),
      ]}
      research={{ says: i18n.t('balance.worlds.research'), source: i18n.t('balance.worlds.source') }}
    >
      <BalanceBars
        name={i18n.t('balance.worlds.title')}
        bars={worlds.largest.map(({ name, size }) => ({
          key: name,
          label: <bdi>{name}</bdi>,
          count: size,
          href: addressOfView({ world: name }),
        }))}
      />
      {worlds.count > worlds.largest.length && (
        <p>{i18n.t('balance.worlds.more', worlds.count - worlds.largest.length)}</p>
      )}
      <BalanceTwins twins={worlds.twins} onSpell={onSpell} />
      <BalanceBars
        name={i18n.t('balance.open.title')}
        bars={BRIDGES.map((bridge) => ({
          key: bridge,
          label: i18n.t(`words.bridge.${bridge}`),
          count: bridges[bridge],
          href: addressOfView({ bridge }),
        }))}
      />
    </BalancePart>
  );
}
