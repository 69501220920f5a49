import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Day } from '@/lib/network/day';
import { LONGEST_SENTENCE } from '@/lib/network/objective';
import { Button } from '@/components/controls/Button';
import { DayField } from '@/components/controls/DayField';
import styles from './Objectives.module.css';
import { TextField } from '@/components/controls/TextField';

export interface Said {
  readonly sentence: string;
  readonly until: Day | undefined;
}

/** An objective in the user's words: a sentence, and by when. What is refused stays as it was typed. */
export function ObjectivesForm(props: {
  readonly action: string;
  readonly before?: Said;
  readonly onSave: (said: Said) => Promise<boolean>;
  readonly onCancel?: () => void;
}) {
  const { action, before, onSave, onCancel } = props;
  const [sentence, setSentence] = useState(before?.sentence ?? '');
  const [until, setUntil] = useState(before?.until);
  const [turn, setTurn] = useState(0);
  const canSave = sentence.trim() !== '' && sentence.length <= LONGEST_SENTENCE;
  const save = async () => {
    if (!canSave || !(await onSave({ sentence, until }))) return;
    setSentence('');
    setUntil(undefined);
    setTurn(turn + 1);
  };
  return (
    <fieldset class={styles.form} key={turn}>
      <legend class="unseen">{action}</legend>
      <TextField
        label={i18n.t('objectives.sentence')}
        hint={i18n.t('objectives.hint')}
        value={sentence}
        limit={LONGEST_SENTENCE}
        veiled
        onType={setSentence}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) void save();
        }}
      />
      <DayField
        label={i18n.t('objectives.until')}
        day={until}
        mayBeEmpty
        onDay={(day) => setUntil(day === '' ? undefined : day)}
      />
      <div class={styles.actions}>
        <Button look="main" onClick={() => void save()}>
          {action}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('objectives.cancel')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
