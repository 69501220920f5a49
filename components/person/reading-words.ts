import { i18n } from '#i18n';

import { sayAgo } from '@/lib/i18n/dates';
import { inSentence } from '@/lib/i18n/in-sentence';
import type { Reading, ReadPerson } from '@/lib/network/reading';

/** What a relation is at present, and why, with what was counted: "Stagnant: a strong tie, last exchange 14 months ago". */
export function sayReading(reading: Reading, person: ReadPerson): string {
  const word = i18n.t(`words.reading.${reading.computed}`);
  const why = sayWhy(reading, person);
  if (person.reading === undefined) return i18n.t('panel.reading.says', { word, why });
  return i18n.t('panel.reading.own', {
    word: i18n.t(`words.reading.${person.reading}`),
    computed: inSentence(word),
    why,
  });
}

function sayWhy({ reason, counted, question }: Reading, person: ReadPerson): string {
  const ago = counted.months === undefined ? undefined : sayAgo(counted.months);
  switch (reason) {
    case 'silent':
      return i18n.t('panel.reading.silent', { ago: ago ?? '' });
    case 'drains':
      return ago === undefined
        ? i18n.t('panel.reading.drains')
        : i18n.t('panel.reading.drainsSince', { ago });
    case 'givesAndNourishes':
      return i18n.t('panel.reading.givesAndNourishes');
    case 'giving':
      return person.reciprocity === 'giving' ? i18n.t('panel.reading.giving') : sayCounted(counted);
    case 'nourishes':
      return sayNourishing(counted, person);
    case 'still':
      return i18n.t(person.tie === 'strong' ? 'panel.reading.stillStrong' : 'panel.reading.stillWeak', {
        ago: ago ?? '',
      });
    default:
      return i18n.t(`panel.reading.unknown.${question ?? 'reciprocity'}`);
  }
}

function sayCounted({ given, received }: Reading['counted']): string {
  return i18n.t('panel.reading.counted', {
    given: i18n.t('panel.reading.times', given),
    received: i18n.t('panel.reading.times', received),
  });
}

/** What is declared goes before what is counted, as in the table. */
function sayNourishing({ receivedLately }: Reading['counted'], { energy, reciprocity }: ReadPerson): string {
  if (energy === 'gives') return i18n.t('panel.reading.energy');
  if (reciprocity === 'mutual' || reciprocity === 'receiving') return i18n.t(`panel.reading.${reciprocity}`);
  return i18n.t('panel.reading.receivedLately', receivedLately);
}
