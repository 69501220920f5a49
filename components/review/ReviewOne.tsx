import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { inSentence } from '@/lib/i18n/in-sentence';
import { sayList } from '@/lib/i18n/lists';
import type { ObjectiveId } from '@/lib/network/objective';
import type { Person, Texts } from '@/lib/network/person';
import type { ReviewItem } from '@/lib/network/review';
import { USUAL_RHYTHM } from '@/lib/network/rhythm';
import { CHOICES, type Choice } from '@/lib/network/words';
import { Button } from '@/components/controls/Button';
import { Choices } from '@/components/controls/Choices';
import { LogExchange } from '@/components/person/LogExchange';
import type { PersonActions } from '@/components/person/person-actions';
import styles from './Review.module.css';

export interface ReviewOneProps {
  readonly item: ReviewItem;
  /** What is written of them at more length; nothing while it is not read. */
  readonly texts: Texts | undefined;
  readonly sentenceOf: (objective: ObjectiveId) => string | undefined;
  readonly actions: {
    /** Something passed: logged as of today. */
    readonly done: (
      person: Person,
      ...what: Parameters<PersonActions['log']>
    ) => ReturnType<PersonActions['log']>;
    readonly later: (person: Person) => void;
    readonly pass: (person: Person) => void;
    readonly choose: (person: Person, choice: Choice | undefined) => void;
    readonly show: (person: Person) => void;
  };
}

/** One person of the week: why they are here, what was written down of them, and what can be said. */
export function ReviewOne({ item, texts, sentenceOf, actions }: ReviewOneProps) {
  const { person, last } = item;
  const id = useId();
  const receives = person.receives.map((kind) => i18n.t(`words.kind.${kind}`));
  const act = (name: 'later' | 'pass') => (
    <Button describedBy={id} onClick={() => actions[name](person)}>
      {i18n.t(`review.${name}`)}
    </Button>
  );
  return (
    <article class={styles.card} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <bdi>{person.name}</bdi>
        </h2>
        <p class="veil">{sayWhy(item, sentenceOf)}</p>
      </header>
      <dl class={`${styles.facts} veil`}>
        {person.nextStep !== undefined && (
          <div>
            <dt>{i18n.t('words.field.nextStep')}</dt>
            <dd dir="auto">{person.nextStep}</dd>
          </div>
        )}
        {(receives.length > 0 || texts?.receivesText !== undefined) && (
          <div>
            <dt>{i18n.t('words.field.receives')}</dt>
            <dd>
              {receives.length > 0 && <p>{sayList(receives)}</p>}
              {texts?.receivesText !== undefined && <p dir="auto">{texts.receivesText}</p>}
            </dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('review.last')}</dt>
          <dd>{last === undefined ? i18n.t('review.unknown') : sayDay(last)}</dd>
        </div>
      </dl>
      <Choices
        name={i18n.t('words.choice.name')}
        clear={i18n.t('words.choice.clear')}
        options={CHOICES.map((value) => ({ value, label: i18n.t(`words.choice.${value}`) }))}
        value={person.choice}
        onChange={(choice) => actions.choose(person, choice)}
      />
      <LogExchange mainly log={(...what) => actions.done(person, ...what)} />
      <div class={styles.actions}>
        {act('later')}
        {act('pass')}
        <Button look="quiet" describedBy={id} onClick={() => actions.show(person)}>
          {i18n.t('review.show')}
        </Button>
      </div>
    </article>
  );
}

function sayWhy(
  { person, reason, last, objective }: ReviewItem,
  sentenceOf: ReviewOneProps['sentenceOf'],
): string {
  const aim = objective === undefined ? undefined : sentenceOf(objective);
  if (reason === 'rhythm') {
    const rhythm = inSentence(i18n.t(`review.rhythm.${person.rhythm ?? USUAL_RHYTHM}`));
    return i18n.t(last === undefined ? 'review.why.neverMet' : 'review.why.rhythm', { rhythm });
  }
  if (reason === 'bridge') return i18n.t('review.why.bridge', { aim: aim ?? '' });
  if (reason === 'demanding') return i18n.t(`review.why.${sayDemanding(person)}`);
  if (reason !== 'dormant') return i18n.t(`review.why.${reason}`);
  const worth = [
    ...(person.tie === 'strong' ? [i18n.t('review.worth.strong')] : []),
    ...(person.bridge === 'other' ? [i18n.t('review.worth.other')] : []),
    ...(aim === undefined ? [] : [i18n.t('review.worth.aim', { aim })]),
  ];
  // Of silence nothing is said where it is the user who calls it dormant: there may be none.
  const dormant = person.reading === 'dormant' ? 'ownDormant' : 'dormant';
  return i18n.t(`review.why.${dormant}`, { worth: sayList(worth) });
}

/** From what it is read as demanding, in the order of the table of readings. */
function sayDemanding({ reading, energy }: Person) {
  if (reading === 'demanding') return 'ownDemanding';
  return energy === 'drains' ? 'drains' : 'demanding';
}
