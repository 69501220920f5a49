import { describe, expect, it } from 'vitest';

import { identify, sight, sightLink } from '@/lib/sites';

import { MEMBERS, opaque } from './opaque-ids';

const keys = (address: string) => identify(address)?.profiles.map(({ key }) => key);
const urls = (address: string) => identify(address)?.profiles.map(({ url }) => url);
const [turing] = MEMBERS;
const id = opaque(turing.head);

describe('LinkedIn', () => {
  it.each([
    ['public', 'https://www.linkedin.com/in/ada-lovelace/', 'ada-lovelace'],
    ['without a slash', 'https://www.linkedin.com/in/ada-lovelace', 'ada-lovelace'],
    ['in capitals', 'https://www.LinkedIn.com/IN/Ada-Lovelace/', 'ada-lovelace'],
    ['bare host', 'https://linkedin.com/in/ada-lovelace', 'ada-lovelace'],
    ['mobile host', 'https://m.linkedin.com/in/ada-lovelace', 'ada-lovelace'],
    ['French host', 'https://fr.linkedin.com/in/ada-lovelace', 'ada-lovelace'],
    ['British host', 'http://uk.linkedin.com/in/ada-lovelace', 'ada-lovelace'],
    ['host with its dot', 'https://www.linkedin.com./in/ada-lovelace', 'ada-lovelace'],
    ['locale in the path', 'https://www.linkedin.com/in/ada-lovelace/fr', 'ada-lovelace'],
    ['locale in the query', 'https://www.linkedin.com/in/ada-lovelace/?locale=fr_FR', 'ada-lovelace'],
    ['a section', 'https://www.linkedin.com/in/ada-lovelace/details/experience/', 'ada-lovelace'],
    ['activity', 'https://www.linkedin.com/in/ada-lovelace/recent-activity/all/', 'ada-lovelace'],
    ['an overlay', 'https://www.linkedin.com/in/ada-lovelace/overlay/contact-info/', 'ada-lovelace'],
    ['mail', 'https://www.linkedin.com/comm/in/ada-lovelace?midToken=AQE&trk=eml', 'ada-lovelace'],
    ['light web', 'https://www.linkedin.com/mwlite/in/ada-lovelace', 'ada-lovelace'],
    ['light web, profile', 'https://www.linkedin.com/mwlite/profile/in/lbrandt', 'lbrandt'],
    ['hash and tracking', 'https://www.linkedin.com/in/ada-lovelace/?trk=x#about', 'ada-lovelace'],
    ['percent-encoded', 'https://www.linkedin.com/in/c%C3%A9dric-aml', 'cédric-aml'],
    ['percent-encoded capital', 'https://www.linkedin.com/in/ZO%C3%8B-k', 'zoë-k'],
    ['decomposed', 'https://www.linkedin.com/in/zoe%CC%88-k', 'zoë-k'],
    ['unencoded', 'https://www.linkedin.com/in/élodie-garnier-b9000021b', 'élodie-garnier-b9000021b'],
    ['emoji', 'https://www.linkedin.com/in/🔺nathan-lhermite-bb30021a1', '🔺nathan-lhermite-bb30021a1'],
    ['Hebrew', 'https://www.linkedin.com/in/%D7%A0%D7%95%D7%A2%D7%94', 'נועה'],
    ['very old', 'https://www.linkedin.com/pub/ada-lovelace/a7/576/b50', 'ada-lovelace-b50576a7'],
    ['very old, short parts', 'https://www.linkedin.com/pub/ada-lovelace/7/56/b5', 'ada-lovelace-0b505607'],
    [
      'a URN of somebody undecodable',
      'https://www.linkedin.com/in/ada?miniProfileUrn=urn:li:x:ACoAAAAA',
      'ada',
    ],
  ])('reads the slug: %s', (_, address, slug) => {
    expect(keys(address)).toEqual([`linkedin:${slug}`]);
  });

  it.each(MEMBERS)('decodes the published pair $head = $number', ({ head, number }) => {
    expect(keys(`https://www.linkedin.com/in/${opaque(head)}`)).toEqual([`linkedin#${number}`]);
  });

  it.each([
    ['profile', `https://www.linkedin.com/in/${id}/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${id}`],
    ['lead', `https://www.linkedin.com/sales/lead/${opaque('ACwAABATcpgB')},NAME_SEARCH,xyz`],
    ['lead, cut short', `https://www.linkedin.com/sales/lead/${opaque('ACwAABATcpgB')}?_ntb=abc`],
    [
      'lead, commas encoded',
      `https://www.linkedin.com/sales/lead/${opaque('ACwAABATcpgB')}%2CNAME_SEARCH%2Cxyz`,
    ],
    ['people', `https://www.linkedin.com/sales/people/${opaque('ACwAABATcpgB')}`],
    ['candidate', `https://www.linkedin.com/talent/profile/${opaque('AEMAABATcpgB')}?trk=x`],
    [
      'candidate of a project',
      `https://www.linkedin.com/talent/hire/7/manage/profile/${opaque('AEMAABATcpgB')}`,
    ],
    ['number', 'https://www.linkedin.com/profile/view?id=269709976&authType=name'],
    ['view of an opaque id', `https://www.linkedin.com/profile/view?id=${id}`],
  ])('reads the member id: %s', (_, address) => {
    expect(keys(address)).toEqual(['linkedin#269709976']);
  });

  it('reads slug and member id where an address holds both', () => {
    const address = `https://www.linkedin.com/in/Ada-L?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${id}&lipi=x`;
    expect(identify(address)?.profiles).toEqual([
      { key: 'linkedin:ada-l', url: 'https://www.linkedin.com/in/ada-l' },
      { key: 'linkedin#269709976', url: `https://www.linkedin.com/in/${id}` },
    ]);
  });

  it.each([
    ['company', 'https://www.linkedin.com/company/acme/'],
    ['school', 'https://www.linkedin.com/school/epfl/'],
    ['group', 'https://www.linkedin.com/groups/1234/'],
    ['feed', 'https://www.linkedin.com/feed/'],
    ['oneself', 'https://www.linkedin.com/in/me/'],
    ['nobody', 'https://www.linkedin.com/in/'],
    ['home', 'https://www.linkedin.com/'],
    ['short link', 'https://lnkd.in/in/ada-lovelace'],
    ['search', 'https://www.linkedin.com/search/results/people/?keywords=ada'],
    ['sales home', 'https://www.linkedin.com/sales/home'],
    ['sales company', 'https://www.linkedin.com/sales/company/1234'],
    ['recruiter home', 'https://www.linkedin.com/talent/home'],
    ['a directory', 'https://www.linkedin.com/pub/dir/Ada/Lovelace/1'],
    ['a post', 'https://www.linkedin.com/posts/ada-lovelace_engines-activity-1'],
    ['authwall', 'https://www.linkedin.com/authwall?sessionRedirect=https://www.linkedin.com/in/ada'],
    ['broken encoding', 'https://www.linkedin.com/in/c%E9dric'],
    ['a slash smuggled in', 'https://www.linkedin.com/in/ada%2Flovelace'],
    ['a mark that reorders', 'https://www.linkedin.com/in/ada%E2%80%AElovelace'],
    ['id that is 0', `https://www.linkedin.com/in/${opaque('ACoAAAAAAAAB')}`],
    ['id of another kind', `https://www.linkedin.com/in/${opaque('ACgAABATcpgB')}`],
    ['cut id', `https://www.linkedin.com/in/${id.slice(0, 20)}`],
    ['longer id', `https://www.linkedin.com/in/${id}A`],
    ['cut lead', 'https://www.linkedin.com/sales/lead/ACwAABATcpgB,NAME_SEARCH,xyz'],
    ['number 0', 'https://www.linkedin.com/profile/view?id=0'],
    ['a slug that is too long', `https://www.linkedin.com/in/${'a'.repeat(201)}`],
  ])('is nobody: %s', (_, address) => {
    expect(identify(address)).toBeUndefined();
  });

  it.each([
    'https://linkedin.com.evil.example/in/ada',
    'https://notlinkedin.com/in/ada',
    'https://www.linkedin.com@evil.example/in/ada',
    'https://evil.example/https://www.linkedin.com/in/ada',
    'https://evil.example/?u=linkedin.com/in/ada',
  ])('is not LinkedIn: %s', (address) => {
    expect(identify(address)?.site.id).toBe('web');
  });

  it('keeps the address by which each can be opened, cleaned of tracking', () => {
    expect(urls('https://fr.linkedin.com/in/Z%C3%B6e/details/?trk=1')).toEqual([
      'https://www.linkedin.com/in/z%C3%B6e',
    ]);
    const lead = opaque('ACwAABATcpgB');
    expect(urls(`https://www.linkedin.com/sales/lead/${lead},NAME_SEARCH,x-y?_ntb=1`)).toEqual([
      `https://www.linkedin.com/sales/lead/${lead},NAME_SEARCH,x-y`,
    ]);
    expect(urls('https://www.linkedin.com/profile/view?id=123&trk=1')).toEqual([
      'https://www.linkedin.com/profile/view?id=123',
    ]);
    expect(urls('https://www.linkedin.com/pub/ada/A7/576/b50?trk=1')).toEqual([
      'https://www.linkedin.com/pub/ada/A7/576/b50',
    ]);
  });
});

describe('XING', () => {
  it.each([
    ['https://www.xing.com/profile/Max_Pruefmann', 'Max_Pruefmann'],
    ['https://www.xing.com/profile/Max_Pruefmann12/cv?sc_o=x', 'Max_Pruefmann12'],
    ['https://xing.com/profile/JoergUwe_Moessner2/', 'JoergUwe_Moessner2'],
    ['https://www.xing.com/de/profile/Max_Pruefmann', 'Max_Pruefmann'],
  ])('reads %s', (address, name) => {
    expect(identify(address)?.profiles).toEqual([
      { key: `xing:${name}`, url: `https://www.xing.com/profile/${name}` },
    ]);
  });

  it.each([
    'https://www.xing.com/',
    'https://www.xing.com/profile/',
    'https://www.xing.com/profile/my_profile',
    'https://www.xing.com/pages/acme',
    'https://www.xing.com/jobs/berlin-1',
    'https://www.xing.com/profile/%2e%2e%2fx',
  ])('is nobody: %s', (address) => {
    expect(identify(address)).toBeUndefined();
  });

  it('is not XING', () => {
    expect(identify('https://www.xing.com.evil.example/profile/Max_Pruefmann')?.site.id).toBe('web');
  });
});

describe('any other page', () => {
  it.each([
    ['https://X.example/Ada/', 'https://x.example/Ada'],
    ['http://x.example/ada', 'https://x.example/ada'],
    ['https://x.example', 'https://x.example/'],
    ['https://x.example:8443/ada//', 'https://x.example:8443/ada'],
    ['https://user:secret@x.example/ada', 'https://x.example/ada'],
    ['https://x.example/ada?utm_source=a&id=5&fbclid=b&GCLID=c#top', 'https://x.example/ada?id=5'],
    ['https://x.example/ada?utm_source=a', 'https://x.example/ada'],
    ['https://x.example/ada?tab=repositories&q=b&lang=fr', 'https://x.example/ada?q=b'],
    ['https://x.example/ada?TAB=stars', 'https://x.example/ada'],
    ['https://x.example/ada?tabs=1&ref=7', 'https://x.example/ada?tabs=1&ref=7'],
    ['https://x.example/team?tab=ada&hl=de', 'https://x.example/team?tab=ada'],
    ['https://x.example/Équipe.php?tab=ada', 'https://x.example/%C3%89quipe.php?tab=ada'],
    ['https://x.example/?tab=ada', 'https://x.example/?tab=ada'],
    ['https://x.example/#/ada', 'https://x.example/#/ada'],
    ['https://x.example/app#!/ada', 'https://x.example/app#!/ada'],
    ['https://x.example/ada#/', 'https://x.example/ada'],
    ['https://x.example/z%c3%b6e', 'https://x.example/z%C3%B6e'],
    ['https://x.example/zöe?q=a b', 'https://x.example/z%C3%B6e?q=a%20b'],
    ['https://bücher.example/ada', 'https://xn--bcher-kva.example/ada'],
  ])('%s', (address, canonical) => {
    expect(keys(address)).toEqual([`web:${canonical}`]);
  });

  it('is looked for, too, under the key that the same address had before it was shortened further', () => {
    const former = (address: string) => sight(address, undefined)?.former?.map(({ key }) => key);
    expect(former('https://x.example/ada?tab=stars&utm_source=a')).toEqual([
      'web:https://x.example/ada?tab=stars',
    ]);
    expect(sightLink('https://x.example/ada?tab=stars', 'Ada')?.former).toHaveLength(1);
    expect(former('https://x.example/ada?utm_source=a')).toBeUndefined();
    expect(former('https://www.linkedin.com/in/ada?lang=fr')).toBeUndefined();
  });

  it('opens under the scheme it came with', () => {
    expect(urls('http://x.example/ada?utm_source=a')).toEqual(['http://x.example/ada']);
  });

  it.each([
    '',
    'ada',
    'javascript:alert(1)',
    'data:text/html,<title>Ada</title>',
    'about:blank',
    'blob:https://x.example/1',
    'file:///home/ada.html',
    'chrome://settings',
    'chrome-extension://abcdefgh/sidepanel.html',
    'moz-extension://abcdefgh/sidepanel.html',
    'view-source:https://x.example/',
    'https://',
    'https://[::1',
  ])('is nobody: %s', (address) => {
    expect(identify(address)).toBeUndefined();
  });

  it('is nobody beyond 32,768 characters', () => {
    const address = (length: number) => 'https://x.example/?utm_source='.padEnd(length, 'a');
    expect(keys(address(32_768))).toEqual(['web:https://x.example/']);
    expect(identify(address(32_769))).toBeUndefined();
  });
});
