import { dayOf } from '@/lib/network/day';

/** Gives the person a file to keep, by the browser's own saving. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `liant-2026-03-10.json`, with `.age` behind it where it is encrypted. */
export function nameBackup(file: Blob, now = new Date()): string {
  return `liant-${dayOf(now)}.json${file.type === 'application/json' ? '' : '.age'}`;
}
