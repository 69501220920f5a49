import type { NetworkPage } from '@/entrypoints/network/network-page';
import { openBalanceRoom, type BalanceRoom } from './balance-room';

let balance: BalanceRoom | undefined;

/** The balance of this page, for as long as it is open, for every room that shows some of it: its worker reads everybody. */
export function openBalance({ name, keeping }: Pick<NetworkPage, 'name' | 'keeping'>): BalanceRoom {
  return (balance ??= openBalanceRoom(name, keeping));
}
