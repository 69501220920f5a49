import { setTimeout as wait } from 'node:timers/promises';
import { compare, measureInTurn, type Figure } from './figure';
import { wantName } from './openings';
import { openAndTime, type Stage } from './stage';

/** From the click on Strong or Weak in the panel to another page hearing that it is saved, which is told when it is durable. */
export async function measureTagging(stage: Stage): Promise<Figure> {
  const { workbench: bench, profile } = stage;
  const { tab: panel } = await openAndTime(
    stage,
    `sidepanel.html?tab=${profile.tab}`,
    wantName(profile.person.edit.name),
  );
  // Each finds the pages at rest: a saving is followed by their reading it.
  const rest = () => wait(150);
  const tag = async (run: number) => {
    await rest();
    await bench.evaluate(() => workbench.listen());
    await panel.getByRole('radio', { name: run % 2 ? 'Weak' : 'Strong', exact: true }).click();
    const told = await bench.evaluate(() => workbench.whenHeard());
    return told - (await panel.evaluate(() => stopwatch.clicked));
  };
  const put = async () => {
    await rest();
    return bench.evaluate(() => workbench.timeRawPut());
  };
  const runs = await measureInTurn(tag, put, { pairs: 40 });
  await panel.close();
  return compare('tag pressed to durable and told to other pages', runs, 3);
}
