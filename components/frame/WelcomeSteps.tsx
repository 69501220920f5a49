import { i18n } from '#i18n';

import styles from './WelcomeSteps.module.css';

/** How to begin, in three steps. */
export function WelcomeSteps({ keys }: { readonly keys: string | undefined }) {
  const press = keys
    ? i18n.t('welcome.begin.press.title', { keys })
    : i18n.t('welcome.begin.press.titleWithoutKeys');
  const steps = [
    { title: i18n.t('welcome.begin.open.title'), says: i18n.t('welcome.begin.open.says') },
    { title: press, says: i18n.t('welcome.begin.press.says') },
    { title: i18n.t('welcome.begin.say.title'), says: i18n.t('welcome.begin.say.says') },
  ];
  return (
    <section class={styles.begin}>
      <h2>{i18n.t('welcome.begin.title')}</h2>
      <ol class={styles.steps}>
        {steps.map(({ title, says }) => (
          <li key={title} class={styles.step}>
            <h3>{title}</h3>
            <p>{says}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
