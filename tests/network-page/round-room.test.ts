import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';

import type { Everybody } from '@/entrypoints/person/everybody';
import type { Act } from '@/lib/network/act';
import type { Said } from '@/entrypoints/person/said';
import { applyEdit, type Edit } from '@/entrypoints/person/unsaved';
import { openRound } from '@/entrypoints/network/round/round-room';
import { Crowd } from '@/lib/network/crowd';
import type { PersonId } from '@/lib/network/person';
import type { Trace } from '@/lib/network/trace';
import { somebody } from '../components/somebody';

const idOf = (name: string) => name.charCodeAt(0).toString(16).padStart(16, '0');
const people = ['Ada', 'Bo', 'Cy', 'Dan'].map((name) =>
  somebody({ id: idOf(name), name, tie: name === 'Dan' ? 'weak' : undefined }),
);

let crowd: Crowd;
let everybody: ReturnType<typeof signal<Everybody>>;
let fails: boolean;
const saved: [PersonId, Edit][] = [];
const said = signal<Said>();
const say = vi.fn<(act: Act) => void>();
const act = { id: 'x', at: 0, name: 'Ada', deed: { kind: 'exchangeRemoved' } } as const;

beforeEach(() => {
  crowd = new Crowd();
  crowd.put(people.map((person) => ({ person })));
  everybody = signal<Everybody>({ crowd, loading: false });
  saved.length = 0;
  traces.clear();
  fails = false;
  said.value = undefined;
  say.mockClear();
});

/** A store that keeps nothing but what it was told, and tells everybody a moment later. */
async function savePerson(_: unknown, id: PersonId, edit: Edit) {
  await Promise.resolve();
  saved.push([id, edit]);
  const before = crowd.find(id);
  const person = before && applyEdit(before, edit);
  if (person) crowd.put([{ person }]);
  everybody.value = { crowd, loading: false };
  return { person, act: { ...act, person: id, undone: false } };
}

const traces = new Map<PersonId, Trace>();
const store = {
  savePerson,
  readTraceDays: async () => new Map([...traces.keys()].map((id) => [id, { passed: true }])),
  readPassed: async (_: unknown, id: PersonId) => ({ ledger: [], trace: traces.get(id) }),
};

async function open(view = '') {
  const keeping = {
    write: async (work: (network: never, store: never) => Promise<unknown>) =>
      fails ? undefined : work(undefined as never, store as never),
  };
  const round = openRound({
    ways: { where: signal({ room: 'round' as const, person: undefined, view }) },
    everybody: everybody as never,
    keeping: keeping as never,
    saying: { said, say },
    today: signal('2026-03-10'),
  });
  await vi.waitUntil(() => everybody.value?.loading || round.progress.value !== undefined);
  return round;
}

const name = (round: ReturnType<typeof openRound>) => round.person.value?.name;

test('goes through those who are not decided, and counts the others', async () => {
  const round = await open();
  expect(name(round)).toBe('Ada');
  expect(round.progress.value).toEqual({ done: 1, of: 4 });
  round.step(1);
  round.step(1);
  expect(name(round)).toBe('Cy');
  round.step(-1);
  expect(name(round)).toBe('Bo');
  round.step(1);
  round.step(1);
  expect(round.isOver.value).toBe(true);
});

test('begins where people come into a network of which nobody was open', async () => {
  const same = new Crowd();
  everybody.value = { crowd: same, loading: false };
  const round = await open();
  expect(round.progress.value).toEqual({ done: 0, of: 0 });
  // As news of a few people are told: into the same crowd.
  same.put(people.map((person) => ({ person })));
  everybody.value = { crowd: same, loading: false };
  expect(name(round)).toBe('Ada');
  expect(round.progress.value).toEqual({ done: 1, of: 4 });
});

test('what is said shows at once and is saved behind; the next one comes when asked, or with the third answer', async () => {
  const round = await open();
  round.actions.value?.edit({ tie: 'strong' });
  expect(round.person.value).toMatchObject({ name: 'Ada', tie: 'strong' });
  expect(round.progress.value?.done).toBe(2);
  expect(saved).toEqual([]);
  round.actions.value?.edit({ bridge: 'other' });
  round.actions.value?.edit({ choice: 'deepen' });
  expect(name(round)).toBe('Bo');
  await vi.waitFor(() => expect(saved).toHaveLength(3));
  expect(saved.map(([, edit]) => edit)).toEqual([
    { tie: 'strong' },
    { bridge: 'other' },
    { choice: 'deepen' },
  ]);
  expect(crowd.find(idOf('Ada'))).toMatchObject({ tie: 'strong', bridge: 'other', choice: 'deepen' });
});

test('what was saved is said as soon as it is', async () => {
  const round = await open();
  round.actions.value?.edit({ tie: 'weak' });
  expect(say).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(say).toHaveBeenCalledOnce());
  expect(say.mock.calls[0]?.[0].person).toBe(idOf('Ada'));
});

test('who could not be saved is shown again, as they are stored', async () => {
  const round = await open();
  fails = true;
  round.actions.value?.edit({ tie: 'weak' });
  round.step(1);
  expect(name(round)).toBe('Bo');
  await vi.waitFor(() => expect(name(round)).toBe('Ada'));
  expect(round.person.value?.tie).toBeUndefined();
  expect(round.progress.value?.done).toBe(1);
});

test('who is taken back is asked about again', async () => {
  const round = await open();
  round.actions.value?.edit({ tie: 'weak' });
  round.step(1);
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  await savePerson(undefined, idOf('Ada'), { tie: undefined });
  said.value = { act: { ...act, person: idOf('Ada'), undone: true }, undone: true };
  expect(name(round)).toBe('Ada');
  expect(round.person.value?.tie).toBeUndefined();
  expect(round.progress.value?.done).toBe(1);
});

test('whoever is left with an earlier answer by an undo is still decided', async () => {
  const round = await open();
  const before = round.progress.value?.done ?? 0;
  round.actions.value?.edit({ tie: 'weak' });
  round.actions.value?.edit({ tie: 'strong' });
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  await savePerson(undefined, idOf('Ada'), { tie: 'weak' });
  said.value = { act: { ...act, person: idOf('Ada'), undone: true }, undone: true };
  expect(round.person.value?.tie).toBe('weak');
  expect(round.progress.value?.done).toBe(before + 1);
});

test('begun again it passes by whoever was decided, skipped ones come again', async () => {
  const round = await open();
  round.step(1);
  round.actions.value?.edit({ tie: 'weak' });
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  round.stop();
  expect(round.isOver.value).toBe(true);
  expect(round.actions.value).toBeUndefined();
  expect(round.decided.value.map((person) => person.name)).toEqual(['Bo']);
  round.goOn();
  expect(name(round)).toBe('Ada');
  round.step(1);
  expect(name(round)).toBe('Cy');
  expect(round.progress.value).toEqual({ done: 2, of: 4 });
});

test('goes through those of a view', async () => {
  const round = await open('q=cy');
  expect(name(round)).toBe('Cy');
  expect(round.progress.value).toEqual({ done: 0, of: 1 });
});

test('waits until everybody has come', async () => {
  everybody.value = { crowd, loading: true };
  const round = await open();
  expect(round.progress.value).toBeUndefined();
  everybody.value = { crowd, loading: false };
  await vi.waitFor(() => expect(name(round)).toBe('Ada'));
});

test('begins with those of whom exports show something, and tells it of whoever is shown', async () => {
  traces.set(idOf('Cy'), { months: 'ivs.3', lastOut: '2024-03-05' });
  const round = await open();
  expect(name(round)).toBe('Cy');
  await vi.waitFor(() => expect(round.trace.value).toEqual(traces.get(idOf('Cy'))));
  round.step(1);
  expect(name(round)).toBe('Ada');
  expect(round.trace.value).toBeUndefined();
});
