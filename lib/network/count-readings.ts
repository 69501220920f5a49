import type { Crowd } from './crowd';
import type { Day } from './day';
import { readingOf } from './view-filter';
import { READINGS, type ReadingWord } from './words';

/** How many relations read how, of those that were not left to rest: as the summary counts them. */
export function countReadings(crowd: Crowd, today: Day): Readonly<Record<ReadingWord, number>> {
  const counts = Object.fromEntries(READINGS.map((word) => [word, 0])) as Record<ReadingWord, number>;
  const all = crowd.search('');
  for (let index = 0; index < all.size; index += 1) {
    const person = all.at(index);
    if (person && person.choice !== 'occasional' && person.choice !== 'fade')
      counts[readingOf(person, today)] += 1;
  }
  return counts;
}
