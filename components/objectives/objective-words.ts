import { i18n } from '#i18n';

/** What was done to an objective. */
export type ObjectiveDeed = 'begun' | 'changed' | 'reached' | 'dropped' | 'resumed' | 'removed';

export function sayObjectiveDeed(what: ObjectiveDeed, undone: boolean): string {
  const said = i18n.t(`objectives.done.${what}`);
  return undone ? i18n.t('act.undone', { act: said }) : said;
}
