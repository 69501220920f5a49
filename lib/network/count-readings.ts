import { listCrowd, type Crowd } from './crowd';
import type { Day } from './day';
import { isAtRest } from './at-rest';
import { foreseenReading } from './foreseen';
import { READINGS, type ReadingWord } from './words';

/** How many relations read how, of those that were not left to rest: as the summary counts them. */
export function countReadings(crowd: Crowd, today: Day): Readonly<Record<ReadingWord, number>> {
  const counts = Object.fromEntries(READINGS.map((word) => [word, 0])) as Record<ReadingWord, number>;
  for (const person of listCrowd(crowd)) {
    if (!isAtRest(person)) counts[foreseenReading(person, today)] += 1;
  }
  return counts;
}
