import { addDays } from './calendar';
import type { Day } from './day';
import type { Objective, ObjectiveId } from './objective';
import type { Aim, Both } from './sample-words';

const AIMS: Readonly<
  Record<Aim, { readonly id: ObjectiveId; readonly sentence: Both; readonly until?: number }>
> = {
  energy: {
    id: 'a1'.padEnd(16, '0'),
    sentence: ['Two clients in energy by next summer', 'Deux clients dans l’énergie d’ici l’été prochain'],
    until: 200,
  },
  teaching: {
    id: 'a2'.padEnd(16, '0'),
    sentence: ['Teach, one day a week', 'Enseigner, un jour par semaine'],
  },
};

/** How long ago each was begun, in days. */
const BEGAN = 60;

/** What the one who tries the sample wants: one objective that lacks nothing, and one that has no bridge into another world. */
export function sampleObjectives(today: Day, language: 'en' | 'fr'): readonly Objective[] {
  return Object.values(AIMS).map(({ id, sentence: [en, fr], until }) => ({
    id,
    sentence: language === 'fr' ? fr : en,
    began: addDays(today, -BEGAN),
    ...(until !== undefined && { until: addDays(today, until) }),
  }));
}

export function idOfAim(aim: Aim): ObjectiveId {
  return AIMS[aim].id;
}
