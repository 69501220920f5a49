import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Settings, type SettingsProps } from '@/components/settings/Settings';
import { SettingsBroken, type BrokenRecord } from '@/components/settings/SettingsBroken';
import { SettingsSites, type SiteStanding } from '@/components/settings/SettingsSites';
import { SettingsSync, type SyncStanding } from '@/components/settings/SettingsSync';
import { SettingsStorage } from '@/components/settings/SettingsStorage';
import { UNREADABLE } from '@/lib/network/unreadable';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const record: BrokenRecord = {
  id: 1,
  where: 'people/3f/3f01',
  kind: 'content',
  why: 'not a stamp',
  day: '2026-03-05',
  content: '{ "name": 7 }',
};
const sites: readonly SiteStanding[] = [
  { name: 'LinkedIn', allowed: true, kept: true },
  { name: 'XING', allowed: false, kept: true },
  { name: 'team.example', allowed: true, kept: false },
];

function show(props: Partial<SettingsProps> = {}) {
  const does = {
    onSwitch: vi.fn<SettingsProps['onSwitch']>(),
    onTrySample: vi.fn<() => void>(),
    onLeaveSample: vi.fn<() => void>(),
    onWelcome: vi.fn<() => void>(),
    onDrop: vi.fn<(site: SiteStanding) => void>(),
    onAllow: vi.fn<(site: SiteStanding) => void>(),
    onExport: vi.fn<() => void>(),
    onSync: vi.fn<(on: boolean) => void>(),
  };
  render(
    <Settings
      switches={{ letters: true, hideLabels: false, fillOnTag: false }}
      someUnread={false}
      inSample={false}
      version="0.1.0"
      sites={<SettingsSites sites={sites} onDrop={does.onDrop} onAllow={does.onAllow} />}
      sync={<SettingsSync on={false} onSwitch={does.onSync} inSample={false} standing={undefined} />}
      storage={<SettingsStorage people={1_204} bytes={1_234_567} />}
      broken={<SettingsBroken records={[record]} onExport={does.onExport} />}
      {...does}
      {...props}
    />,
  );
  return does;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('each switch shows how it stands and says what it is switched to', () => {
  const { onSwitch } = show();
  const boxes = ['Letters as keys', 'Hide labels', 'Fill from page when tagging'].map((name) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name }),
  );
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
  for (const box of boxes) fireEvent.click(box);
  expect(onSwitch.mock.calls).toEqual([
    ['letters', false],
    ['hideLabels', true],
    ['fillOnTag', true],
  ]);
});

test('a site is taken back or allowed again; what only the browser can take back, it says', () => {
  const { onDrop, onAllow } = show();
  press('Take back team.example');
  press('Allow XING');
  expect(onDrop.mock.calls).toEqual([[sites[2]]]);
  expect(onAllow.mock.calls).toEqual([[sites[1]]]);
  expect(screen.getAllByText(/keeps this one in its own settings/)).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Take back LinkedIn' })).toBeNull();
});

test('records set aside are counted, looked into and taken out', () => {
  const { onExport } = show();
  expect(screen.getByText(/^One record could not be read/)).toBeTruthy();
  expect(screen.getByText('not a stamp')).toBeTruthy();
  expect(screen.getByText(/is missing, or is not what can stand there/)).toBeTruthy();
  expect(screen.getByText('Set aside on March 5, 2026')).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'people/3f/3f01' }).value).toBe(
    '{ "name": 7 }',
  );
  press('Export as a file');
  expect(onExport).toHaveBeenCalledOnce();
});

test('nothing set aside is said, and not asked about while it is not known', () => {
  const { rerender } = render(<SettingsBroken records={undefined} onExport={() => undefined} />);
  expect(screen.getByText('Loading…')).toBeTruthy();
  rerender(<SettingsBroken records={[]} onExport={() => undefined} />);
  expect(screen.getByText('Nothing had to be set aside.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('says how much is kept, and nothing that the browser does not say', () => {
  const { rerender } = render(<SettingsStorage people={1_204} bytes={1_234_567} />);
  expect(screen.getByText('1,204 people · 1.2 MB used')).toBeTruthy();
  rerender(<SettingsStorage people={undefined} bytes={1_234_567} />);
  expect(screen.queryByText(/people|person/)).toBeNull();
  rerender(<SettingsStorage people={1} bytes={undefined} />);
  expect(screen.getByText('1 person')).toBeTruthy();
});

test('enters the sample, leaves it, and shows the first page again', () => {
  const { onTrySample, onWelcome } = show();
  press('Try it on a sample network');
  press('See the first page again');
  expect([onTrySample, onWelcome].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  cleanup();
  const { onLeaveSample } = show({ inSample: true });
  press('Leave the sample');
  expect(onLeaveSample).toHaveBeenCalledOnce();
});

test('settings that could not be read are said', () => {
  show({ someUnread: true });
  expect(screen.getByRole('alert').textContent).toMatch(/could not be read/);
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show({ someUnread: true });
  await expectNoFaults();
});

const inSync: SyncStanding = {
  mirrored: 1_840,
  untagged: 0,
  fading: 0,
  oldest: 0,
  newer: [],
  cut: [],
  broken: [],
  refused: undefined,
};

function showSync(standing: Partial<SyncStanding>) {
  render(
    <SettingsSync on onSwitch={() => undefined} inSample={false} standing={{ ...inSync, ...standing }} />,
  );
}

test('the browser’s sync is switched by its name, and says what never goes along', () => {
  const { onSync } = show();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Browser sync' });
  expect(box.checked).toBe(false);
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'Notes, next steps, tags and all other texts never do',
  );
  fireEvent.click(box);
  expect(onSync.mock.calls).toEqual([[true]]);
  expect(screen.queryByText(/people are in it/)).toBeNull();
});

test.each([
  [{}, '1,840 people are in it.'],
  [{ mirrored: 0 }, 'Nobody is in it yet.'],
  [
    { untagged: 400, fading: 50, oldest: 10 },
    '1,840 of 2,300 people fit. Left out are 400 not yet tagged, 50 you let fade, and 10 unchanged for longest.',
  ],
])('how many people are in it is said, and by which rule others are not: %o', (standing, says) => {
  showSync(standing);
  expect(screen.getByRole('status').textContent).toBe(says);
});

test('parts that cannot be read are named, and a refusal that lasts is told in the browser’s words', () => {
  const refused = { since: '2026-03-10', why: 'QUOTA_BYTES quota exceeded' };
  showSync({ newer: ['people3', 'peoplea'], broken: ['people7'], refused });
  const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(alerts).toHaveLength(3);
  expect(alerts.join(' ')).toMatch(/March 10, 2026.*QUOTA_BYTES.*people3 and peoplea.*people7/);
});

test.each(UNREADABLE)('why a record was set aside is said in the person’s language: %s', (kind) => {
  const said = (language: 'en' | 'fr') => {
    speak(language);
    const { container, unmount } = render(
      <SettingsBroken records={[{ ...record, kind }]} onExport={() => {}} />,
    );
    const why = container.querySelector('p:has(q)');
    const [words, quoted] = [why?.firstChild?.textContent ?? '', why?.querySelector('q')];
    expect(quoted).toMatchObject({ lang: 'en', textContent: 'not a stamp' });
    unmount();
    return words;
  };
  expect(said('en')).toMatch(/^[A-Z].+\.$/);
  expect(said('fr')).toMatch(/^[A-Z].+\.$/u);
  expect(said('fr')).not.toBe(said('en'));
});
