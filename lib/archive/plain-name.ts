import { fold } from '@/lib/network/search';

/** A column's or a file's name as names are compared: letters and digits, no case, no accents. */
export function plainName(name: string): string {
  return fold(name.slice(0, 200)).replace(/[^\p{L}\p{N}]/gu, '');
}
