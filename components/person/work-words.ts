import type { Person } from '@/lib/network/person';

/** What somebody does, in a line: "Editor · Quay & Tide", or else their headline; nothing where neither is known. */
export function sayWork({
  position,
  company,
  headline,
}: Pick<Person, 'position' | 'company' | 'headline'>): string | undefined {
  return [position, company].filter((part) => part !== undefined).join(' · ') || headline;
}
