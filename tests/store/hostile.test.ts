import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LIMITS, type PersonEdit, type TextsEdit } from '@/lib/network/person';
import type { ProfileKey } from '@/lib/network/profile-key';
import {
  addExchange,
  addPerson,
  editExchange,
  lastAct,
  readLedgerOf,
  readPersonOf,
  readSummary,
  readTexts,
  savePerson,
} from '@/lib/store';

import { everybody } from './counting';
import { readDisk } from './disk';
import { open, sighting } from './opening';

const ada = sighting('ada');
const overridden = '\u202Egnp.exe\u202C';

describe('a text that is too long', () => {
  const tooLong: readonly (readonly [string, number, (text: string) => PersonEdit & TextsEdit])[] = [
    ['note', LIMITS.note, (note) => ({ note })],
    ['howMet', LIMITS.howMet, (howMet) => ({ howMet })],
    ['name', LIMITS.name, (name) => ({ name })],
    ['nextStep', LIMITS.nextStep, (nextStep) => ({ nextStep })],
    ['worldName', LIMITS.worldName, (worldName) => ({ worldName })],
    ['tag', LIMITS.tag, (tag) => ({ tags: { [tag]: true } })],
  ];

  it.each(tooLong)('is refused for %s above %d, before anything is written', async (field, limit, edit) => {
    const network = await open();
    const before = await readDisk('liant');
    const refusal = { code: 'tooLong', detail: { field, limit } };
    await expect(
      savePerson(network, ada, { tie: 'strong', ...edit('x'.repeat(limit + 1)) }),
    ).rejects.toMatchObject(refusal);
    expect(await readDisk('liant')).toEqual(before);
    await savePerson(network, ada, edit('x'.repeat(limit)));
    expect((await readSummary(network)).revision).toBe(1);
  });

  it('is refused at a megabyte, and at its bound is kept', async () => {
    const network = await open();
    const { person } = await savePerson(network, ada, { note: 'é'.repeat(LIMITS.note) });
    await expect(savePerson(network, ada, { note: 'x'.repeat(1_000_000) })).rejects.toMatchObject({
      code: 'tooLong',
    });
    expect((await readTexts(network, person.id)).note).toHaveLength(LIMITS.note);
    expect(JSON.stringify(await lastAct(network)).length).toBeLessThan(1_000);
  });

  it('is refused in an exchange', async () => {
    const network = await open();
    const exchange = { day: '2026-03-10', direction: 'given', kind: 'advice' } as const;
    const text = 'x'.repeat(LIMITS.exchangeText + 1);
    const refusal = { code: 'tooLong', detail: { field: 'exchangeText', limit: LIMITS.exchangeText } };
    await expect(addExchange(network, ada, { ...exchange, text })).rejects.toMatchObject(refusal);
    expect(await everybody(network)).toEqual([]);
    const { person, exchange: added } = await addExchange(network, ada, exchange);
    await expect(editExchange(network, person.id, added.id, { text })).rejects.toMatchObject(refusal);
  });
});

describe('texts that mean harm', () => {
  it('are kept as text: HTML, names of every object’s own, scripts', async () => {
    const network = await open();
    const html = '<img src=x onerror="alert(1)">';
    const tags = { ['__proto__']: true, constructor: true, [html]: true, toString: true };
    const { person } = await savePerson(network, ada, {
      name: html,
      worldName: '__proto__',
      tags,
      note: html,
    });
    expect(person).toMatchObject({ name: html, worldName: '__proto__' });
    expect([...person.tags].sort()).toEqual(['__proto__', 'constructor', html, 'toString'].sort());
    expect(await readTexts(network, person.id)).toEqual({ note: html });
    const { person: less } = await savePerson(network, ada, { tags: { ['__proto__']: false } });
    expect(less.tags).not.toContain('__proto__');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('lose what cannot be seen and what turns other text around; a note keeps its lines', async () => {
    const network = await open();
    const { person } = await savePerson(
      network,
      { ...ada, name: `Ada\u0000 ${overridden}\n\nL.` },
      {
        company: `A\u001fB\u001e ${overridden}`,
        tags: { [` Pa\u0007ris  ${overridden}`]: true, ' ': true },
        note: `One\r\nTwo\tthree\u0000${overridden}`,
      },
    );
    expect(person).toMatchObject({ name: 'Ada gnp.exe L.', company: 'AB gnp.exe', tags: ['Paris gnp.exe'] });
    expect(await readTexts(network, person.id)).toEqual({ note: 'One\nTwo\tthreegnp.exe' });
  });

  it('cut a page’s name, and refuse an empty one', async () => {
    const network = await open();
    const { person } = await savePerson(network, { ...ada, name: 'x'.repeat(100_000) }, {});
    expect(person.name).toHaveLength(LIMITS.name);
    expect((await savePerson(network, person.id, { name: ' \u0000 ' })).act).toBeUndefined();
    expect((await savePerson(network, { ...sighting('bob'), name: '\u202E' }, {})).person.name).toBe(
      'linkedin:bob',
    );
  });

  it('of addresses that open something else are not shown, and keys that are none not kept', async () => {
    const network = await open();
    const profiles = [
      { key: 'web:https://x.example/' as const, url: 'javascript:alert(1)' },
      { key: 'linkedin:a\u001fb' as const, url: 'https://www.linkedin.com/in/a' },
      { key: '__proto__' as ProfileKey, url: 'https://x.example/' },
      { key: 'xing:Ada_Lovelace2' as const, url: 'https://www.xing.com/profile/Ada_Lovelace2' },
    ];
    const { person } = await savePerson(network, (await addPerson(network, { name: 'Ada' })).person.id, {
      profiles,
    });
    expect(person.profiles).toEqual([profiles[3]]);
  });

  it('of any kind come back as they are cleaned, whatever they hold', async () => {
    const network = await open();
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(any, any, any, async (name, tag, note) => {
        const { person } = await addPerson(network, { name: `N${name}` });
        await savePerson(network, person.id, { tags: { [tag]: true }, note });
        const read = await readPersonOf(network, person.id);
        const again = await savePerson(network, person.id, {
          name: read?.name,
          tags: Object.fromEntries((read?.tags ?? []).map((each) => [each, true])),
          ...(await readTexts(network, person.id)),
        });
        expect(again.act).toBeUndefined();
        expect(await readLedgerOf(network, person.id)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
