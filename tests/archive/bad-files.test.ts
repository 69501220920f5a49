import { describe, expect, it } from 'vitest';

import { zip } from './pack';
import { CONNECTIONS, fileOf, personAt, read, readFiles } from './reading';

const ADA = 'Ada,Lovelace,https://www.linkedin.com/in/ada-l,,Engines,Analyst,08 Feb 2020';
const TEXT = `${CONNECTIONS}\n${ADA}\n`;

const problems = async (file: Blob) =>
  (await readFiles([file])).files.map(({ path, problem }) => [path, problem?.code]);

const named = (blob: Blob, name: string) => fileOf(name, [blob]);

describe('archives', () => {
  it.each(['Connections.csv', 'Complete_LinkedInDataExport/Connections.csv', 'a\\b\\connections.csv'])(
    'are read with %s in them',
    async (path) => {
      const archive = await zip({ [path]: TEXT, 'Ads Clicked.csv': 'Ad clicked Date,Ad Title/Id\n1,2\n' });
      const findings = await readFiles([named(archive, 'Basic_LinkedInDataExport_03-28-2026.zip.zip')]);
      expect(findings.people.map(({ name }) => name)).toEqual(['Ada Lovelace']);
      expect(findings.files).toMatchObject([
        { kind: 'connections', exportedOn: '2026-03-28' },
        { path: 'Basic_LinkedInDataExport_03-28-2026.zip.zip/Ads Clicked.csv' },
      ]);
      expect(findings.files[1]).not.toHaveProperty('problem');
    },
  );

  it('are read one within another, and no deeper', async () => {
    const one = await zip({ 'Connections.csv': TEXT });
    const two = await zip({ 'one.zip': one });
    const three = await zip({ 'two.zip': two });
    expect((await readFiles([named(two, 'two.zip')])).people).toHaveLength(1);
    expect(await problems(named(three, 'three.zip'))).toEqual([['three.zip/two.zip/one.zip', 'nested']]);
  });

  it('give nothing for paths that climb out of them', async () => {
    const archive = await zip({
      '../../Connections.csv': TEXT,
      '/etc/Connections.csv': TEXT,
      'a/../../b.csv': TEXT,
    });
    const codes = (await problems(named(archive, 'a.zip'))).map(([, code]) => code);
    expect(codes).toEqual(['climbingPath', 'climbingPath', 'climbingPath']);
  });

  it('say that they are encrypted', async () => {
    const archive = await zip({ 'Connections.csv': TEXT }, { password: 'secret', zipCrypto: true });
    expect(await problems(named(archive, 'a.zip'))).toEqual([['a.zip/Connections.csv', 'encrypted']]);
  });

  it('say that they are one part of several', async () => {
    const bytes = new Uint8Array(await (await zip({ 'Connections.csv': TEXT })).arrayBuffer());
    // The number of the last disk, in the record at the end.
    bytes[bytes.length - 18] = 3;
    expect(await problems(fileOf('a.zip', [bytes]))).toEqual([['a.zip', 'split']]);
    const first = Uint8Array.of(0x50, 0x4b, 0x07, 0x08, ...bytes.slice(0, 60));
    expect(await problems(fileOf('a.z01', [first]))).toEqual([['a.z01', 'split']]);
  });

  it('say that they are damaged, cut off or of something else', async () => {
    const bytes = new Uint8Array(await (await zip({ 'Connections.csv': TEXT.repeat(50) })).arrayBuffer());
    expect(await problems(fileOf('a.zip', [bytes.slice(0, -30)]))).toEqual([['a.zip', 'damaged']]);
    const bad = bytes.slice();
    bad.fill(0xff, 60, 90);
    expect(await problems(fileOf('a.zip', [bad]))).toEqual([['a.zip/Connections.csv', 'damaged']]);
    const workbook = await zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' });
    expect(await problems(named(workbook, 'contacts.xlsx'))).toEqual([['contacts.xlsx', 'workbook']]);
  });

  it('are not unpacked where they declare too much for their size', async () => {
    const archive = await zip({ 'Connections.csv': new Uint8Array(20 * 1024 * 1024) });
    expect(await problems(named(archive, 'a.zip'))).toEqual([['a.zip/Connections.csv', 'bomb']]);
  });

  it('are left where they hold more than they declare', async () => {
    const archive = await zip({ 'Connections.csv': `${TEXT}${ADA.replace('ada-l', 'b')}\n`.repeat(10_000) });
    const bytes = new Uint8Array(await archive.arrayBuffer());
    const view = new DataView(bytes.buffer);
    // The size in the entry of the directory, and in the header of the file where it stands there too.
    for (let at = 0; at < bytes.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 400, true);
      if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) > 0)
        view.setUint32(at + 22, 400, true);
      if (view.getUint32(at, true) === 0x08074b50) view.setUint32(at + 12, 400, true);
    }
    expect(await problems(fileOf('a.zip', [bytes]))).toEqual([['a.zip/Connections.csv', 'bomb']]);
  });

  it('of thousands of files are not listed', async () => {
    const archive = await zip(
      Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.csv`, ''])),
    );
    expect(await problems(named(archive, 'a.zip'))).toEqual([['a.zip', 'tooManyEntries']]);
  }, 60_000);

  it('in which nothing is known say what was expected and what was seen', async () => {
    const archive = await zip({ 'Rich Media.csv': 'a,b\n1,2\n', 'photo.jpg': 'x' });
    const { files } = await readFiles([named(archive, 'holiday.zip')]);
    expect(files.at(-1)).toMatchObject({
      path: 'holiday.zip',
      problem: { code: 'nothingKnown', seen: ['Rich Media.csv', 'photo.jpg'] },
    });
    expect(files.at(-1)?.problem?.expected).toContain('Connections.csv');
  });
});

describe('files', () => {
  it.each([
    ['empty.csv', '', 'empty'],
    ['letter.pdf', '%PDF-1.4', 'nothingKnown'],
    ['other.csv', 'Colour,Size\nred,1\n', 'nothingKnown'],
    ['blank.csv', '\n \n,,\n', 'empty'],
    ['Connections.csv', '\n<!DOCTYPE html>\n<html><title>Sign in, a, b</title></html>', 'page'],
    ['export.zip', '<html>', 'noArchive'],
    ['export.zip', 'Rar!\u001a\u0007', 'noArchive'],
  ])('%s is refused by name', async (name, text, code) => {
    expect(await problems(fileOf(name, text))).toEqual([[name, code]]);
  });

  it('that are no text are not taken for a table, and nothing of them is shown', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7 + (at >> 3)) % 256);
    const { files } = await readFiles([fileOf('binary.csv', [bytes])]);
    expect(files).toMatchObject([{ problem: { code: 'nothingKnown', seen: [] } }]);
    expect(files[0]).not.toHaveProperty('preview');
  });

  it('larger than two gigabytes are not opened', async () => {
    const opened: unknown[] = [];
    const huge = {
      name: 'messages.csv',
      size: 2 * 1024 ** 3 + 1,
      lastModified: 0,
      slice: () => new Blob(['C']),
      stream: () => opened.push(1),
    } as unknown as Blob;
    expect(await problems(huge)).toEqual([['messages.csv', 'tooLarge']]);
    expect(opened).toEqual([]);
  });

  it('that the browser cannot read any more say so, and what was read before stands', async () => {
    const failing = {
      name: 'Connections.csv',
      size: 1_000_000,
      slice: () => new Blob(['Fi']),
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.enqueue(new TextEncoder().encode(TEXT)),
          pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
        }),
    } as unknown as Blob;
    expect(await problems(failing)).toEqual([['Connections.csv', 'unreadable']]);
  });

  it('are left at once when it is stopped', async () => {
    const stopping = new AbortController();
    const archive = await zip({
      'Connections.csv': [CONNECTIONS, ...Array<string>(200_000).fill(ADA)].join('\n'),
    });
    const reading = readFiles([named(archive, 'a.zip')], {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it('tell how far they are, to the end', async () => {
    const told: number[] = [];
    const archive = await zip({ 'Connections.csv': TEXT, 'photo.jpg': 'xyz' });
    await readFiles([named(archive, 'a.zip')], {
      onProgress: ({ bytes, ofBytes }) => told.push(bytes / ofBytes),
    });
    expect(told.at(-1)).toBe(1);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
  });
});

describe('text', () => {
  const utf16 = (text: string, isBig: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
    return view.buffer;
  };
  const accented = TEXT.replace('Ada', 'Zoé').replace('Engines', 'Café — “Ö”');
  // Windows-1252 where Latin-1 has nothing: dash and quotation marks.
  const latin = Uint8Array.from(
    accented,
    (letter) => ({ '—': 0x97, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
  );

  it.each<readonly [string, BlobPart]>([
    ['UTF-8', accented],
    ['UTF-8 with its mark', `\uFEFF${accented}`],
    ['UTF-16, little end first', utf16(`\uFEFF${accented}`, false)],
    ['UTF-16, big end first', utf16(`\uFEFF${accented}`, true)],
    ['UTF-16 without its mark', utf16(accented, false)],
    ['UTF-16 without its mark, big end first', utf16(accented, true)],
    ['Windows-1252', latin],
  ])('is read in %s', async (_, bytes) => {
    const { people } = await read({ 'Connections.csv': bytes });
    expect(people).toMatchObject([{ name: 'Zoé Lovelace', company: 'Café — “Ö”' }]);
  });

  it('stays UTF-8 where one character is broken, and is Latin from where it shows', async () => {
    const plain = `${CONNECTIONS}\n${Array.from({ length: 3_000 }, (_, at) => ADA.replace('ada-l', `p${at}`)).join('\n')}\n`;
    const late = Uint8Array.from(plain + ADA.replace('Ada', 'Zoé'), (letter) => letter.charCodeAt(0));
    expect(personAt(await read({ 'Connections.csv': late }), 'linkedin:ada-l')?.name).toBe('Zoé Lovelace');
    const broken = new Blob([accented.replace('Analyst', 'Été à Évry'), Uint8Array.of(0xff)]);
    expect((await read({ 'Connections.csv': [broken] })).people[0]?.position).toBe('Été à Évry');
  });

  it('has line ends of all kinds, and NUL', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((slug) => ADA.replace('ada-l', `\0${slug}`));
    const text = `${CONNECTIONS}\r\n${rows[0]}\r${rows[1]}\n${rows[2]}\r\n\r\n${rows[3]}`;
    const { people } = await read({ 'Connections.csv': text });
    expect(people.map(({ profiles }) => profiles[0]?.key)).toEqual(
      ['a', 'b', 'c', 'd'].map((slug) => `linkedin:${slug}`),
    );
  });

  it('gives up the line whose quote is not closed, and no other', async () => {
    const others = ['b', 'c'].map((slug) => ADA.replace('ada-l', slug).replace('Engines', '"Eng, ines"'));
    const open = ADA.replace('Engines', '"Engines');
    const { people, files } = await read({ 'Connections.csv': [CONNECTIONS, open, ...others].join('\n') });
    expect(people.map(({ profiles }) => profiles[0]?.key)).toEqual(['linkedin:b', 'linkedin:c']);
    expect(files[0]?.account).toMatchObject({ rows: 3, used: 2, badRows: [{ line: 2, reason: 'quotes' }] });
  });

  it('is not CSV where quotes are open all over it', async () => {
    const open = ADA.replace('Engines', '"Engines');
    const { files } = await read({
      'Connections.csv': [CONNECTIONS, ...Array<string>(5_000).fill(open)].join('\n'),
    });
    expect(files[0]?.problem?.code).toBe('quotes');
  });

  it('has rows of ten thousand columns', async () => {
    const wide = `${ADA.replace('ada-l', 'wide')}${',x'.repeat(10_000)}`;
    const empty = `${ADA.replace('ada-l', 'empty')}${','.repeat(10_000)}`;
    const { people, files } = await read({ 'Connections.csv': [CONNECTIONS, wide, empty, ADA].join('\n') });
    expect(people.map(({ profiles }) => profiles[0]?.key)).toEqual(['linkedin:empty', 'linkedin:ada-l']);
    expect(files[0]?.account.badRows).toEqual([{ line: 2, reason: 'columns' }]);
  });

  it('has a header of four hundred thousand characters, and rows as long', async () => {
    const more = Array.from({ length: 20_000 }, (_, at) => `Something asked ${at}`);
    const wide = `${ADA.replace('ada-l', 'wide')},${more.join()}`;
    const text = [`${CONNECTIONS},${more.join()}`, wide, ADA].join('\n');
    expect(text.indexOf('\n')).toBeGreaterThan(400_000);
    const { people, files } = await read({ 'Connections.csv': text });
    expect(people.map(({ profiles }) => profiles[0]?.key)).toEqual(['linkedin:wide', 'linkedin:ada-l']);
    expect(files[0]?.account).toMatchObject({ rows: 2, used: 2 });
  });

  it.each([
    ['of a kind that is known', 'Connections.csv', `${CONNECTIONS},`],
    ['of another kind', 'mine.csv', 'Who,Where,'],
  ])('says so where the header is longer than is looked at, %s', async (_, name, begin) => {
    const header = begin + 'Something asked,'.repeat(100_000);
    const { people, files } = await read({ [name]: `${header}\n${ADA}\n` });
    expect([people, files[0]?.problem]).toEqual([[], { code: 'headings' }]);
    expect(files[0]?.preview).toBeUndefined();
  });

  it('says so where the header is not closed', async () => {
    const rows = ADA.replace('Engines', 'En"gines');
    const { files } = await read({ 'Connections.csv': `${CONNECTIONS},"More\n${`${rows}\n`.repeat(3_000)}` });
    expect(files[0]?.problem?.code).toBe('headings');
  });

  it('has a row without an end', async () => {
    const endless = 'x'.repeat(1_000_000);
    const { people, files } = await read({ 'Connections.csv': [CONNECTIONS, endless, ADA].join('\n') });
    expect(people).toHaveLength(1);
    expect(files[0]?.account.badRows).toEqual([{ line: 2, reason: 'tooLong' }]);
  });

  it('has five million rows', async () => {
    const rows = new TextEncoder().encode(`${ADA}\n`.repeat(10_000));
    const beginning = new TextEncoder().encode(`${CONNECTIONS}\n`);
    let left = 500;
    const file = {
      name: 'Connections.csv',
      size: beginning.length + rows.length * left,
      slice: () => new Blob(['Fi']),
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.enqueue(beginning),
          pull: (controller) => (left-- > 0 ? controller.enqueue(rows) : controller.close()),
        }),
    } as unknown as Blob;
    const { people, files } = await readFiles([file]);
    expect(people).toHaveLength(1);
    expect(files[0]?.account.rows).toBe(5_000_000);
  }, 120_000);
});
