import { expect, it } from 'vitest';

import { userLanguage } from '../start/user-language';

it.each([
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_CA', LANG: 'en_US.UTF-8' }, 'fr'],
  [{ LANGUAGE: 'fr:en', LANG: 'en_US.UTF-8' }, 'fr'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{}, 'de'],
])('%j speaks %s', (environment, language) => {
  expect(userLanguage(environment, 'de-CH')).toBe(language);
});
