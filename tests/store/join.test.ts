import { describe, expect, it } from 'vitest';

import {
  addExchange,
  findPerson,
  joinPeople,
  noteSighting,
  partPeople,
  readLedgerOf,
  readPersonOf,
  readTexts,
  removeExchange,
  savePerson,
  scanPeople,
  undo,
  type Network,
} from '@/lib/store';

import { everybody } from './counting';
import { makeWorld, numbered, open, sighting } from './opening';

const bySlug = sighting('ada', { name: 'Ada Lovelace' });
const byNumber = { ...numbered(7), nameSource: 'address' } as const;
const both = sighting('ada', { number: 7 });
const given = { day: '2026-02-01', direction: 'given', kind: 'advice' } as const;
const received = { day: '2026-02-02', direction: 'received', kind: 'support' } as const;

/** Two records: one with all sorts of things said, one with others. */
async function meetTwice(network: Network) {
  const { person: slug } = await savePerson(network, bySlug, {
    tie: 'strong',
    note: 'By slug',
    tags: { Paris: true },
  });
  const { person: number } = await savePerson(network, byNumber, {
    choice: 'deepen',
    howMet: 'By number',
    tags: { Lyon: true },
  });
  await addExchange(network, slug.id, given);
  await addExchange(network, number.id, received);
  const [bySlugNow, byNumberNow] = await Promise.all([
    readPersonOf(network, slug.id),
    readPersonOf(network, number.id),
  ]);
  return { slug: bySlugNow ?? slug, number: byNumberNow ?? number };
}

const web = (address: string) => ({ key: `web:${address}` as const, url: address });

describe('somebody stored under a longer form of their address', () => {
  const [long, short] = [web('https://x.example/ada?tab=stars'), web('https://x.example/ada')];
  const before = { profiles: [long], name: 'Ada', nameSource: 'page' } as const;
  const now = { ...before, profiles: [short], former: [long] } as const;

  it('is found where that address is seen again, and from then on by the short one', async () => {
    const network = await open();
    const { person } = await savePerson(network, before, { tie: 'strong' });
    expect(await findPerson(network, [short])).toBeUndefined();
    expect(await noteSighting(network, now)).toMatchObject({ id: person.id, tie: 'strong' });
    expect(await findPerson(network, [short])).toMatchObject({ id: person.id, profiles: [short, long] });
    expect(await everybody(network)).toHaveLength(1);
  });

  it('is one with whom was met under the short one meanwhile', async () => {
    const network = await open();
    const { person } = await savePerson(network, before, { tie: 'strong' });
    const { person: again } = await savePerson(
      network,
      { ...before, profiles: [short] },
      { choice: 'deepen' },
    );
    const seen = await noteSighting(network, now);
    expect(seen).toMatchObject({ tie: 'strong', choice: 'deepen' });
    expect([person.id, again.id]).toContain(seen?.id);
  });

  it('is begun under the short one alone', async () => {
    const network = await open();
    const { person } = await savePerson(network, now, { tie: 'weak' });
    expect(person.profiles).toEqual([short]);
  });
});

describe('two records that are one person', () => {
  it('become one when one link holds both keys, under the smaller id, with all that was known of each', async () => {
    const network = await open();
    const { slug, number } = await meetTwice(network);
    const seen = await noteSighting(network, both);
    expect(seen?.id).toBe([slug.id, number.id].sort()[0]);
    expect(seen).toMatchObject({
      name: 'Ada Lovelace',
      tie: 'strong',
      choice: 'deepen',
      tags: ['Lyon', 'Paris'],
    });
    expect(seen?.profiles.map(({ key }) => key)).toEqual(['linkedin:ada', 'linkedin#7']);
    const days = [given.day, received.day].sort();
    expect(await everybody(network)).toMatchObject([{ ...seen, outlook: { contacts: days } }]);
    for (const id of [slug.id, number.id]) {
      expect(await readPersonOf(network, id)).toMatchObject({ ...seen, outlook: { contacts: days } });
      expect(await readTexts(network, id)).toEqual({ note: 'By slug', howMet: 'By number' });
      expect(await readLedgerOf(network, id)).toMatchObject([received, given]);
    }
    expect(await findPerson(network, byNumber.profiles)).toMatchObject({ ...seen });
    const texts: unknown[] = [];
    await scanPeople(network, (_, found) => texts.push(...found.values()), { texts: true });
    expect(texts).toEqual([{ note: 'By slug', howMet: 'By number' }]);
  });

  it('come apart again each with what was theirs, and are not joined by looking', async () => {
    const network = await open();
    const { slug, number } = await meetTwice(network);
    await joinPeople(network, slug.id, number.id);
    await savePerson(network, slug.id, { energy: 'gives', tie: undefined });
    await partPeople(network, slug.id, number.id);
    expect(await readPersonOf(network, number.id)).toEqual(number);
    expect(await readPersonOf(network, slug.id)).toMatchObject({
      ...slug,
      tie: undefined,
      energy: 'gives',
      outlook: { contacts: slug.outlook?.contacts },
    });
    expect(await readTexts(network, number.id)).toEqual({ howMet: 'By number' });
    expect(await readTexts(network, slug.id)).toEqual({ note: 'By slug' });
    expect(await readLedgerOf(network, number.id)).toMatchObject([received]);
    expect(await readLedgerOf(network, slug.id)).toMatchObject([given]);
    expect(await findPerson(network, byNumber.profiles)).toMatchObject({ id: number.id });
    await noteSighting(network, both);
    await savePerson(network, both, { bridge: 'other' });
    expect(await everybody(network)).toHaveLength(2);
    expect(await readPersonOf(network, slug.id)).toMatchObject({ bridge: 'other', joined: [] });
    await joinPeople(network, slug.id, number.id);
    expect(await everybody(network)).toHaveLength(1);
  });

  it('show both texts where each had one, and have each their own again when they come apart', async () => {
    const network = await open();
    const { slug, number } = await meetTwice(network);
    await savePerson(network, number.id, { note: 'By number', bringsText: 'Advice' });
    await savePerson(network, slug.id, { bringsText: 'News' });
    const together = { note: 'By slug\n\nBy number', howMet: 'By number', bringsText: 'News · Advice' };
    const own = { note: 'By slug', bringsText: 'News' };
    const theirs = { note: 'By number', howMet: 'By number', bringsText: 'Advice' };
    await joinPeople(network, slug.id, number.id);
    expect(await readTexts(network, number.id)).toEqual(together);
    await undo(network);
    expect(await readTexts(network, slug.id)).toEqual(own);
    expect(await readTexts(network, number.id)).toEqual(theirs);
    await joinPeople(network, slug.id, number.id);
    await partPeople(network, slug.id, number.id);
    expect(await readTexts(network, slug.id)).toEqual(own);
    expect(await readTexts(network, number.id)).toEqual(theirs);
    await undo(network);
    expect(await readTexts(network, slug.id)).toEqual(together);
    await savePerson(network, slug.id, { note: 'By slug, since changed' });
    await partPeople(network, slug.id, number.id);
    expect(await readTexts(network, slug.id)).toEqual({ ...own, note: 'By slug, since changed' });
    expect(await readTexts(network, number.id)).toEqual(theirs);
  });

  it('show both texts, too, where a link shows them to be one', async () => {
    const network = await open();
    const { number } = await meetTwice(network);
    await savePerson(network, number.id, { note: 'By number' });
    const seen = await noteSighting(network, both);
    const { note = '' } = await readTexts(network, seen?.id ?? '');
    expect(note.split('\n\n').sort()).toEqual(['By number', 'By slug']);
  });

  it('show the later text where both are longer than is kept, and lose none', async () => {
    const network = await open();
    const { slug, number } = await meetTwice(network);
    const [one, other] = ['a'.repeat(30_000), 'b'.repeat(30_000)];
    await savePerson(network, slug.id, { note: one });
    await savePerson(network, number.id, { note: other });
    await joinPeople(network, slug.id, number.id);
    expect(await readTexts(network, slug.id)).toMatchObject({ note: other });
    await partPeople(network, slug.id, number.id);
    expect(await readTexts(network, slug.id)).toMatchObject({ note: one });
    expect(await readTexts(network, number.id)).toMatchObject({ note: other });
  });

  it('take undo both ways', async () => {
    const network = await open();
    const { slug, number } = await meetTwice(network);
    await joinPeople(network, slug.id, number.id);
    expect((await undo(network))?.deed).toEqual({ kind: 'joined', other: 'No. 7' });
    expect(await readPersonOf(network, number.id)).toEqual(number);
    await joinPeople(network, slug.id, number.id);
    await partPeople(network, slug.id, number.id);
    expect((await undo(network))?.deed).toEqual({ kind: 'parted', other: 'No. 7' });
    expect((await readPersonOf(network, number.id))?.joined).toEqual([{ id: number.id, name: 'No. 7' }]);
  });

  it('keep the parts of a part together', async () => {
    const network = await open();
    const { slug, number } = await meetTwice(network);
    const { person: third } = await savePerson(network, sighting('countess'), {});
    await joinPeople(network, number.id, slug.id);
    await joinPeople(network, third.id, number.id);
    expect(await findPerson(network, bySlug.profiles)).toMatchObject({ id: third.id });
    await partPeople(network, third.id, number.id);
    expect(await findPerson(network, bySlug.profiles)).toMatchObject({ id: number.id });
    expect((await readPersonOf(network, slug.id))?.joined).toEqual([{ id: slug.id, name: 'Ada Lovelace' }]);
  });

  it('let the acts of either be undone, before and after they come apart', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { slug, number } = await meetTwice(network);
    const { act } = await savePerson(network, number.id, { choice: 'fade', nextStep: 'Call' });
    const ledger = await readLedgerOf(network, number.id);
    await joinPeople(network, slug.id, number.id);
    await removeExchange(network, slug.id, ledger[0]?.id ?? '');
    await undo(network);
    await undo(network, act?.id);
    expect(await readPersonOf(network, slug.id)).toMatchObject({ choice: 'deepen', nextStep: undefined });
    await partPeople(network, slug.id, number.id);
    expect(await readPersonOf(network, number.id)).toEqual(number);
    expect(await readLedgerOf(network, number.id)).toEqual(ledger);
  });

  it('are named by whom there is most reason to believe, whoever was written last', async () => {
    const network = await open();
    await savePerson(network, bySlug, { name: 'Ada, my cousin' });
    await savePerson(network, sighting('x', { number: 7, name: 'A. L.', nameSource: 'address' }), {});
    const { person } = await savePerson(network, { ...both, name: 'ada' }, {});
    expect(person).toMatchObject({ name: 'Ada, my cousin', nameSource: 'user' });
  });

  it('are one already: nothing is done', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { slug, number } = await meetTwice(network);
    await joinPeople(network, slug.id, number.id);
    const told = world.told.length;
    expect((await joinPeople(network, number.id, slug.id)).act).toBeUndefined();
    expect(world.told).toHaveLength(told);
    await expect(partPeople(network, slug.id, slug.id)).rejects.toMatchObject({ code: 'nobody' });
  });
});
