import { expect, it } from 'vitest';

import { Crowd } from '@/lib/network/crowd';
import { listUsed, listUsedOnce } from '@/lib/network/used-words';

import { inventPerson } from './invented';

/** People of these worlds. */
function crowdOf(...worlds: readonly string[]): Crowd {
  const crowd = new Crowd();
  crowd.put(
    worlds.map((worldName, at) => ({
      person: inventPerson({ id: String(at).padStart(16, '0'), name: `Person ${at}`, worldName }),
    })),
  );
  return crowd;
}

it('worlds that differ by case or accents are one to choose from, spelled as most people have it', () => {
  const crowd = crowdOf('cinema', 'Cinéma', 'Law', 'Cinéma', 'Law', 'Law', 'CINEMA', 'Art');
  expect(listUsedOnce(crowd, 'worldName')).toEqual(['Cinéma', 'Law', 'Art']);
  expect(listUsed(crowd, 'worldName')).toEqual(['Law', 'Cinéma', 'cinema', 'CINEMA', 'Art']);
});
