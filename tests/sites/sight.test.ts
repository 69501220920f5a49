import { describe, expect, it } from 'vitest';

import { LIMITS } from '@/lib/network/person';
import { sight, sightLink } from '@/lib/sites';
import { MAX_FACT_LENGTH, MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '@/lib/sites/text';

import { opaque } from './opaque-ids';

const inn = (slug: string) => `https://www.linkedin.com/in/${slug}/`;
const link = (text: string | undefined) => sightLink(inn('ada-lovelace-12345'), text)?.name;
const name = (address: string, title: string | undefined) => {
  const seen = sight(address, title);
  return seen && `${seen.nameSource}: ${seen.name}`;
};

describe('the name in a settled title', () => {
  it.each([
    ['plain', 'ada-lovelace', 'Ada Lovelace | LinkedIn', 'Ada Lovelace'],
    ['counter', 'ada-lovelace', '(12) Ada Lovelace | LinkedIn', 'Ada Lovelace'],
    ['counter that overflows', 'ada-lovelace', '(99+) Ada Lovelace | LinkedIn', 'Ada Lovelace'],
    ['counter, Arabic', 'mona', '(١٢) منى | LinkedIn', 'منى'],
    ['headline', 'ada-lovelace', 'Ada Lovelace - Countess | LinkedIn', 'Ada Lovelace'],
    ['headline, company', 'ada-lovelace', 'Ada Lovelace - Analyst - Engine & Co | LinkedIn', 'Ada Lovelace'],
    ['en dashes', 'ada-lovelace', 'Ada Lovelace – Analyst – Engine | LinkedIn', 'Ada Lovelace'],
    ['company with dashes', 'sahanw', 'Sahan W - CTO - Soc - Co-Pilot for Teams | LinkedIn', 'Sahan W'],
    ['company named as the person', 'ana-silva', 'Ana Silva - CEO - Ana Silva | LinkedIn', 'Ana Silva'],
    ['name with a dash', 'jean-luc-picard', 'Jean - Luc Picard - Captain | LinkedIn', 'Jean - Luc Picard'],
    ['name with a bar', 'ana-silva', 'Ana Silva | Coach | LinkedIn', 'Ana Silva | Coach'],
    ['section before', 'ada-lovelace', 'Activity | Ada Lovelace | LinkedIn', 'Ada Lovelace'],
    ['unknown section before', 'ada-lovelace', 'Atividade toda | Ada Lovelace | LinkedIn', 'Ada Lovelace'],
    ['section, no slug in common', 'x9', 'Activité | 李明 | LinkedIn', '李明'],
    ['emoji', 'owenjharper', 'Owen Harper 🚀 | LinkedIn', 'Owen Harper 🚀'],
    ['family emoji', 'owen', 'Owen 👨‍👩‍👧 | LinkedIn', 'Owen 👨‍👩‍👧'],
    [
      'credentials',
      'zoe',
      "Dr. Zoë van der Meer-O'Connor, PhD, MBA | LinkedIn",
      "Dr. Zoë van der Meer-O'Connor, PhD, MBA",
    ],
    ['pronouns', 'sam', 'Sam Doe (they/them) | LinkedIn', 'Sam Doe (they/them)'],
    ['maiden name', 'ana', 'Ana (Gil) Paz | LinkedIn', 'Ana (Gil) Paz'],
    ['Hebrew', 'noa-levi', 'נועה לוי | LinkedIn', 'נועה לוי'],
    ['Arabic with bidi controls', 'mona', '\u200F\u202Bمنى حسن\u202C | LinkedIn', 'منى حسن'],
    ['Persian with a joiner', 'x', 'می‌نا | LinkedIn', 'می‌نا'],
    ['Japanese', 'kei', '北川 正人 | LinkedIn', '北川 正人'],
    ['Chinese site', 'li', '李明 | 领英', '李明'],
    ['Sales Navigator', 'm', 'Margit Hollenstein | Sales Navigator', 'Margit Hollenstein'],
    [
      'Sales Navigator, by its whole name',
      'm',
      'Margit Hollenstein | LinkedIn Sales Navigator',
      'Margit Hollenstein',
    ],
    ['Sales Navigator, lead', 'm', 'Margit Hollenstein | Lead | Sales Navigator', 'Margit Hollenstein'],
    ['blanks and controls', 'ada', '  Ada\u0000\n\t Lovelace\u00A0 | LinkedIn', 'Ada Lovelace'],
    ['override', 'ada', 'Ada \u202Eecalevol\u202C | LinkedIn', 'Ada ecalevol'],
    ['HTML is text', 'ada', '<img src=x onerror=alert(1)>Ada | LinkedIn', '<img src=x onerror=alert(1)>Ada'],
    ['half a pair', 'ada', 'Ada \uD83D | LinkedIn', 'Ada'],
    ['somebody called Feedel', 'f', 'Feedel Castro | LinkedIn', 'Feedel Castro'],
  ])('%s', (_, slug, title, expected) => {
    expect(name(inn(slug), title)).toBe(`page: ${expected}`);
  });

  it.each([
    [
      'https://www.xing.com/profile/Max_Pruefmann',
      'Max Prüfmann - Senior Developer - Muster AG | XING',
      'Max Prüfmann',
    ],
    [
      'https://www.xing.com/profile/JoergUwe_M2',
      'Jörg-Uwe M - Angestellt, Leiter, S & S KG | XING',
      'Jörg-Uwe M',
    ],
    ['https://www.xing.com/profile/Max_P', '(3) Max P | XING', 'Max P'],
    ['https://github.example/mk-dev', 'mk-dev (Małgorzata K) · GitHub', 'Małgorzata K'],
    ['https://x.example/ola_test', 'Ọlá Adéyẹmí (@ola_test) / X', 'Ọlá Adéyẹmí'],
    ['https://lab.example/ada', 'Ada Lovelace | Team | Lab of Engines', 'Ada Lovelace'],
    ['https://lab.example/ada', 'Ada Lovelace (Engines)', 'Ada Lovelace (Engines)'],
  ])('%s: %s', (address, title, expected) => {
    expect(name(address, title)).toBe(`page: ${expected}`);
  });

  it('is bounded, cut at a whole character', () => {
    const long = sight(inn('ada'), `A${'🚀'.repeat(50_000)} | LinkedIn`)?.name ?? '';
    expect(long.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    expect(long.length).toBeGreaterThan(MAX_NAME_LENGTH - 3);
    expect(long.isWellFormed()).toBe(true);
  });

  it('does not cover the lines around it with marks upon marks', () => {
    const piled = name(inn('ada'), `Q${'\u0316'.repeat(5_000)}da | LinkedIn`);
    expect(piled).toMatch(/^page: Q\u0316{8}(?!\u0316)/);
  });

  it('fits what is stored', () => {
    expect(MAX_NAME_LENGTH).toBeLessThanOrEqual(LIMITS.name);
    expect(MAX_HEADLINE_LENGTH).toBeLessThanOrEqual(LIMITS.headline);
    expect(MAX_FACT_LENGTH).toBeLessThanOrEqual(Math.min(LIMITS.company, LIMITS.position, LIMITS.place));
  });
});

describe('a title that names nobody leaves the name to the address', () => {
  it.each([
    undefined,
    '',
    '   ',
    'LinkedIn',
    '(3) LinkedIn',
    'Feed | LinkedIn',
    '(12) Feed | LinkedIn',
    'Sign Up | LinkedIn',
    'LinkedIn Member | LinkedIn',
    'Experience | LinkedIn',
    '\u202E\u200B',
    '12 | LinkedIn',
    'https://www.linkedin.com/in/ada-lovelace-12345/',
    'www.linkedin.com/in/ada-lovelace-12345/',
    'linkedin.com/in/ada-lovelace-12345',
    ' | LinkedIn',
    '| | | - - -',
  ])('%j', (title) => {
    expect(name(inn('ada-lovelace-12345'), title)).toBe('address: Ada Lovelace');
  });

  it.each(['XING', 'Startseite | XING', 'www.xing.com/profile/Max_Pruefmann2'])('%j', (title) => {
    expect(name('https://www.xing.com/profile/Max_Pruefmann2', title)).toBe('address: Max Pruefmann');
  });

  it('where the page did not load, and the browser names its host', () => {
    expect(name('https://www.xing.com/profile/Max_Pruefmann2', 'www.xing.com')).toBe(
      'address: Max Pruefmann',
    );
    expect(name('https://lab.example:8443/team/ada', 'lab.example:8443')).toMatch(/^address: /);
  });

  it('on any other page too', () => {
    expect(name('https://lindqvist.example/', 'Home')).toBe('address: lindqvist.example');
  });
});

describe('the name made from an address', () => {
  it.each([
    [inn('ada-lovelace'), 'Ada Lovelace'],
    [inn('élodie-garnier-b9000021b'), 'Élodie Garnier'],
    [inn('noa-levi-12345'), 'Noa Levi'],
    [inn('raghav-y-4860b0317'), 'Raghav Y'],
    [inn('ritvik026'), 'Ritvik'],
    [inn('zoe-van-der-meer-oconnor'), 'Zoe van der Meer Oconnor'],
    [inn('van-morrison'), 'Van Morrison'],
    [inn('🔺nathan-lhermite-bb30021a1'), '🔺Nathan Lhermite'],
    [inn('נועה-לוי'), 'נועה לוי'],
    [inn('андрій-тест'), 'Андрій Тест'],
    [inn('12345'), '12345'],
    [inn('---'), '---'],
    [inn('decade-fade'), 'Decade Fade'],
    [inn(opaque('ACoAABATcpgB')), 'LinkedIn 269709976'],
    ['https://www.xing.com/profile/JoergUwe_Moessner2', 'JoergUwe Moessner'],
    ['https://x.example/ola_test', 'Ola Test'],
    ['https://x.example/people/ada-lovelace.html', 'Ada Lovelace'],
    ['https://x.example/~ada', 'Ada'],
    ['https://www.x.example/about', 'x.example'],
    ['https://x.example/?p=1', 'x.example'],
  ])('%s', (address, expected) => {
    expect(name(address, undefined)).toBe(`address: ${expected}`);
  });
});

describe('a link', () => {
  it('gives the keys of its address and a name that is unconfirmed', () => {
    expect(sightLink('https://fr.linkedin.com/in/ada?trk=x', 'Ada Lovelace')).toEqual({
      profiles: [{ key: 'linkedin:ada', url: 'https://www.linkedin.com/in/ada' }],
      name: 'Ada Lovelace',
      nameSource: 'address',
    });
    expect(sightLink('https://www.linkedin.com/company/acme', 'Acme')).toBeUndefined();
  });

  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['\n  Ada King Lovelace \n • 2nd \n Countess', 'Ada King Lovelace'],
    ['Ada Lovelace • 1st', 'Ada Lovelace'],
    ['Ada L.', 'Ada L.'],
    ['עדה לאבלייס', 'עדה לאבלייס'],
  ])('takes %j', (text, expected) => {
    expect(link(text)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    'View profile',
    'here',
    'https://www.linkedin.com/in/ada-lovelace-12345',
    'linkedin.com/in/ada-lovelace-12345',
    'ada@lovelace.example',
    'Read what Ada Lovelace wrote about the engine in her long notes',
    'Who is Ada Lovelace?',
    'x'.repeat(100_000),
  ])('does not take %j', (text) => {
    expect(link(text)).toBe('Ada Lovelace');
  });
});
