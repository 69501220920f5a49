import { Round } from '@/components/round/Round';
import { RoundAfter } from '@/components/round/RoundAfter';
import { Coming } from '@/components/controls/Coming';
import { Waiting } from '@/components/controls/Waiting';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import { countReadings } from '@/lib/network/count-readings';

/** The round, and what became visible when it ends. */
export function RoundRoom({ page }: { readonly page: NetworkPage }) {
  const { round, everybody, today } = page;
  const letters = page.settings.value?.letters ?? false;
  const progress = round.progress.value;
  if (!progress)
    return (
      <>
        <Coming people={page.coming.value} />
        <Waiting />
      </>
    );
  const person = round.person.value;
  if (round.isOver.value || !person)
    return (
      <RoundAfter
        progress={progress}
        onlySome={round.view.value !== ''}
        decided={round.decided.value}
        readings={countReadings(everybody.value.crowd, today.value)}
        onGoOn={progress.done < progress.of ? round.goOn : undefined}
      />
    );
  const { actions, ways } = round;
  return (
    <Round
      person={person}
      trace={round.trace.value}
      today={today.value}
      objectives={page.objectives.value ?? []}
      letters={letters}
      progress={progress}
      minutesLeft={round.minutesLeft.value}
      edit={(edit) => actions.value?.edit(edit)}
      onNext={() => round.step(1)}
      onPrevious={ways.value.previous ? () => round.step(-1) : undefined}
      onStop={round.stop}
      onlySome={round.view.value !== ''}
    />
  );
}
