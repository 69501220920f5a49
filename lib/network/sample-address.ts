import type { Person } from './person';
import type { Profile } from './profile-key';

/** RFC 2606 keeps `.example` free for good: nobody is there, and nobody will be. */
const RESERVED = /^https:\/\/people\.example\//;

/** Where somebody of the sample would be, if they were. */
export function sampleProfile(place: number): Profile {
  const url = `https://people.example/${String(place + 1).padStart(2, '0')}`;
  return { key: `web:${url}`, url };
}

/** The profile that is opened for a person; none for somebody added by hand, or invented for the sample. */
export function profileToOpen({ profiles }: Pick<Person, 'profiles'>): Profile | undefined {
  return profiles.find(({ url }) => !RESERVED.test(url));
}
