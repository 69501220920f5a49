import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Counts } from '@/lib/network/summary';
import { BRIDGES, CHOICES, READINGS, RECIPROCITIES } from '@/lib/network/words';
import styles from './Summary.module.css';
import { SummaryFigures, type Figure } from './SummaryFigures';
import { SummaryTies } from './SummaryTies';
import { SummaryYear } from './SummaryYear';

/** The network at a glance. What nobody has said anything about yet is left out, rather than shown as noughts. */
export function Summary({ counts }: { readonly counts: Counts }) {
  const count = (label: string, name: keyof Counts): Figure => ({ label, count: counts[name] });
  const groups = [
    {
      name: i18n.t('words.reciprocity.name'),
      figures: RECIPROCITIES.map((lean) => count(i18n.t(`words.reciprocity.${lean}`), lean)),
    },
    {
      name: i18n.t('popup.readings'),
      figures: READINGS.filter((word) => word !== 'unread').map((word) =>
        count(i18n.t(`words.reading.${word}`), word),
      ),
    },
    {
      name: i18n.t('popup.choices'),
      figures: CHOICES.map((choice) => count(i18n.t(`words.choice.${choice}`), choice)),
    },
    {
      name: i18n.t('popup.worlds'),
      figures: BRIDGES.map((bridge) => count(i18n.t(`words.bridge.${bridge}`), bridge)),
    },
  ];
  return (
    <section class={styles.summary}>
      <h2 class={styles.people}>
        <span class="veil">{i18n.t('words.people', counts.people, [sayNumber(counts.people)])}</span>
      </h2>
      <SummaryTies counts={counts} />
      <SummaryYear counts={counts} />
      <div class={styles.groups}>
        {groups
          .filter(({ figures }) => figures.some((figure) => figure.count > 0))
          .map(({ name, figures }) => (
            <SummaryFigures key={name} titled name={name} figures={figures} />
          ))}
      </div>
    </section>
  );
}
