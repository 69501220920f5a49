import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Day } from '@/lib/network/day';
import type { Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import type { Trace } from '@/lib/network/trace';
import { BRIDGES, CHOICES } from '@/lib/network/words';
import { Button, IconButton } from '@/components/controls/Button';
import { Choices } from '@/components/controls/Choices';
import type { PersonActions } from '@/components/person/person-actions';
import styles from './Round.module.css';
import { RoundAims } from './RoundAims';
import { RoundPerson } from './RoundPerson';
import { RoundProgress, type RoundProgressProps } from './RoundProgress';
import { RoundRoles } from './RoundRoles';
import { TieChoices } from '@/components/person/TieChoices';

export interface RoundProps extends RoundProgressProps {
  readonly person: Person;
  /** What the user's own exports show of the relation. */
  readonly trace?: Trace | undefined;
  readonly today: Day;
  readonly objectives: readonly Objective[];
  readonly letters: boolean;
  readonly edit: PersonActions['edit'];
  /** Goes on: to the next person, whatever was said of this one. */
  readonly onNext: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onStop: () => void;
}

const choiceKeys = { deepen: 'd', occasional: 'o', fade: 'f' } as const;
const worldKeys = { same: 'm', other: 'a' } as const;

/** One person at a time: how close, of which world, where the energy goes; each answer can wait. */
export function Round(props: RoundProps) {
  const { person, letters, edit, onNext, onPrevious, onStop } = props;
  const ref = useRef<HTMLElement>(null);
  const pointedRef = useRef(false);
  const goOn = (event: KeyboardEvent) => {
    if (event.repeat || (event.key !== ' ' && event.key !== 'Enter')) return;
    event.preventDefault();
    onNext();
  };
  useEffect(() => ref.current?.focus({ preventScroll: true }), [person.id]);
  useEffect(() => {
    // A click beside the card leaves the focus nowhere, and the space bar would scroll.
    const onKeyDown = (event: KeyboardEvent) => event.target === document.body && goOn(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key of the whole, beside its buttons
    <article
      ref={ref}
      tabIndex={-1}
      class={styles.round}
      aria-label={i18n.t('network.round')}
      onClick={({ target, detail }) => {
        // A role that was clicked leaves the space bar to the next person; its label is clicked first, and has a detail.
        if (isCheckbox(target) && (pointedRef.current || detail > 0))
          ref.current?.focus({ preventScroll: true });
        pointedRef.current = !isCheckbox(target) && detail > 0;
      }}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget || isRadio(event.target)) goOn(event);
      }}
    >
      <RoundProgress {...props} />
      <div class={styles.card}>
        <RoundPerson person={person} trace={props.trace} today={props.today} />
        <div class={styles.questions}>
          <TieChoices tie={person.tie} letters={letters} onChange={(tie) => edit({ tie })} />
          <Choices
            name={i18n.t('words.bridge.name')}
            clear={i18n.t('words.bridge.clear')}
            options={BRIDGES.map((bridge) => ({
              value: bridge,
              label: i18n.t(`words.bridge.${bridge}`),
              letter: letters ? worldKeys[bridge] : undefined,
            }))}
            value={person.bridge}
            onChange={(bridge) => edit({ bridge })}
          />
          <Choices
            name={i18n.t('words.choice.name')}
            clear={i18n.t('words.choice.clear')}
            options={CHOICES.map((choice) => ({
              value: choice,
              label: i18n.t(`words.choice.${choice}`),
              letter: letters ? choiceKeys[choice] : undefined,
            }))}
            value={person.choice}
            onChange={(choice) => edit({ choice })}
          />
          <RoundRoles roles={person.roles} edit={edit} />
          <RoundAims person={person} objectives={props.objectives} edit={edit} />
        </div>
      </div>
      <div class={styles.foot}>
        <IconButton
          icon="previous"
          name={i18n.t('panel.previous')}
          letter={letters ? 'k' : undefined}
          disabled={!onPrevious}
          onClick={() => onPrevious?.()}
        />
        <Button look="main" onClick={onNext}>
          {i18n.t(person.tie ? 'round.next' : 'round.skip')} <kbd>{i18n.t('round.space')}</kbd>
        </Button>
        <Button look="quiet" onClick={onStop}>
          {i18n.t('round.stop')}
        </Button>
      </div>
    </article>
  );
}

function isCheckbox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}

/** Where a letter left the focus after a press: the space bar still means the next person, as one is chosen there. */
function isRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio' && target.checked;
}
