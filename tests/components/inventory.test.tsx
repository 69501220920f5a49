import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Inventory, type InventoryProps } from '@/components/inventory/Inventory';
import { InventoryBatch } from '@/components/inventory/InventoryBatch';
import { InventoryEmpty } from '@/components/inventory/InventoryEmpty';
import { InventoryFilters, type InventoryFiltersProps } from '@/components/inventory/InventoryFilters';
import { InventorySave, type InventorySaveProps } from '@/components/inventory/InventorySave';
import { InventoryTable } from '@/components/inventory/InventoryTable';
import { stepInRows } from '@/components/controls/step-in-rows';
import { COLUMNS_AT_FIRST } from '@/lib/network/columns';
import { EVERYBODY, readView } from '@/lib/network/view';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);

const idOf = (index: number) => index.toString(16).padStart(16, '0');
const crowd = Array.from({ length: 30_000 }, (_, index) =>
  somebody({ id: idOf(index), name: `Person ${index}`, company: 'Quay' }),
);

function show(props: Partial<InventoryProps> = {}) {
  const does = {
    onQuery: vi.fn<InventoryProps['onQuery']>(),
    onChange: vi.fn<InventoryProps['onChange']>(),
    onColumns: vi.fn<InventoryProps['onColumns']>(),
    onSelect: vi.fn<InventoryProps['onSelect']>(),
    onSelectAll: vi.fn<InventoryProps['onSelectAll']>(),
  };
  const draw = ({ people = crowd, ...more }: Partial<InventoryProps>) => (
    <Inventory
      view={EVERYBODY}
      filters={
        <InventoryFilters
          view={more.view ?? EVERYBODY}
          onChange={does.onChange}
          used={{ worlds: ['Shipping'], tags: ['fair'], companies: ['Quay'] }}
          objectives={[]}
          hasObjectives={false}
          counts={undefined}
        />
      }
      views={{
        present: '',
        offered: [{ name: 'Not yet tagged', view: 'tie=none' }],
        kept: [],
        onChange: vi.fn<InventoryProps['views']['onChange']>(),
      }}
      people={people}
      size={people.length}
      total={people.length}
      fadedAside={0}
      save={<p>Save</p>}
      loading={false}
      empty={<p>Nobody</p>}
      columns={COLUMNS_AT_FIRST}
      today="2026-03-10"
      shown={undefined}
      addressOf={({ id }) => `#inventory/${id}`}
      isSelected={() => false}
      selected={0}
      {...does}
      {...more}
    />
  );
  const { rerender } = render(draw(props));
  return { ...does, change: (more: Partial<InventoryProps>) => rerender(draw({ ...props, ...more })) };
}

const rows = () =>
  within(screen.getByRole('table', { name: 'People' }))
    .getAllByRole('row')
    .slice(1);
const nameIn = (row: HTMLElement) => row.querySelector('[data-row-focus]')?.textContent;
const cellsOf = (row: HTMLElement | undefined) =>
  row
    ? within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    : [];
/** What the room says; each menu says its own, when it is open. */
const status = () => screen.getAllByRole('status').find((each) => !each.closest('details'))?.textContent;

test('of 30,000 rows only those in sight are there, each knowing its place', () => {
  show();
  expect(screen.getByRole('table', { name: 'People' }).getAttribute('aria-rowcount')).toBe('30001');
  expect(rows().length).toBeLessThan(60);
  expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
  expect(rows().slice(0, 2).map(nameIn)).toEqual(['Person 0', 'Person 1']);
});

test('rows that are still to come have their place, and are not selected with those that are there', () => {
  show({ people: crowd.slice(0, 60), size: 30_000, total: 30_000 });
  expect(screen.getByRole('table', { name: 'People' }).getAttribute('aria-rowcount')).toBe('30001');
  expect(status()).toBe('30,000 people');
  expect(rows().slice(0, 2).map(nameIn)).toEqual(['Person 0', 'Person 1']);
  const all = () => screen.getByRole('checkbox', { name: 'Select everybody found' });
  expect(all().closest('[inert]')).not.toBeNull();
  cleanup();
  show();
  expect(all().closest('[inert]')).toBeNull();
});

test('a name leads to the person in full, and beside it a link to their profile, where they have one', () => {
  show({ people: [somebody(), somebody({ id: idOf(1), name: 'By hand', profiles: [] })] });
  expect(screen.getByRole('link', { name: 'Ada Lovelace' }).getAttribute('href')).toBe(
    '#inventory/00000000000000a1',
  );
  const profile = screen.getByRole('link', { name: 'Profile of Ada Lovelace' });
  expect(profile.getAttribute('href')).toBe('https://www.linkedin.com/in/ada-lovelace');
  expect(screen.queryByRole('link', { name: 'Profile of By hand' })).toBeNull();
});

test('says what was said of somebody, in the columns that were chosen', () => {
  const person = somebody({
    tie: 'weak',
    bridge: 'other',
    worldName: 'Shipping',
    roles: ['client', 'mentor'],
    choice: 'occasional',
    tags: ['fair'],
    outlook: {
      contacts: ['2024-01-05', '2026-02-03'],
      first: 'unread',
      turns: [['2026-02-03', 'nourishing']],
    },
  });
  show({ people: [person], columns: [...COLUMNS_AT_FIRST, 'tags'] });
  expect(cellsOf(rows()[0]).slice(2, -1)).toEqual([
    'Weak',
    'Another world · Shipping',
    'Client · Mentor',
    'Occasional',
    'Nourishing',
    'Feb 3',
    'fair',
  ]);
});

test('the arrows go from the search to the names, and from name to name; one row is in the order of Tab', () => {
  show();
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Search' }), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Person 0');
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Person 1');
  expect(
    rows()
      .filter((row) => row.querySelector('[tabindex="0"]'))
      .map(nameIn),
  ).toEqual(['Person 1']);
  fireEvent.keyDown(document.activeElement as Element, { key: 'Home' });
  expect(document.activeElement?.textContent).toBe('Person 0');
});

test('whoever is pointed at stays so while others come in, and when the order is another', () => {
  const table = (people: InventoryProps['people']) => (
    <InventoryTable
      people={people}
      size={people.length}
      columns={COLUMNS_AT_FIRST}
      today="2026-03-10"
      order={EVERYBODY}
      onOrder={() => undefined}
      shown={undefined}
      addressOf={({ id }) => `#inventory/${id}`}
      isSelected={() => false}
      selected={0}
      onSelect={() => undefined}
      onSelectAll={() => undefined}
    />
  );
  const { rerender } = render(table([100, 20_000, 29_999].flatMap((index) => crowd[index] ?? [])));
  const focused = () => document.activeElement?.getAttribute('href');
  const hrefOf = (index: number) => `#inventory/${idOf(index)}`;
  screen.getByRole('link', { name: 'Person 20000' }).focus();
  rerender(table(crowd));
  expect(focused()).toBe(hrefOf(20_000));
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(focused()).toBe(hrefOf(20_001));
  rerender(table(crowd.toReversed()));
  expect(focused()).toBe(hrefOf(20_001));
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(focused()).toBe(hrefOf(20_000));
  document.activeElement?.closest('tr')?.querySelector('input')?.focus();
  const box = () => document.activeElement?.getAttribute('aria-label')?.replaceAll(/[^ \w]/g, '');
  rerender(table(crowd));
  expect(box()).toBe('Select Person 20000');
  // Whoever is gone leaves their place to another.
  rerender(table(crowd.filter(({ name }) => name !== 'Person 20000')));
  expect(box()).toBe('Select Person 20001');
});

test('a head orders by its column, and pressed again the other way', () => {
  const { onChange } = show({ view: { ...EVERYBODY, by: 'tie' } });
  expect(screen.getByRole('columnheader', { name: 'Tie' }).getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(screen.getByRole('button', { name: 'Tie' }));
  fireEvent.click(screen.getByRole('button', { name: 'Choice' }));
  expect(onChange.mock.calls).toEqual([[{ by: 'tie', down: true }], [{ by: 'choice', down: false }]]);
});

test('filters are fields that say what they ask, and are cleared together', () => {
  const { onChange } = show({ view: readView('tie=weak&silent=12') });
  const tie = screen.getByRole('combobox', { name: 'Tie' });
  expect((tie as HTMLSelectElement).value).toBe('weak');
  fireEvent.change(tie, { target: { value: 'none' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'No exchange for…' }), { target: { value: '' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Name of world' }), {
    target: { value: 'Shipping' },
  });
  expect(onChange.mock.calls).toEqual([[{ tie: 'none' }], [{ silent: undefined }], [{ world: 'Shipping' }]]);
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ tie: undefined, silent: undefined });
});

test('each choice of a filter says how many it would leave; objectives are asked for by what they are', () => {
  const onChange = vi.fn<InventoryFiltersProps['onChange']>();
  const counted = (any: number, of: Readonly<Record<string, number>>) => ({
    any,
    of: new Map(Object.entries(of)),
  });
  const props: InventoryFiltersProps = {
    view: readView('tie=weak'),
    onChange,
    used: { worlds: [], tags: [], companies: ['Ébène', 'Quay'] },
    objectives: [
      { id: idOf(1), sentence: 'A fair', began: '2026-01-01', fate: 'reached', ended: '2026-02-01' },
      { id: idOf(2), sentence: 'Two clients in Lyon', began: '2026-03-01' },
    ],
    hasObjectives: true,
    counts: new Map([
      ['tie', counted(12_000, { weak: 1_234, strong: 3 })],
      ['company', counted(1_234, { ebene: 7 })],
      ['objective', counted(1_234, { [idOf(2)]: 2 })],
    ]),
  };
  render(<InventoryFilters {...props} />);
  const optionsOf = (name: string) =>
    within(screen.getByRole('combobox', { name }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  expect(optionsOf('Tie')).toEqual(['Tie: any (12,000)', 'Strong (3)', 'Weak (1,234)', 'Not yet tagged (0)']);
  expect(optionsOf('Company')).toEqual(['Company', 'Ébène (7)', 'Quay (0)']);
  expect(optionsOf('World')).toEqual(['World', 'My world', 'Another world', 'Nothing said']);
  expect(optionsOf('Objective')).toEqual(['Objective', 'Two clients in Lyon (2)', 'A fair (0)']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Objective' }), { target: { value: idOf(2) } });
  expect(onChange.mock.lastCall).toEqual([{ objective: idOf(2) }]);

  cleanup();
  // Where they are still to come, they have their place.
  render(<InventoryFilters {...props} objectives={[]} />);
  expect(optionsOf('Objective')).toEqual(['Objective']);

  cleanup();
  render(
    <InventoryFilters
      {...props}
      objectives={[]}
      hasObjectives={false}
      view={readView(`objective=${idOf(9)}`)}
    />,
  );
  expect(optionsOf('Objective')).toEqual(['Objective: any (1,234)', 'An objective that was removed (0)']);
});

test('what is asked for in another spelling is the choice that is offered, not another', () => {
  render(
    <InventoryFilters
      view={{ ...EVERYBODY, company: 'ebene' }}
      onChange={() => {}}
      used={{ worlds: [], tags: [], companies: ['Ébène', 'Quay'] }}
      objectives={[]}
      hasObjectives={false}
      counts={undefined}
    />,
  );
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Company' });
  expect([...field.options].map(({ textContent }) => textContent)).toEqual(['Company: any', 'Ébène', 'Quay']);
  expect(field.selectedOptions[0]?.textContent).toBe('Ébène');
});

test('all that is shown can be saved as a file, and those who are selected alone; nobody cannot', () => {
  const onSave = vi.fn<InventorySaveProps['onSave']>();
  const showMenu = (props: Pick<InventorySaveProps, 'count' | 'areSelected' | 'file'>) => {
    cleanup();
    render(<InventorySave {...props} onSave={onSave} />);
    return screen.getByText('Save as…').closest('details') as HTMLDetailsElement;
  };
  const menu = showMenu({ count: 25, areSelected: false, file: undefined });
  expect(menu.textContent).toContain('25 people, as the table shows them.');
  fireEvent.click(within(menu).getByRole('button', { name: 'Table (CSV)', hidden: true }));
  fireEvent.click(within(menu).getByRole('button', { name: 'Contact cards (vCard)', hidden: true }));
  expect(onSave.mock.calls).toEqual([['table'], ['cards']]);

  const writing = { done: 1_000, of: 30_000, name: undefined };
  expect(showMenu({ count: 3, areSelected: true, file: writing }).textContent).toContain('3 selected');
  expect(screen.getByRole('status').textContent).toBe('Writing: 1,000 of 30,000');
  showMenu({ count: 1, areSelected: false, file: { done: 1, of: 1, name: 'liant-people.csv' } });
  expect(screen.getByRole('status').textContent).toContain('1 person in liant-people.csv');

  cleanup();
  show({ people: crowd.slice(0, 1) });
  expect(screen.queryByText('Save')).not.toBeNull();
  cleanup();
  show({ people: [], total: 5 });
  expect(screen.queryByText('Save')).toBeNull();
});

test('Space selects the row that has the focus, with Shift all from the one before; so do presses', () => {
  const { onSelect, onSelectAll } = show();
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Search' }), { key: 'ArrowDown' });
  fireEvent.keyDown(document.activeElement as Element, { key: ' ' });
  fireEvent.keyDown(document.activeElement as Element, { key: ' ', shiftKey: true });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Person 2' }), { shiftKey: true });
  expect(onSelect.mock.calls).toEqual([
    [0, true, false],
    [0, true, true],
    [2, true, true],
  ]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select everybody found' }));
  expect(onSelectAll.mock.calls).toEqual([[true]]);
});

test('says of all that are selected what is pressed, or typed', () => {
  const onEdit = vi.fn<(edit: object) => void>();
  render(
    <InventoryBatch count={12} tags={['fair']} objectives={[]} onEdit={onEdit} onClear={() => undefined} />,
  );
  expect(screen.getByText('12 selected')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Strong' }));
  fireEvent.click(screen.getByRole('button', { name: 'Another world' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add tag' }));
  fireEvent.input(screen.getByRole('combobox', { name: 'Add a tag' }), { target: { value: ' fair ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add tag' }));
  expect(onEdit.mock.calls).toEqual([[{ tie: 'strong' }], [{ bridge: 'other' }], [{ tags: { fair: true } }]]);
});

test('links all that are selected to an objective, with what they could bring', () => {
  const onEdit = vi.fn<(edit: object) => void>();
  const aim = { id: '00000000000000aa', sentence: 'Two clients in Lyon', began: '2026-01-01' };
  render(<InventoryBatch count={2} tags={[]} objectives={[aim]} onEdit={onEdit} onClear={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Two clients in Lyon', hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Advice', hidden: true }));
  expect(onEdit.mock.calls).toEqual([[{ objectives: { [aim.id]: true } }], [{ brings: { advice: true } }]]);
});

test('a view is kept under a name; one that is removed, or whose name is given away, comes back where it stood', () => {
  const far = { name: 'Far away', view: 'bridge=other' };
  const old = { name: 'Old', view: 'silent=12' };
  const onChange = vi.fn<InventoryProps['views']['onChange']>();
  const shown = (kept: readonly (typeof far)[]) => ({ present: 'tie=weak', offered: [], kept, onChange });
  const { change } = show({ views: shown([far, old]) });
  const last = () => {
    const kept = onChange.mock.lastCall?.[0] ?? [];
    change({ views: shown(kept) });
    return kept;
  };
  expect(screen.getByText('Far away').getAttribute('href')).toBe('#inventory?bridge=other');
  fireEvent.click(screen.getByLabelText('Remove the view Far away'));
  expect(last()).toEqual([old]);
  const named = { name: 'Old', view: 'tie=weak' };
  fireEvent.input(screen.getByLabelText('Keep this view'), { target: { value: ' Old ' } });
  fireEvent.click(screen.getByText('Keep'));
  expect(last()).toEqual([named]);
  screen.getByText('Old now stands for another view.');
  fireEvent.click(screen.getByText('Undo'));
  expect(last()).toEqual([old]);
  screen.getByText('Removed: Far away');
  fireEvent.click(screen.getByText('Undo'));
  expect(last()).toEqual([far, old]);
  expect(screen.queryByText('Undo')).toBeNull();
});

test('columns are chosen, in an order of their own', () => {
  const { onColumns } = show({ columns: ['tie', 'last'] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Company', hidden: true }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Last exchange', hidden: true }));
  expect(onColumns.mock.calls).toEqual([[['company', 'tie', 'last']], [['tie']]]);
});

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 9],
  ['End', undefined, 9],
  ['Enter', 4, undefined],
  ['toString', 4, undefined],
])('%s leads from %s to %s of ten', (key, from, to) => {
  expect(stepInRows(key, from, 10)).toBe(to);
});

test.each<[string, Partial<InventoryProps>, string]>([
  ['everybody', {}, '30,000 people'],
  ['those found', { view: readView('q=ada'), people: crowd.slice(0, 3), total: 30_000 }, '3 of 30,000'],
  ['those who stay aside', { people: crowd.slice(0, 9), total: 10, fadedAside: 1 }, '9 of 10'],
  ['while they come', { loading: true }, 'Loading everybody…'],
])('says how many: %s', (_, props, says) => {
  show(props);
  expect(status()).toBe(says);
});

test('those whom the person lets fade are a press away, and so is everybody where nobody answers', () => {
  const { onChange } = show({ people: [], total: 3, fadedAside: 2, view: readView('q=zzz&sort=-last') });
  fireEvent.click(screen.getByRole('button', { name: 'Also 2 you let fade' }));
  fireEvent.click(screen.getByRole('button', { name: 'Show everybody' }));
  expect(onChange.mock.calls).toEqual([[{ faded: true }], [{ ...EVERYBODY, by: 'last', down: true }]]);
});

describe('with nobody in the network', () => {
  test('it says how to begin, with the keys there are', () => {
    const onTrySample = vi.fn<() => void>();
    render(<InventoryEmpty keys="Alt+Shift+L" onTrySample={onTrySample} />);
    expect(screen.getByText(/press the Liant button or Alt\+Shift\+L/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try it on a sample network' }));
    expect(onTrySample).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: /^Or bring in the people you have/ }).getAttribute('href')).toBe(
      '#data',
    );
  });

  test('and without keys where there are none', () => {
    render(<InventoryEmpty keys={undefined} onTrySample={undefined} />);
    expect(screen.getByText(/press the Liant button\./)).toBeTruthy();
  });
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show({ people: crowd.slice(0, 3), selected: 1, isSelected: (id) => id === idOf(1), shown: idOf(2) });
  render(
    <InventoryBatch count={1} tags={[]} objectives={[]} onEdit={() => undefined} onClear={() => undefined} />,
  );
  await expectNoFaults();
});
