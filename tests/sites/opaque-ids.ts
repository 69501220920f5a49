/** Published beginnings of LinkedIn's opaque ids, with the member numbers they hold. */
export const MEMBERS = [
  { head: 'ACoAABATcpgB', number: '269709976' },
  { head: 'ACwAABATcpgB', number: '269709976' },
  { head: 'ACoAABkKUycB', number: '420107047' },
  { head: 'ACoAABh375cB', number: '410513303' },
  { head: 'ACoAADO39x0B', number: '867694365' },
] as const;

/** A whole id: the published beginnings, with an invented rest of the right length. */
export function opaque(head: string): string {
  return head.padEnd(39, 'x7Qk-_0');
}
