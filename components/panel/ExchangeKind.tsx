import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Exchange, ExchangeEdit } from '@/lib/network/exchange';
import { DIRECTIONS, KINDS, type Direction } from '@/lib/network/words';
import { Choices } from '@/components/controls/Choices';

/**
 * Who gave in an exchange, and what. What was a conversation becomes something given only once it is said what, so
 * the side waits for the kind.
 */
export function ExchangeKind(props: {
  readonly exchange: Exchange;
  readonly onEdit: (edit: ExchangeEdit) => void;
}) {
  const { exchange, onEdit } = props;
  const [waiting, setWaiting] = useState<Direction>();
  const direction = waiting ?? exchange.direction;
  const isTalk = exchange.kind === 'conversation';

  const chooseSide = (side: Direction) => {
    setWaiting(isTalk && side !== 'both' ? side : undefined);
    if (side === 'both') onEdit({ direction: side, kind: 'conversation' });
    else if (!isTalk) onEdit({ direction: side });
  };
  const chooseKind = (kind: Exchange['kind']) => {
    onEdit(waiting ? { direction: waiting, kind } : { kind });
    setWaiting(undefined);
  };

  return (
    <>
      <Choices
        name={i18n.t('words.direction.name')}
        options={DIRECTIONS.map((side) => ({ value: side, label: i18n.t(`words.direction.${side}`) }))}
        value={direction}
        onChange={(side) => side && chooseSide(side)}
      />
      {direction !== 'both' && (
        <Choices
          name={i18n.t('words.kind.name')}
          options={KINDS.map((kind) => ({ value: kind, label: i18n.t(`words.kind.${kind}`) }))}
          value={exchange.kind === 'conversation' ? undefined : exchange.kind}
          onChange={(kind) => kind && chooseKind(kind)}
        />
      )}
    </>
  );
}
