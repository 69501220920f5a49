import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Introduction } from '@/lib/network/standing';
import styles from './Objectives.module.css';

/** As many are shown; the rest are counted. */
const SHOWN = 6;

/** Who could introduce to whom, and why that is thought. */
export function ObjectivesDoors({ introductions }: { readonly introductions: readonly Introduction[] }) {
  const more = introductions.length - SHOWN;
  return (
    <div class="veil">
      <h3 class={styles.small}>{i18n.t('objectives.doors')}</h3>
      <ul class={styles.doors}>
        {introductions.slice(0, SHOWN).map(({ through, to, why }) => (
          <li key={`${through.id}/${to.id}`}>
            {i18n.t(`objectives.door.${why}`, {
              through: isolate(through.name),
              to: isolate(to.name),
              world: isolate(to.worldName ?? ''),
            })}
          </li>
        ))}
        {more > 0 && <li class={styles.quiet}>{i18n.t('objectives.more', more, [sayNumber(more)])}</li>}
      </ul>
    </div>
  );
}
