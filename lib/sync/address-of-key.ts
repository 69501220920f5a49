import type { ProfileKey } from '@/lib/network/profile-key';

/** The address of a profile as it follows from its key; empty for a member's number, which opens nothing. */
export function addressOf(key: ProfileKey): string {
  if (key.startsWith('linkedin:')) return `https://www.linkedin.com/in/${encode(key.slice(9))}`;
  if (key.startsWith('xing:')) return `https://www.xing.com/profile/${encode(key.slice(5))}`;
  return key.startsWith('web:') ? key.slice(4) : '';
}

function encode(segment: string): string {
  return segment.isWellFormed() ? encodeURIComponent(segment) : segment;
}
