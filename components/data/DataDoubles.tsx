import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';
import { shortAddress } from './short-address';

interface Proposed {
  readonly id: string;
  readonly name: string;
  readonly company?: string | undefined;
  readonly address?: string | undefined;
  readonly isHere: boolean;
}

export interface ProposalShown {
  readonly id: string;
  readonly by: 'nameAndCompany' | 'mail';
  readonly one: Proposed;
  readonly other: Proposed;
}

/** So many are shown at once; more are folded, and drawn once they are asked for. */
const FEW = 20;

interface DoublesProps {
  readonly proposals: readonly ProposalShown[];
  readonly answers: Readonly<Record<string, boolean>>;
  readonly onAnswer: (proposal: string, areOne: boolean) => void;
}

/**
 * Two who may be one: the person says, one key each. `1` makes them one person, `2` leaves them two; the next one has
 * the focus then. Nothing is done before the import, and what was said can be said otherwise.
 * @param props `count`: how many there are, of whom `proposals` are the first
 */
export function DataDoubles(props: DoublesProps & { readonly count: number }) {
  const [isOpen, setOpen] = useState(props.count <= FEW);
  const more = props.count - props.proposals.length;
  return (
    <details class={styles.fold} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('files.doubles.count', props.count, [sayNumber(props.count)])}</summary>
      <p class={styles.quiet}>{i18n.t('files.doubles.says')}</p>
      {isOpen && <Doubles {...props} />}
      {more > 0 && <p class={styles.quiet}>{i18n.t('data.in.more', more, [sayNumber(more)])}</p>}
    </details>
  );
}

function Doubles(props: DoublesProps) {
  return (
    <ul class={own.doubles} aria-label={i18n.t('files.doubles.title')}>
      {props.proposals.map((proposal) => (
        <Double
          key={proposal.id}
          proposal={proposal}
          answer={props.answers[proposal.id]}
          onAnswer={(areOne) => props.onAnswer(proposal.id, areOne)}
        />
      ))}
    </ul>
  );
}

function Double(props: {
  readonly proposal: ProposalShown;
  readonly answer: boolean | undefined;
  readonly onAnswer: (areOne: boolean) => void;
}) {
  const { proposal, answer, onAnswer } = props;
  const id = useId();
  const say = (item: HTMLElement, areOne: boolean) => {
    onAnswer(areOne);
    item.nextElementSibling?.querySelector('button')?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the two buttons within do the same
    <li
      class={own.double}
      onKeyDown={(event) => {
        if (event.key !== '1' && event.key !== '2') return;
        event.preventDefault();
        say(event.currentTarget, event.key === '1');
      }}
    >
      <p id={id}>
        <Who who={proposal.one} /> <span class={styles.quiet}>{i18n.t(`files.doubles.${proposal.by}`)}</span>{' '}
        <Who who={proposal.other} />
      </p>
      <div class={styles.actions}>
        {[true, false].map((areOne) => (
          <Button
            key={String(areOne)}
            look={answer === areOne ? 'main' : 'plain'}
            letter={areOne ? '1' : '2'}
            describedBy={id}
            onClick={() => onAnswer(areOne)}
          >
            {i18n.t(areOne ? 'files.doubles.one' : 'files.doubles.two')}
          </Button>
        ))}
      </div>
    </li>
  );
}

function Who({ who }: { readonly who: Proposed }) {
  const about = [
    who.company,
    who.isHere ? i18n.t('files.doubles.here') : who.address && shortAddress(who.address),
  ].filter(Boolean);
  return (
    <span>
      <bdi class={styles.name}>{who.name}</bdi> <span class={styles.quiet}>{about.join(' · ')}</span>
    </span>
  );
}
