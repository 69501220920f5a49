import { compare, measureInTurn, type Figure } from './figure';
import { timeOpening, type Stage } from './stage';
import type { Wanted } from './stopwatch';

/** Openings are short and the computer does other things too: many are needed until their median stands still. */
const pairs = 25;

/** From the beginning of the popup's navigation to the numbers of the whole network being shown. */
export async function measurePopup(stage: Stage): Promise<Figure> {
  const runs = await measureInTurn(
    () => timeOpening(stage, `popup.html?tab=${stage.profile.tab}`, wantTies(stage)),
    () => timeBlank(stage),
    { pairs },
  );
  return compare('popup: navigation to summary visible', runs, 1.5);
}

/** From the beginning of the panel's navigation to the name of the person in the tab being shown. */
export async function measurePanel(stage: Stage): Promise<Figure> {
  const wanted = wantName(stage.profile.person.edit.name);
  const runs = await measureInTurn(
    () => timeOpening(stage, `sidepanel.html?tab=${stage.profile.tab}`, wanted),
    () => timeBlank(stage),
    { pairs },
  );
  return compare('panel: navigation to person visible', runs, 1.8);
}

export function timeBlank(stage: Stage): Promise<number> {
  return timeOpening(stage, 'blank.html', { selector: 'p', texts: ['Blank'] });
}

export function wantName(name: string): Wanted {
  return { selector: 'h1', texts: [name] };
}

/** The numbers as they were invented, counted apart from the store. */
export function wantTies({ people }: Pick<Stage, 'people'>): Wanted {
  const count = (tie?: string) => people.filter(({ edit }) => edit.tie === tie).length;
  return {
    selector: '[aria-label="Ties"] li',
    texts: [`Strong ties ${count('strong')}`, `Weak ties ${count('weak')}`, `Not yet tagged ${count()}`],
  };
}
