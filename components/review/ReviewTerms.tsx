import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { BUDGETS, type Attention } from '@/lib/network/budget';
import { Button } from '@/components/controls/Button';
import styles from './Review.module.css';
import { ReviewWeek, type ReviewWeekProps } from './ReviewWeek';
import { RoomPart } from '@/components/controls/RoomPart';

/** How many people a week, at most; and the most that may be asked for. */
const MOST_A_WEEK = 20;

/** What the review goes by, in the user's hands: how many a week and when, and how many to nourish. */
export function ReviewTerms(props: {
  readonly size: number;
  readonly budget: number;
  /** Nothing while not everybody has come. */
  readonly attention: Attention | undefined;
  readonly onSize: (size: number) => void;
  readonly onBudget: (budget: number) => void;
  readonly week: ReviewWeekProps;
}) {
  const { size, budget, attention, onSize, onBudget, week } = props;
  return (
    <>
      <RoomPart title={i18n.t('review.terms.week')}>
        <Count label={i18n.t('review.terms.size')} value={size} most={MOST_A_WEEK} onCount={onSize} />
        <p class={styles.quiet}>{i18n.t('review.terms.zero')}</p>
        <ReviewWeek {...week} />
      </RoomPart>
      <RoomPart title={i18n.t('review.terms.attention')}>
        <p>{i18n.t('review.terms.budgetSays')}</p>
        <div class={styles.actions}>
          {BUDGETS.map((preset) => (
            <Button key={preset} look={budget === preset ? 'main' : 'plain'} onClick={() => onBudget(preset)}>
              {sayNumber(preset)}
            </Button>
          ))}
          <Count
            label={i18n.t('review.terms.budget')}
            value={budget}
            most={1_000}
            zeroIsNone
            onCount={onBudget}
          />
        </div>
        {attention && <p class="veil">{sayAttention(attention, budget)}</p>}
      </RoomPart>
    </>
  );
}

function Count(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** Nought stands for a number that was not said: the field is empty, and may be emptied. */
  readonly zeroIsNone?: boolean;
  readonly onCount: (count: number) => void;
}) {
  const id = useId();
  const [isRefused, setIsRefused] = useState(false);
  const shown = props.zeroIsNone && props.value === 0 ? '' : String(props.value);
  return (
    <>
      <div class={styles.count}>
        <label for={id}>{props.label}</label>
        <input
          id={id}
          type="number"
          min={0}
          max={props.most}
          value={shown}
          onChange={({ currentTarget }) => {
            const isEmptied =
              props.zeroIsNone && currentTarget.value === '' && !currentTarget.validity.badInput;
            const count = isEmptied ? 0 : currentTarget.valueAsNumber;
            const isFit = Number.isSafeInteger(count) && count >= 0 && count <= props.most;
            setIsRefused(!isFit);
            if (isFit) props.onCount(count);
            else currentTarget.value = shown;
          }}
        />
      </div>
      <output for={id} class={styles.bounds}>
        {isRefused && i18n.t('review.terms.bounds', { most: sayNumber(props.most) })}
      </output>
    </>
  );
}

function sayAttention({ deepened, contacts }: Attention, budget: number): string {
  const marked = i18n.t('review.terms.deepened', deepened, [sayNumber(deepened)]);
  if (deepened === 0) return marked;
  const rounded = Math.round(contacts);
  const months =
    rounded === 0
      ? i18n.t('review.terms.fewContacts')
      : i18n.t('review.terms.contacts', rounded, [sayNumber(rounded)]);
  const over =
    budget > 0 && deepened > budget ? i18n.t('review.terms.over', { budget: sayNumber(budget) }) : '';
  return [marked, months, over].filter((part) => part !== '').join(' ');
}
