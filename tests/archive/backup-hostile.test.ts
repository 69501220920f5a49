import { describe, expect, it } from 'vitest';

import { BackupError } from '@/lib/archive/backup-error';
import { MAX_BYTES, MAX_RECORDS } from '@/lib/archive/backup-format';
import { readBackup } from '@/lib/archive/backup-read';

import { head, readText } from './invented';

const stamps = { '0mkmjkw00000m0izya': ['name'] };
const ada = { id: 'a'.repeat(16), values: { name: 'Ada' }, stamps };
const start = JSON.stringify(head).slice(0, -1);
const whole = (people: string) => `${start},\n"months":[],\n"people":[\n${people}\n],\n"forgotten":[]}\n`;

/** Why it is refused, and on which line. */
async function refusal(reading: Promise<unknown>): Promise<{ code: string; line: number | undefined }> {
  const error: unknown = await reading.then(
    () => 'read',
    (reason: unknown) => reason,
  );
  if (!(error instanceof BackupError)) throw error;
  return { code: error.code, line: error.line };
}

describe('a file that is refused', () => {
  it.each([
    ['nothing at all', '', { code: 'foreign' }],
    ['JSON of another kind', '{"people":[{"name":"Ada"}]}', { code: 'foreign' }],
    ['another format of the same shape', '{"format":"other"}', { code: 'foreign', line: 1 }],
    ['a list', '[1,2]', { code: 'foreign' }],
    ['words', 'Dear Ada,', { code: 'notJson', line: 1 }],
    ['a newer version', whole('').replace('"version":1', '"version":2'), { code: 'newer', line: 1 }],
    [
      'a version that is none',
      whole('').replace('"version":1', '"version":"1"'),
      { code: 'wrongHead', line: 1 },
    ],
    ['no device', whole('').replace('"abc123"', '17'), { code: 'wrongHead', line: 1 }],
    [
      'a backup cut off between records',
      `${start},\n"people":[\n${JSON.stringify(ada)},\n`,
      { code: 'cutOff', line: 4 },
    ],
    ['a backup cut off within a word', `${start},\n"people":[\n{"id":"aa`, { code: 'cutOff', line: 3 }],
    ['a backup with something behind it', `${whole('')}{}`, { code: 'notJson', line: 7 }],
    ['a slip in the middle', whole(`${JSON.stringify(ada)},\n{"id":aaaa}`), { code: 'notJson', line: 5 }],
    ['lists within lists', whole('['.repeat(100_000)), { code: 'tooDeep', line: 4 }],
    ['records within records', whole('{"values":'.repeat(100_000)), { code: 'tooDeep', line: 4 }],
  ])('%s', async (_, text, expected) => {
    expect(await refusal(readText(text))).toMatchObject(expected);
  });

  it('ten million records', async () => {
    const block = new TextEncoder().encode('{},\n'.repeat(1_000));
    const read = { blocks: 0 };
    const people = forever(`${start},"people":[\n`, block, 10_000, read);
    expect(await refusal(readBackup(people))).toEqual({ code: 'tooMany', line: MAX_RECORDS + 2 });
    expect(read.blocks).toBeLessThan(MAX_RECORDS / 1_000 + 2);
  });

  it('more bytes than are read', async () => {
    const block = new TextEncoder().encode(`${JSON.stringify({ ...ada, note: 'x'.repeat(4_000_000) })},\n`);
    const people = forever(`${start},"people":[\n`, block, MAX_BYTES / block.length + 1, { blocks: 0 });
    expect(await refusal(readBackup(people))).toEqual({ code: 'tooLarge', line: undefined });
  });

  it.each([
    ['a text without an end', '"', 'xxxxxxxx'],
    ['a number without an end', '1', '11111111'],
    ['nothing but blanks', '', '        '],
  ])('%s', async (_, beginning, content) => {
    const block = new TextEncoder().encode(content.repeat(100_000));
    const people = forever(`${start},"people":[${beginning}`, block, 1_000, { blocks: 0 });
    expect(await refusal(readBackup(people))).toEqual({ code: 'tooLong', line: 1 });
  });

  it('one record without an end', async () => {
    const block = new TextEncoder().encode('"x",'.repeat(100_000));
    const people = forever(`${start},"people":[{"id":[`, block, 1_000, { blocks: 0 });
    expect(await refusal(readBackup(people))).toEqual({ code: 'tooLong', line: 1 });
  });
});

describe('a record that cannot be read is passed over, with its line', () => {
  const text = JSON.stringify;
  it.each([
    ['a number', 'form', '17'],
    ['nothing', 'form', 'null'],
    ['an id that is none', 'content', text({ ...ada, id: 'Ada' })],
    ['values of a wrong type', 'content', text({ ...ada, values: { name: ['Ada'] } })],
    ['a text that is too long', 'long', text({ ...ada, values: { name: 'x'.repeat(100_001) } })],
    ['a stamp that is none', 'content', text({ ...ada, stamps: { now: ['name'] } })],
    [
      'a stamp without its value’s field',
      'unsaid',
      text({ ...ada, stamps: { '0mkmjkw00000m0izya': ['tie'] } }),
    ],
    [
      'a field that would split the stamps',
      'content',
      text({ ...ada, stamps: { '0mkmjkw00000m0izya': ['name', 'a\u001fb'] } }),
    ],
    [
      'a field that is no field',
      'content',
      text({ ...ada, stamps: { '0mkmjkw00000m0izya': ['name', '__proto__'] } }),
    ],
    ['exchanges that are none', 'content', text({ ...ada, exchanges: { id: 1 } })],
  ])('%s', async (_, kind, record) => {
    const backup = await readText(whole(`${JSON.stringify(ada)},\n${record}`));
    expect(backup.people).toEqual([ada]);
    expect(backup.unreadable).toBe(1);
    expect(backup.unread).toMatchObject([{ member: 'people', line: 5, kind }]);
  });

  it('and `__proto__` is nothing but a name', async () => {
    const evil =
      '{"id":"bbbbbbbbbbbbbbbb","__proto__":{"isEvil":true},"values":{"__proto__":"x"},"stamps":{}}';
    const backup = await readText(
      whole(evil).replace(
        '"settings":{',
        '"__proto__":{"isEvil":true},"settings":{"__proto__":{"isEvil":true},',
      ),
    );
    expect(backup.people).toEqual([{ id: 'b'.repeat(16), values: {}, stamps: {} }]);
    expect(({} as { isEvil?: boolean }).isEvil).toBeUndefined();
    for (const part of [backup.head, backup.head.settings, backup.people[0]])
      expect(part).not.toHaveProperty('isEvil');
  });

  it('the first thousand are told of, the others counted', async () => {
    const backup = await readText(whole(Array.from({ length: 1_500 }, () => '0').join(',\n')));
    expect([backup.unread.length, backup.unreadable]).toEqual([1_000, 1_500]);
  });
});

async function* forever(
  beginning: string,
  block: Uint8Array,
  times: number,
  read: { blocks: number },
): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(beginning);
  for (; read.blocks < times; read.blocks += 1) yield await Promise.resolve(block);
}
