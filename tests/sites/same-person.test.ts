import { expect, test } from 'vitest';

import { isSamePerson, profilesBeside } from '@/lib/sites';

const ada = 'https://www.linkedin.com/in/ada-lovelace/';

test.each([
  ['a sub-page', ada, `${ada}details/skills/`, true],
  ['another language', ada, 'https://fr.linkedin.com/in/ada-lovelace', true],
  ['another case on XING', 'https://www.xing.com/profile/Ada_L', 'https://www.xing.com/profile/ada_l', true],
  ['somebody else', ada, 'https://www.linkedin.com/in/grace/', false],
  ['two pages of nobody', 'https://www.linkedin.com/feed/', 'https://www.linkedin.com/jobs/', false],
  ['one page of nobody', 'https://www.linkedin.com/feed/', 'https://www.linkedin.com/feed/', true],
  ['no address at all', '', ada, false],
])('%s', (_, one, other, same) => {
  expect(isSamePerson(one, other)).toBe(same);
});

test('a page is believed about its own site, and about nobody it has named already', () => {
  const others = [
    ada,
    'https://www.linkedin.com/in/ada-king',
    'https://www.xing.com/profile/Ada_L',
    'mailto:ada@example.org',
    'https://ada.example/about',
  ];
  expect(profilesBeside(ada, others).map(({ key }) => key)).toEqual(['linkedin:ada-king']);
});
